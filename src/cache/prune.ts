/** The store's size: what it holds, and what goes when it holds too much. */
import { utimesSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ABANDONED_MS } from './atomic';

/** More than a hundred videos' worth of scenes. */
export const LIMIT_BYTES = 4_000_000_000;

/** What was paid for, or comes from a service that says it another time otherwise: it is never thrown out. */
export const BOUGHT = 'bought';

export interface Entry {
  file: string;
  namespace: string;
  bytes: number;
  /** When it was last made or used, ms since 1970. */
  usedMs: number;
}

/** Every file of the store, in no order. A store that does not exist is empty. */
export async function listEntries(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const entries = await Promise.all(
    found
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<Entry[]> => {
        const file = path.join(entry.parentPath, entry.name);
        const info = await stat(file).catch(() => undefined);
        const namespace = path.relative(folder, file).split(path.sep)[0] ?? '';
        return info ? [{ file, namespace, bytes: info.size, usedMs: info.mtimeMs }] : [];
      }),
  );
  return entries.flat();
}

/** Notes that an entry was used, so that it outlives those that were not. Never fails. */
export function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // It is gone, or is not ours: then it ages.
  }
}

/**
 * Removes what killed runs left, then the entries longest unused until `limitBytes` hold the rest: what was bought stays,
 * and does not count. `nowMs` is the time in ms since 1970. Returns what was removed.
 */
export async function pruneStore(
  folder: string,
  limitBytes: number,
  nowMs: number,
): Promise<{ files: number; bytes: number }> {
  const entries = await listEntries(folder);
  const isAbandoned = ({ file, namespace, usedMs }: Entry) =>
    (namespace === 'scratch' ||
      /\.tmp$|\.\d+$/.test(path.dirname(file)) ||
      file.endsWith('.tmp')) &&
    nowMs - usedMs > ABANDONED_MS;
  const abandoned = entries.filter(isAbandoned);
  const kept = entries.filter((entry) => !isAbandoned(entry) && entry.namespace !== BOUGHT);
  const over = longestUnused(kept, limitBytes, ({ file }) => file);
  const removed = [...abandoned, ...over];
  for (const { file } of removed) await rm(file, { force: true });
  return { files: removed.length, bytes: removed.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Of the entries those longest unused, until the rest fits into `limitBytes`; by their names where they were used at once. */
export function longestUnused<T extends { bytes: number; usedMs: number }>(
  entries: readonly T[],
  limitBytes: number,
  nameOf: (entry: T) => string,
): T[] {
  let held = 0;
  return entries
    .toSorted((a, b) => b.usedMs - a.usedMs || (nameOf(a) < nameOf(b) ? -1 : 1))
    .filter(({ bytes }) => {
      held += bytes;
      return held > limitBytes;
    });
}
