/** Which sentence speaks of which shown item: monotone alignment by dynamic programming over stemmed words. */
import { stemmer } from 'stemmer';

/** Words that say nothing of the subject (English). */
const STOP = new Set(
  (
    'a an the and or but nor so yet of in on at by for from to with without into onto over under between about as is are was were be ' +
    'been being am do does did has have had having will would can could may might must shall should it its this that these those ' +
    'there here they them their he she his her we us our you your i my me not no than then too very also just more most less ' +
    'some any each every all both such own same other another which who whom whose what when where why how if while because one'
  ).split(' '),
);

/** Stems of the words that carry meaning, in order. */
export function stems(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return [...segmenter.segment(text.toLowerCase())]
    .filter(({ isWordLike, segment }) => isWordLike && !STOP.has(segment))
    .map(({ segment }) => stemmer(segment));
}

/**
 * For each item the index of its sentence, ascending (several items may share one), or undefined when it shares no word
 * with any that the order allows. A shared stem counts by its rarity over the sentences (inverse document frequency,
 * Spärck Jones, 1972), so that the subject named in every sentence decides nothing.
 */
export function alignItems(
  items: readonly string[],
  sentences: readonly string[],
  lang: string,
): (number | undefined)[] {
  const spoken = sentences.map((sentence) => new Set(stems(sentence, lang)));
  const weight = (stem: string) =>
    Math.log(1 + sentences.length / spoken.filter((words) => words.has(stem)).length);
  const scores = items.map((item) => {
    const words = [...new Set(stems(item, lang))];
    return spoken.map((sentence) => {
      const shared = words.filter((word) => sentence.has(word));
      return shared.reduce((sum, word) => sum + weight(word), 0) / Math.sqrt(words.length || 1);
    });
  });
  return bestPath(scores, sentences.length);
}

/** best[i][j]: the highest sum for the first i items with the i-th at a sentence up to j; unmatched items cost nothing. */
function bestPath(scores: readonly number[][], sentences: number): (number | undefined)[] {
  const best = [new Array<number>(sentences).fill(0)];
  scores.forEach((row, i) => {
    const before = best[i] ?? [];
    const now: number[] = [];
    for (let j = 0; j < sentences; j++) {
      const matched = (row[j] ?? 0) > 0 ? (before[j] ?? 0) + (row[j] ?? 0) : 0;
      now.push(Math.max(now[j - 1] ?? 0, before[j] ?? 0, matched));
    }
    best.push(now);
  });
  const chosen: (number | undefined)[] = [];
  let j = sentences - 1;
  for (let i = scores.length; i > 0; i--) {
    const total = best[i]?.[j] ?? 0;
    while (j > 0 && (best[i]?.[j - 1] ?? 0) === total) j -= 1;
    if (total === (best[i - 1]?.[j] ?? 0)) chosen.unshift(undefined);
    else chosen.unshift(j);
  }
  return chosen;
}
