/** Makes the deck again at each save. */
import path from 'node:path';
import { watch } from 'chokidar';

/** Editors save in several steps, ms. */
const SETTLE_MS = 30;

export interface Watched {
  /** Makes it now. */
  make(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Calls `make` after each change in the folder of `file` and of the files `also`, never twice at once: what changes
 * meanwhile is made after it. Changes in `written`, the folders that are written to, do not count.
 */
export function watchDocument(
  file: string,
  written: readonly string[],
  make: () => Promise<void>,
  also: readonly string[] = [],
): Watched {
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
  const watcher = watch([path.dirname(path.resolve(file)), ...also], {
    ignoreInitial: true,
    ignored: (name) =>
      /[\\/](node_modules|\.git)$/.test(name) ||
      written.some((folder) => path.resolve(folder) === path.resolve(name)),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLE_MS);
  });
  return {
    make: run,
    async stop() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
