/** Makes something again at each save of its document. */
import type { Context } from '../outputs/output';
import { PUBLIC, STORE } from './folders';

export interface AtEachSave {
  file: string;
  out?: string;
  /** Returns the exit code. What it throws is said, and the next save tries again. */
  make(): Promise<number>;
}

/** Runs until the reader ends it; browsers, and whatever else is slow to start, stay ready meanwhile. */
export async function makeAtEachSave(
  { file, out, make }: AtEachSave,
  { say, signal }: Context,
): Promise<never> {
  const { watchDocument } = await import('../dev/watch');
  const { openProject } = await import('../project/project');
  const { explain } = await import('./failure');
  const ended = new Promise((resolve) => signal.addEventListener('abort', resolve));
  signal.throwIfAborted();
  const { outDir, config } = await openProject(file, out);
  const run = async (): Promise<void> => {
    const startedMs = performance.now();
    try {
      const code = await make();
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(2);
      if (code === 0) say(`Made in ${seconds} s, and again at the next save\n`);
    } catch (error) {
      if (!signal.aborted) say(`${explain(error)}\n`);
    }
  };
  const watched = watchDocument(file, [outDir, STORE, PUBLIC], run, config ? [config] : []);
  await watched.make();
  await ended;
  await watched.stop();
  throw signal.reason;
}
