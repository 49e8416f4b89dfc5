/** Whether somebody who recorded a sentence said it as it stands: by how far it is from a voice that says the same. */
import type { Speech } from '../../sound/recording';

/**
 * What is known of a take: `named` after its sentence, so that this was to be read; of a `text` that may have been edited since;
 * or in a language that the voice reads as a foreigner does.
 */
export type Trust = 'named' | 'text' | 'foreign';

/**
 * How far the right words may be from the voice, in the mean of a sentence and of a word (warp.ts). Measured by
 * scripts/measure-takes.ts, with four voices of Flite that read 100 sentences against heart: right sentences are 0.83 to 1.28 away,
 * others of the same length 1.43 to 1.79; of sentences in which one word was changed since, two of three are found, and one right
 * sentence of 177 is taken for such. Five sentences of a reader of LibriVox: 0.96 to 1.26, and 1.57 to 1.99.
 */
const LIMITS: Record<Trust, { sentence: number; word: number }> = {
  named: { sentence: 1.36, word: 1.7 },
  text: { sentence: 1.36, word: 1.45 },
  foreign: { sentence: 1.45, word: Number.POSITIVE_INFINITY },
};
/** A shorter word tells nothing by itself, s. */
const LEAST = 0.16;

export interface Distances {
  /** Over the sentence, and of each word. */
  cost: number;
  costs: readonly number[];
}

/** Words (their numbers) that were not said so; all of them where it is another sentence; none where it fits. */
export function unlikeWords(
  { cost, costs }: Distances,
  words: Speech['words'],
  trust: Trust,
): number[] {
  const limit = LIMITS[trust];
  if (!(cost <= limit.sentence)) return words.map((_, i) => i);
  return words.flatMap(({ start, end }, i) =>
    end - start >= LEAST && (costs[i] ?? 0) > limit.word ? [i] : [],
  );
}

/** How much nearer a take must be to an edited sentence than to what it was, to be one of that: it was corrected then. */
const NEARER = 0.01;

/** Whether a take is of the sentence as it is now, and not as it was when it was recorded. */
export const isNearer = (now: Distances, before: Distances): boolean =>
  now.cost < before.cost - NEARER;

/** What two voices tell together: a word is right that is near to one of them, since each says some in its own way. */
export const together = (one: Distances, other: Distances): Distances => ({
  cost: (one.cost + other.cost) / 2,
  costs: one.costs.map((cost, i) => Math.min(cost, other.costs[i] ?? cost)),
});
