/** The command `cache`: what is kept between runs. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { BOUGHT, LIMIT_BYTES, listEntries, pruneStore } from '../../cache/prune';
import { askPlace } from '../../cache/shared/ask';
import { forgetKnown } from '../../cache/shared/known';
import { type Place, PlaceFailure } from '../../cache/shared/place';
import { Failure } from '../../failure';
import { flag, storeShape } from '../../outputs/option';
import { defineCommand } from '../command';
import { STORE } from '../folders';

export const cache = defineCommand({
  name: 'cache',
  summary: 'show what is kept between runs, and how much it is',
  examples: ['lectern cache', 'lectern cache --clear'],
  options: z.object({
    prune: flag('remove what is over the limit, longest unused first'),
    clear: flag('remove everything but what was bought of voices elsewhere'),
    shared: flag('remove it from the store that machines share instead'),
    ...storeShape,
  }),
  async run({ prune, clear, shared, ...asked }, { out, signal }) {
    const { openPlaceHere } = await import('../sharing');
    const nowMs = Date.now();
    const here = { prune: prune && !shared, clear: clear && !shared };
    out(await describeCache(STORE, here, nowMs));
    const place = await openPlaceHere(asked);
    if (!place && shared)
      throw new Failure('No store is shared here.', 'name one with --store or LECTERN_STORE.');
    if (place) {
      const there = { prune: prune && shared, clear: clear && shared };
      out(`\n${await describeShared(place, there, nowMs, signal)}`);
      // What this machine still has is offered again.
      if (there.prune || there.clear) await forgetKnown(STORE);
    }
    return 0;
  },
});

const WORDS: Record<string, string> = {
  [BOUGHT]: 'sentences said by voices elsewhere, kept until you remove that folder',
  clips: 'spoken sentences',
  sound: 'sound of scenes',
  'deck-sound': 'sound of scenes, for the deck',
  blobs: 'what workers make scenes of',
  chunks: 'drawn scenes',
  fields: 'what decided a drawn scene',
  last: 'which drawn scene was last',
  'last-text': 'texts as they were made last',
  layouts: 'scenes whose text fits',
  loudness: 'how loud a video is',
  thumbnail: 'thumbnails',
  makers: 'what scenes were drawn with',
  shared: 'what is known to be shared',
  made: 'what finished files hold',
  browsers: 'what a browser can',
  code: 'hashes of the code',
  letters: 'letters of the fonts',
  bundles: 'compositions',
  scratch: 'left by runs that were stopped',
};
const MB = 1_000_000;
const megabytes = (bytes: number): string => (bytes / MB).toFixed(0);
const size = (bytes: number): string => `${(bytes / MB).toFixed(1).padStart(9)} MB`;

const filesOf = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;

/** A line for each namespace, after the removal that was asked for. `nowMs` is the time in ms since 1970. */
export async function describeCache(
  folder: string,
  { prune, clear }: { prune: boolean; clear: boolean },
  nowMs: number,
): Promise<string> {
  const removed = clear
    ? await clearAll(folder)
    : prune
      ? await pruneStore(folder, LIMIT_BYTES, nowMs)
      : undefined;
  const entries = await listEntries(folder);
  const where = `of at most ${megabytes(LIMIT_BYTES)} MB, in ${folder}`;
  return describe(entries, removed, where);
}

/** The same of what machines share. Throws a Failure where it is of no use. */
export async function describeShared(
  place: Place,
  { prune, clear }: { prune: boolean; clear: boolean },
  nowMs: number,
  signal: AbortSignal,
): Promise<string> {
  const { entriesIn, pruneShared, SHARED_LIMIT_BYTES } = await import('../../cache/shared/prune');
  try {
    const limit = clear ? 0 : SHARED_LIMIT_BYTES;
    const removed = prune || clear ? await pruneShared(place, limit, nowMs, signal) : undefined;
    const kept = await askPlace((ended) => place.list(ended), { signal });
    const where = `of at most ${megabytes(SHARED_LIMIT_BYTES)} MB, in ${place.name}`;
    return describe(entriesIn(kept), removed, where);
  } catch (error) {
    if (!(error instanceof PlaceFailure)) throw error;
    throw new Failure(`The shared store ${place.name} cannot be used: ${error.reason}`, error.mend);
  }
}

interface Counted {
  namespace: string;
  bytes: number;
}

function describe(
  entries: readonly Counted[],
  removed: { files: number; bytes: number } | undefined,
  where: string,
): string {
  const counted = entries.filter(({ namespace }) => namespace !== BOUGHT);
  const total = counted.reduce((sum, { bytes }) => sum + bytes, 0);
  const namespaces = [...new Set(entries.map(({ namespace }) => namespace))].sort();
  const lines = namespaces.map((namespace) => {
    const own = entries.filter((entry) => entry.namespace === namespace);
    const bytes = own.reduce((sum, entry) => sum + entry.bytes, 0);
    return `${size(bytes)}  ${namespace} (${WORDS[namespace] ?? 'other'}), ${filesOf(own.length)}`;
  });
  const gone = removed ? [`${size(removed.bytes)}  removed, ${filesOf(removed.files)}`] : [];
  const apart = counted.length < entries.length ? `, ${BOUGHT} aside` : '';
  return [...gone, ...lines, `${size(total)}  in all${apart}, ${where}`, ''].join('\n');
}

async function clearAll(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await listEntries(folder);
  const gone = entries.filter(({ namespace }) => namespace !== BOUGHT);
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (name !== BOUGHT) await rm(path.join(folder, name), { recursive: true, force: true });
  return { files: gone.length, bytes: gone.reduce((sum, { bytes }) => sum + bytes, 0) };
}
