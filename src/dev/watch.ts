/** Makes the deck again at each save. */
import path from 'node:path';
import { watch } from 'chokidar';

/** Editors save in several steps, ms. */
const SETTLE_MS = 30;

/**
 * Calls `make` after each change in the folder of `file`, never twice at once: what changes meanwhile is made after it.
 * Returns what ends it.
 */
export function watchDocument(file: string, make: () => Promise<void>): () => Promise<void> {
  let making = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    if (making) {
      again = true;
      return;
    }
    making = true;
    try {
      await make();
    } finally {
      making = false;
    }
    if (!again) return;
    again = false;
    await run();
  };
  const watcher = watch(path.dirname(path.resolve(file)), { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLE_MS);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
