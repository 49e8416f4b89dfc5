/** Where the mark of a step is held while it is moved. */
import type { TimedScene } from '../../timeline/schema';
import { spokenWords } from '../data';

/** At a word of the strip, or out of it. */
export type Held = number | 'out';

export interface Place {
  word: number;
  /** Of the scene. */
  ms: number;
}

/** Words that a step may begin at: those between the steps beside it. */
export function placesFor(timed: TimedScene, step: number): Place[] {
  const from = timed.steps[step - 1]?.startMs ?? -1;
  const until = timed.steps[step + 1]?.startMs ?? Number.POSITIVE_INFINITY;
  return spokenWords(timed)
    .map(({ startMs }, word) => ({ word, ms: startMs }))
    .filter(({ ms }) => ms > from && ms < until);
}

export const nearest = (places: readonly Place[], ms: number): Place | undefined =>
  places.reduce<Place | undefined>(
    (best, place) => (best && Math.abs(best.ms - ms) <= Math.abs(place.ms - ms) ? best : place),
    undefined,
  );

/** The word to which a key leads from a time of the scene; undefined where it leads nowhere. */
export function beside(places: readonly Place[], key: string, ms: number): number | undefined {
  if (key === 'ArrowLeft') return places.findLast((place) => place.ms < ms)?.word;
  if (key === 'ArrowRight') return places.find((place) => place.ms > ms)?.word;
  return undefined;
}

export const wordAt = (timed: TimedScene, word: number) =>
  spokenWords(timed)[word] ?? { text: '', startMs: 0 };
