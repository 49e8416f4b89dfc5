/** Failures that are not the document's: the machine's, in the reader's words, and our own, with what we need to mend them. */

/** Of the system; `port` is of one that was to be listened on. */
type Failure = NodeJS.ErrnoException & { port?: number };

const WAYS: Record<string, string> = {
  ENOSPC:
    'The disk is full.\nFix: free some space and run the command again; what was finished is kept.',
  EDQUOT: 'Your share of the disk is used up.\nFix: free some space and run the command again.',
  EACCES: 'Permission was denied.\nFix: choose a folder that you may write to, e.g. with --out.',
  EPERM:
    'The operation is not permitted.\nFix: choose a folder that you may write to, e.g. with --out.',
  EROFS: 'The disk cannot be written to.\nFix: choose another folder with --out.',
  ENOTDIR: 'A file stands where a folder is needed.\nFix: remove it, or choose another --out.',
  EEXIST: 'A file stands where a folder is needed.\nFix: remove it, or choose another --out.',
};

const OTHER_PORT = 'Fix: name another one with --port; 0 is any that is free.';

/** Why nothing listens there. */
const LISTENING: Record<string, (port: number) => string> = {
  EADDRINUSE: (port) => `Port ${port} is taken, perhaps by another \`lectern dev\`.\n${OTHER_PORT}`,
  EACCES: (port) => `Port ${port} is not for every user to listen on.\n${OTHER_PORT}`,
};

/** A text for the reader. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path: place, syscall, port } = error as Failure;
  const listening = syscall === 'listen' && code && LISTENING[code];
  if (listening) return listening(port ?? 0);
  const way = code && WAYS[code];
  if (way) return place ? `${place}: ${way}` : way;
  if (/Problem$/.test(error.constructor.name)) return error.message;
  return `This is a defect of lectern, not of your document:\n${error.stack ?? error.message}`;
}
