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

/** Items with openings that are weighed at once; of a list of thousands each part has its share of what is said. */
const MOST_PAIRS = 1_000_000;

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
  const parts = Math.ceil(Math.sqrt((items.length * openings.length) / MOST_PAIRS));
  if (parts <= 1) return alignPart(items, openings, lang);
  const cut = (of: number, part: number) => Math.round((of * part) / parts);
  return Array.from({ length: parts }).flatMap((_, part) => {
    const from = cut(openings.length, part);
    const chosen = alignPart(
      items.slice(cut(items.length, part), cut(items.length, part + 1)),
      openings.slice(from, cut(openings.length, part + 1)),
      lang,
    );
    return chosen.map((index) => (index === undefined ? undefined : from + index));
  });
}

function alignPart(
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
    const known = words
      .filter((word) => held.has(word))
      .map((word) => ({ word, of: weight(word) }));
    return spoken.map((sentence, j) => {
      const sum = known.reduce((sum, { word, of }) => (sentence.has(word) ? sum + of : sum), 0);
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
    chosen.push(matched ? j - 1 : undefined);
    if (matched) j = left(j - 1);
  }
  return chosen.reverse();
}
