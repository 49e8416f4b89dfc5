/** Which parts machines share: those that the same key makes the same anywhere. */
import { BOUGHT } from '../prune';

/**
 * Not among them: what is of one machine (`browsers`, `code`, `made`), what changes under its name (`last`, `take-texts`),
 * and what own programs threw (`tried`), which may name a file.
 */
const ROOMS: ReadonlySet<string> = new Set([
  BOUGHT,
  'blobs',
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

const NAME = /^([a-z-]+)\/[0-9a-f]{32,64}$/;
/** An entry's own, with what its writer put behind it. */
const UNFINISHED = /^([a-z-]+)\/[0-9a-f]{32,64}\.[0-9a-f-]{36}\.tmp$/;

export const nameOf = (namespace: string, key: string): string => `${namespace}/${key}`;

/** The namespace of what lies in a shared store under `name`; undefined where it is none of ours. */
export const roomOf = (name: string): string | undefined => roomBy(NAME, name);

/** Whether it is an entry that is being written, or was when its writer ended. */
export const isUnfinished = (name: string): boolean => roomBy(UNFINISHED, name) !== undefined;

function roomBy(form: RegExp, name: string): string | undefined {
  const [, room] = form.exec(name) ?? [];
  return room !== undefined && ROOMS.has(room) ? room : undefined;
}
