/** The size of a shared store: what it holds of ours, and what goes when that is too much. What others put there stays. */
import pMap from 'p-map';
import { ABANDONED_MS } from '../atomic';
import { BOUGHT, longestUnused } from '../prune';
import { askPlace } from './ask';
import type { Kept, Place } from './place';
import { isUnfinished, roomOf } from './rooms';

/** Ten machines' worth of stores. */
export const SHARED_LIMIT_BYTES = 40_000_000_000;

/** Entries of ours. */
export const entriesIn = (kept: readonly Kept[]): (Kept & { namespace: string })[] =>
  kept.flatMap((one) => {
    const namespace = roomOf(one.name);
    return namespace === undefined ? [] : [{ ...one, namespace }];
  });

/**
 * Removes what writers left that were killed, then the entries longest unused (in a bucket, longest there) until
 * `limitBytes` hold the rest; what was bought stays, and does not count. `nowMs` is the time in ms since 1970.
 */
export async function pruneShared(
  place: Place,
  limitBytes: number,
  nowMs: number,
  signal: AbortSignal,
): Promise<{ files: number; bytes: number }> {
  const kept = await askPlace((ended) => place.list(ended), { signal });
  const abandoned = kept.filter(
    ({ name, usedMs }) => isUnfinished(name) && nowMs - usedMs > ABANDONED_MS,
  );
  const entries = entriesIn(kept).filter(({ namespace }) => namespace !== BOUGHT);
  const over = longestUnused(entries, limitBytes, ({ name }) => name);
  const removed = [...abandoned, ...over];
  const remove = ({ name }: Kept) => askPlace((ended) => place.remove(name, ended), { signal });
  await pMap(removed, remove, { concurrency: place.atOnce });
  return { files: removed.length, bytes: removed.reduce((sum, { bytes }) => sum + bytes, 0) };
}
