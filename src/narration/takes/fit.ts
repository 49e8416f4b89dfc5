/** Whether somebody who recorded a sentence said it as it stands: by how far it is from a voice that says the same. */
import type { Speech } from '../../sound/recording';

/**
 * What is known of a take: `named` after its sentence, so that this was to be read; of a `text` that may have been edited since;
 * or in a language that the voice reads as a foreigner does.
 */
export type Trust = 'named' | 'text' | 'foreign';

/**
 * How far right words may be from the voice: in the mean of a sentence (warp.ts); of a word, beyond the middle one of its sentence;
 * what may speak for a word that is left out, or for something said before one (doubt.ts). Measured by scripts/measure-takes.ts.
 */
const LIMITS: Record<Trust, { sentence: number; word: number; omitted: number; inserted: number }> =
  {
    named: { sentence: 1.36, word: 0.38, omitted: 5, inserted: 30 },
    text: { sentence: 1.36, word: 0.38, omitted: 5, inserted: 30 },
    foreign: {
      sentence: 1.48,
      ...{ word: Number.POSITIVE_INFINITY, omitted: Number.POSITIVE_INFINITY },
      inserted: Number.POSITIVE_INFINITY,
    },
  };
/** A shorter word tells nothing by itself, s. */
const LEAST = 0.16;
/** How far beyond the middle one such a word must be from another voice, too, and one that is left out; what must speak there for something put in. */
const OTHER = { word: 0.32, omitted: 0.15, inserted: 20 };

export interface Distances {
  /** Over the sentence, and of each word. */
  cost: number;
  costs: readonly number[];
  omitted: readonly number[];
  inserted: readonly number[];
}

/** Words (their numbers) that were not said so; all of them where it is another sentence; none where it fits. */
export function unlikeWords(
  { cost, costs, omitted, inserted }: Distances,
  words: Speech['words'],
  trust: Trust,
): number[] {
  const limit = LIMITS[trust];
  if (!(cost <= limit.sentence)) return words.map((_, i) => i);
  const middle = middleOf(costs);
  return words.flatMap(({ start, end }, i) => {
    const isOther = end - start >= LEAST && (costs[i] ?? 0) - middle > limit.word;
    const isBeside = (omitted[i] ?? 0) > limit.omitted || (inserted[i] ?? 0) > limit.inserted;
    return isOther || isBeside ? [i] : [];
  });
}

const middleOf = (costs: readonly number[]): number =>
  costs.toSorted((a, b) => a - b)[costs.length >> 1] ?? 0;

/** Of `unlike` those that another voice finds unlike, too: each says some words in its own way. */
export function unlikeBoth(
  unlike: readonly number[],
  one: Distances,
  other: Pick<Distances, 'cost' | 'costs' | 'inserted'>,
  trust: Trust,
): number[] {
  const limit = LIMITS[trust];
  if (!(one.cost <= limit.sentence))
    return (one.cost + other.cost) / 2 > limit.sentence ? [...unlike] : [];
  const [middle, otherMiddle] = [middleOf(one.costs), middleOf(other.costs)];
  return unlike.filter((i) => {
    const beyond = (other.costs[i] ?? 0) - otherMiddle;
    if ((one.inserted[i] ?? 0) > limit.inserted && (other.inserted[i] ?? 0) > OTHER.inserted)
      return true;
    if ((one.omitted[i] ?? 0) > limit.omitted && beyond > OTHER.omitted) return true;
    return (one.costs[i] ?? 0) - middle > limit.word && beyond > OTHER.word;
  });
}

/** How much nearer a take must be to an edited sentence than to what it was, to be one of that: it was corrected then. */
const NEARER = 0.01;

/** Whether a take is of the sentence as it is now, and not as it was when it was recorded. */
export const isNearer = (now: Pick<Distances, 'cost'>, before: Pick<Distances, 'cost'>): boolean =>
  now.cost < before.cost - NEARER;
