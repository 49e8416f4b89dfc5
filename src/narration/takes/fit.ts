/** Whether somebody who recorded a sentence said it as it stands: by how far it is from a voice that says the same. */
import type { Speech } from '../../sound/recording';

/**
 * What is known of a take: `named` after its sentence, so that this was to be read; of a `text` that may have been edited since;
 * or in a language that the voice reads as a foreigner does.
 */
export type Trust = 'named' | 'text' | 'foreign';

/** How far the right words are from the voice at most, in the mean of a sentence and of a word (warp.ts). */
const LIMITS: Record<Trust, { sentence: number; word: number }> = {
  named: { sentence: 1.36, word: 2 },
  text: { sentence: 1.36, word: 1.75 },
  foreign: { sentence: 1.45, word: Number.POSITIVE_INFINITY },
};
/** A shorter word tells nothing by itself, s. */
const LEAST = 0.2;

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
