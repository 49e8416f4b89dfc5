/** The best way to cut a sentence into pieces that come at their words and stay. */
import type { Span } from '../../language/language';
import { countWords } from './candidate';

/** A place where a piece may begin, and how well. */
export interface Break {
  start: number;
  weight: number;
}

export interface Partition {
  score: number;
  pieces: Span[];
}

const MOST_PIECES = 5;
const FEWEST_WORDS = 3;
/** What a word of difference between the longest and the shortest piece costs, and a piece more than are needed. */
const UNEVEN = 0.04;
const MORE = 0.5;

/** Into two to five pieces of `most` words or fewer: good breaks, pieces of like length. `breaks` ascend. */
export function partition(
  text: string,
  breaks: readonly Break[],
  most: number,
): Partition | undefined {
  const fewest = Math.ceil(countWords(text) / most);
  for (const count of [fewest, fewest + 1]) {
    if (count < 2 || count > MOST_PIECES) continue;
    const best = cut(text, breaks, count, most);
    if (best) return { ...best, score: best.score - MORE * (count - fewest) };
  }
  return undefined;
}

function cut(
  text: string,
  breaks: readonly Break[],
  count: number,
  most: number,
): Partition | undefined {
  const words = countWords(text);
  const places = breaks.map(({ start, weight }) => ({
    ...{ start, weight },
    word: countWords(text.slice(0, start)),
  }));
  let best: { score: number; starts: number[] } | undefined;
  const fits = (length: number) => length <= most && length >= FEWEST_WORDS;
  const go = (word: number, from: number, lengths: number[], starts: number[], sum: number) => {
    if (starts.length === count) {
      if (!fits(words - word)) return;
      const all = [...lengths, words - word];
      const score = sum - UNEVEN * (Math.max(...all) - Math.min(...all));
      if (!best || score > best.score) best = { score, starts };
      return;
    }
    for (let i = from; i < places.length; i++) {
      const place = places[i];
      if (!place || place.word - word > most) break;
      const length = place.word - word;
      if (fits(length))
        go(place.word, i + 1, [...lengths, length], [...starts, place.start], sum + place.weight);
    }
  };
  go(0, 0, [], [0], 0);
  return best && { score: best.score, pieces: spansOf(text, best.starts) };
}

const spansOf = (text: string, starts: readonly number[]): Span[] =>
  starts.map((start, i) => ({
    start,
    end: start + text.slice(start, starts[i + 1]).trimEnd().length,
  }));
