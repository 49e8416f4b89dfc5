/** Which parts machines share: those that the same key makes the same anywhere. */
import { BOUGHT } from '../prune';

/**
 * Not among them: what is of one machine (`browsers`, `code`, `made`), what changes under its name (`last`, `take-texts`),
 * and what own programs threw (`tried`), which may name a file.
 */
const ROOMS: ReadonlySet<string> = new Set([
  BOUGHT,
  'chunks',
  'clips',
  'deck-sound',
  'diagrams',
  'film-sound',
  'frames',
  'layouts',
  'letters',
  'loudness',
  'makers',
  'sound',
  'subsets',
  'takes',
  'thumbnail',
]);

/** Of an entry that is shared; null where it is none of ours. */
const NAME = /^([a-z-]+)\/[0-9a-f]{32,64}$/;

export const nameOf = (namespace: string, key: string): string => `${namespace}/${key}`;

/** The namespace of what lies in a shared store under `name`; undefined where it is none of ours. */
export function roomOf(name: string): string | undefined {
  const [, room] = NAME.exec(name) ?? [];
  return room !== undefined && ROOMS.has(room) ? room : undefined;
}
