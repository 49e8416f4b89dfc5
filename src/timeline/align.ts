/** Which sentence speaks of which shown item: monotone alignment by dynamic programming over stemmed words. */
import { languageOf } from '../language/languages';

/** Where an item can begin. */
export interface Opening {
  /** What is said from here on. */
  text: string;
  /** A `[step]`: it takes one item, whatever is said there. Else several items may share it. */
  mark?: boolean;
}

/** More than shared words can count, so that as many marks as possible are used. */
const MARK = 1000;

/**
 * For each item the index of its opening, ascending, or undefined when it shares no word with any that the order allows.
 * A shared stem counts by its rarity over the openings (inverse document frequency, Spärck Jones, 1972), so that the
 * subject named in every sentence decides nothing.
 */
export function alignItems(
  items: readonly string[],
  openings: readonly Opening[],
  lang: string,
): (number | undefined)[] {
  const { stems } = languageOf(lang);
  const spoken = openings.map(({ text }) => new Set(stems(text)));
  const held = new Map<string, number>();
  for (const words of spoken) for (const stem of words) held.set(stem, (held.get(stem) ?? 0) + 1);
  const weight = (stem: string) => Math.log(1 + openings.length / (held.get(stem) ?? 0));
  const scores = items.map((item) => {
    const words = [...new Set(stems(item))];
    return spoken.map((sentence, j) => {
      const shared = words.filter((word) => sentence.has(word));
      const sum = shared.reduce((sum, word) => sum + weight(word), 0);
      return sum / Math.sqrt(words.length || 1) + (openings[j]?.mark ? MARK : 0);
    });
  });
  return bestPath(scores, openings);
}

/** best[i][j]: the highest sum for the first i items with the i-th at an opening before j; unmatched items cost nothing. */
function bestPath(
  scores: readonly number[][],
  openings: readonly Opening[],
): (number | undefined)[] {
  const best = [new Array<number>(openings.length + 1).fill(0)];
  const sum = (i: number, j: number) => best[i]?.[j] ?? 0;
  /** How many openings are left before one that was taken. */
  const left = (j: number) => (openings[j]?.mark ? j : j + 1);
  scores.forEach((row, i) => {
    const now = [0];
    best.push(now);
    row.forEach((score, j) => {
      const matched = score > 0 ? sum(i, left(j)) + score : 0;
      now.push(Math.max(now[j] ?? 0, sum(i, j + 1), matched));
    });
  });
  const chosen: (number | undefined)[] = [];
  let j = openings.length;
  for (let i = scores.length; i > 0; i--) {
    const total = sum(i, j);
    while (j > 0 && sum(i, j - 1) === total) j -= 1;
    const matched = j > 0 && total !== sum(i - 1, j);
    chosen.unshift(matched ? j - 1 : undefined);
    if (matched) j = left(j - 1);
  }
  return chosen;
}
