/** Failures that are not the document's: the machine's, in the reader's words, and our own, with what we need to mend them. */
import { Failure } from '../failure';

/** Of the system; `port` is of one that was to be listened on. */
type SystemError = NodeJS.ErrnoException & { port?: number };

/** What happened, and how to mend it. */
type Way = readonly [message: string, mend: string];

const FOLDER = 'choose a folder that you may write to, e.g. with --out.';
const IN_THE_WAY: Way = [
  'A file stands where a folder is needed.',
  'remove it, or choose another --out.',
];
const WAYS: Record<string, Way> = {
  ENOSPC: [
    'The disk is full.',
    'free some space and run the command again; what was finished is kept.',
  ],
  EDQUOT: ['Your share of the disk is used up.', 'free some space and run the command again.'],
  EACCES: ['Permission was denied.', FOLDER],
  EPERM: ['The operation is not permitted.', FOLDER],
  EROFS: ['The disk cannot be written to.', 'choose another folder with --out.'],
  ENOTDIR: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
};

const OTHER_PORT = 'name another one with --port; 0 is any that is free.';

/** Why nothing listens there. */
const LISTENING: Record<string, (port: number) => string> = {
  EADDRINUSE: (port) => `Port ${port} is taken, perhaps by another \`lectern dev\`.`,
  EACCES: (port) => `Port ${port} is not for every user to listen on.`,
};

/** A text for the reader: what failed and how to mend it, or a defect of ours with its stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const failure = asFailure(error);
  if (failure) return failure.text;
  return `This is a defect of lectern, not of your document:\n${error.stack ?? error.message}`;
}

/** What the system says, as a failure; undefined where it is a defect. */
function asFailure(error: Error): Failure | undefined {
  const { code = '', path: place, syscall, port } = error as SystemError;
  const listening = syscall === 'listen' ? LISTENING[code] : undefined;
  if (listening) return new Failure(listening(port ?? 0), OTHER_PORT, { cause: error });
  const way = WAYS[code];
  if (!way) return error instanceof Failure ? error : undefined;
  const [message, mend] = way;
  return new Failure(place ? `${place}: ${message}` : message, mend, { cause: error });
}
