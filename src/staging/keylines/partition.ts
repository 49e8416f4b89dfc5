/** The best way to cut a sentence into pieces that come at their words and stay. */
import type { Span } from '../../language/language';
import { countWords, LONGEST_PIECE, PIECE_WORDS } from './candidate';

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
const FEWEST_WORDS = 4;
/** What a word of difference between the longest and the shortest piece costs, and a piece more than are needed. */
const UNEVEN = 0.04;
const MORE = 0.5;

/** Cut at good breaks; where that leaves more than a piece can hold, into longer ones, at last at `poor` breaks, too. */
export const partitionAnyhow = (
  text: string,
  breaks: readonly Break[],
  poor: readonly Break[],
): Partition | undefined => {
  const all = [...breaks, ...poor].sort((a, b) => a.start - b.start);
  return (
    partition(text, breaks, PIECE_WORDS) ??
    partition(text, breaks, LONGEST_PIECE) ??
    partition(text, all, PIECE_WORDS)
  );
};

/** Into two to five pieces of `most` words or fewer: good breaks, pieces of like length. `breaks` ascend. */
function partition(text: string, breaks: readonly Break[], most: number): Partition | undefined {
  const fewest = Math.ceil(countWords(text) / most);
  const [best] = [fewest, fewest + 1]
    .flatMap((count) => {
      if (count < 2 || count > MOST_PIECES) return [];
      const found = cut(text, breaks, count, most);
      return found ? { ...found, score: found.score - MORE * (count - fewest) } : [];
    })
    .sort((a, b) => b.score - a.score);
  return best;
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
