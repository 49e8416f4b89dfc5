/** What changed between two versions of a document: every scene of both, once. Pure. */
import { fingerprint } from '../cache/fingerprint';
import type { TimedScene } from '../timeline/schema';

/** A scene as it stands in its version. */
export interface Seen {
  timed: TimedScene;
  /** Its number in its version, 1 for the first. */
  place: number;
  /** What decides its settled picture: equal looks are equal pictures. */
  look: string;
}

/** What of a scene is not as it was: its picture, its words, its notes; how it is spoken, when; its id, its level. */
export type Part = 'shown' | 'said' | 'noted' | 'voiced' | 'timed' | 'named' | 'level';

/** A scene that is in one version or in both. */
export interface Change<S extends Seen = Seen> {
  /** Absent when the scene is new. */
  before?: S;
  /** Absent when it is gone. */
  after?: S;
  /** It stands elsewhere among the scenes that stayed. */
  moved: boolean;
  /** Empty for a scene that is new or gone. */
  parts: Part[];
}

/** In the new order; what is gone follows the scene that it followed. */
export function compareScenes<S extends Seen>(before: readonly S[], after: readonly S[]) {
  const pairs = pairScenes(before, after);
  const stayed = longestOrder(after.flatMap((seen) => pairs.get(seen) ?? []));
  const gone = followers(before, new Set(pairs.values()));
  const changes: Change<S>[] = [...(gone.get(undefined) ?? [])];
  for (const seen of after) {
    const old = pairs.get(seen);
    if (old) {
      const moved = !stayed.has(old);
      changes.push({ before: old, after: seen, moved, parts: partsOf(old, seen) });
      changes.push(...(gone.get(old) ?? []));
    } else changes.push({ after: seen, moved: false, parts: [] });
  }
  return changes;
}

/** By what a scene is found again: its id; else all that it is; else all but its heading, where there is something below it. */
const KEYS: ((scene: TimedScene['scene']) => string | undefined)[] = [
  ({ id }) => id,
  ({ id: _id, ...rest }) => fingerprint(rest),
  ({ id: _id, heading: _heading, ...rest }) =>
    rest.narration.length + rest.steps.length > 0 ? fingerprint(rest) : undefined,
];

/** The old scene of each new one that has one. */
function pairScenes<S extends Seen>(before: readonly S[], after: readonly S[]): Map<S, S> {
  const pairs = new Map<S, S>();
  for (const keyOf of KEYS) {
    const taken = new Set(pairs.values());
    const waiting = new Map<string, S[]>();
    for (const seen of before) {
      const key = taken.has(seen) ? undefined : keyOf(seen.timed.scene);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), seen]);
    }
    for (const seen of after) {
      const key = pairs.has(seen) ? undefined : keyOf(seen.timed.scene);
      const found = key === undefined ? undefined : waiting.get(key)?.shift();
      if (found) pairs.set(seen, found);
    }
  }
  return pairs;
}

/** The most scenes that keep their order: the longest ascending part of `scenes` by place. */
function longestOrder<S extends Seen>(scenes: readonly S[]): Set<S> {
  const best: { length: number; from: number }[] = [];
  for (const [i, { place }] of scenes.entries()) {
    let choice = { length: 1, from: -1 };
    for (let k = 0; k < i; k++) {
      const length = (best[k]?.length ?? 0) + 1;
      if ((scenes[k]?.place ?? 0) < place && length > choice.length) choice = { length, from: k };
    }
    best.push(choice);
  }
  let at = best.reduce((last, { length }, i) => (length > (best[last]?.length ?? 0) ? i : last), 0);
  const kept = new Set<S>();
  for (let scene = scenes[at]; scene; scene = scenes[at]) {
    kept.add(scene);
    at = best[at]?.from ?? -1;
  }
  return kept;
}

/** The scenes that are gone, by the kept scene that they followed; undefined for the first. */
function followers<S extends Seen>(before: readonly S[], kept: ReadonlySet<S>) {
  const found = new Map<S | undefined, Change<S>[]>();
  let last: S | undefined;
  for (const seen of before) {
    if (kept.has(seen)) last = seen;
    else found.set(last, [...(found.get(last) ?? []), { before: seen, moved: false, parts: [] }]);
  }
  return found;
}

const CUTS: Record<Part, (seen: Seen) => unknown> = {
  shown: ({ look }) => look,
  said: ({ timed }) =>
    timed.scene.narration.map(({ text, speaker }) => (speaker ? [speaker, text] : text)),
  noted: ({ timed }) => timed.scene.notes,
  voiced: ({ timed: { sounds, films = [] } }) => [
    ...sounds.map(({ clip }) => clip),
    ...films.map(({ clip }) => clip),
  ],
  timed: ({ timed: { durationMs, steps } }) => [durationMs, steps],
  named: ({ timed }) => timed.scene.id,
  level: ({ timed }) => timed.scene.level,
};

function partsOf(before: Seen, after: Seen): Part[] {
  const differs = (part: Part) =>
    fingerprint(CUTS[part](before)) !== fingerprint(CUTS[part](after));
  const parts = (Object.keys(CUTS) as Part[]).filter(differs);
  // Other words are spoken otherwise: that says nothing of the voice.
  return parts.includes('said') ? parts.filter((part) => part !== 'voiced') : parts;
}

/** What an editor must read, and not only be told. */
const READ: readonly Part[] = ['shown', 'said', 'noted'];

export type Sort = 'new' | 'gone' | 'changed' | 'moved' | 'retimed' | 'unchanged';

/** What is said of a scene: one of these, or changed and moved. */
export function sortsOf({ before, after, moved, parts }: Change): Sort[] {
  if (!before) return ['new'];
  if (!after) return ['gone'];
  const read = parts.some((part) => READ.includes(part));
  const found: Sort[] = [];
  if (read) found.push('changed');
  if (moved) found.push('moved');
  if (!read && parts.length > 0) found.push('retimed');
  return found.length > 0 ? found : ['unchanged'];
}
