/** The best way to cut a sentence into pieces that come at their words and stay. */
import type { Span } from '../../language/language';
import {
  countWords,
  LONGEST_PIECE,
  lengthBetween,
  NOWHERE,
  PIECE_WORDS,
  type Reach,
  type Reached,
  reachIn,
  type Sayable,
} from './candidate';

/** A place where a piece may begin, and how well. */
export interface Break {
  start: number;
  weight: number;
}

export interface Partition {
  score: number;
  pieces: Span[];
}

/** What is slow to say has more. */
const MOST_PIECES = { spoken: 5, slow: 8 } as const;
const FEWEST_WORDS = 4;
/** What a word of difference between the longest and the shortest piece costs, a piece more than are needed, and a long one. */
const UNEVEN = 0.04;
const MORE = 0.5;
const LONG = 0.4;

/**
 * Cut at good breaks, into longer pieces where those are much better; at last at `poor` breaks, too. What is slow to say in
 * each such piece is cut by its words alone.
 */
export function partitionAnyhow(
  said: Sayable,
  breaks: readonly Break[],
  poor: readonly Break[],
): Partition | undefined {
  const isOutside = ({ start }: Break) =>
    !said.formulas?.some((formula) => formula.start < start && start < formula.end);
  const good = breaks.filter(isOutside);
  const all = [...good, ...poor.filter(isOutside)].sort((a, b) => a.start - b.start);
  const found = (reach: Reach) => {
    const short = partition(said, good, PIECE_WORDS, reach);
    const long = partition(said, good, LONGEST_PIECE, reach);
    if (short && long) return long.score - LONG > short.score ? long : short;
    return short ?? long ?? partition(said, all, PIECE_WORDS, reach);
  };
  const reach = reachIn(said);
  return found(reach) ?? found((offset) => ({ ...reach(offset), slow: 0 }));
}

/** Into two to five pieces of `most` words or fewer: good breaks, pieces of like length. `breaks` ascend. */
function partition(
  said: Sayable,
  breaks: readonly Break[],
  most: number,
  reach: Reach,
): Partition | undefined {
  const whole = lengthBetween(NOWHERE, reach(said.text.length));
  const fewest = Math.ceil(whole / most);
  const isSlow = whole > countWords(said.text);
  const mostPieces = isSlow ? MOST_PIECES.slow : MOST_PIECES.spoken;
  const [best] = [fewest, fewest + 1]
    .flatMap((count) => {
      if (count < 2 || count > mostPieces) return [];
      const found = cut(said, breaks, { count, most }, reach);
      return found ? { ...found, score: found.score - MORE * (count - fewest) } : [];
    })
    .sort((a, b) => b.score - a.score);
  return best;
}

function cut(
  said: Sayable,
  breaks: readonly Break[],
  { count, most }: { count: number; most: number },
  reach: Reach,
): Partition | undefined {
  const end = reach(said.text.length);
  const places = breaks.map((place) => ({ ...place, reached: reach(place.start) }));
  let best: { score: number; starts: number[] } | undefined;
  const fits = (length: number) => length <= most && length >= FEWEST_WORDS;
  const go = (at: Reached, from: number, lengths: number[], starts: number[], sum: number) => {
    if (starts.length === count) {
      const rest = lengthBetween(at, end);
      if (!fits(rest)) return;
      const all = [...lengths, rest];
      const score = sum - UNEVEN * (Math.max(...all) - Math.min(...all));
      if (!best || score > best.score) best = { score, starts };
      return;
    }
    for (let i = from; i < places.length; i++) {
      const place = places[i];
      if (!place) break;
      const length = lengthBetween(at, place.reached);
      if (length > most) break;
      if (fits(length))
        go(
          place.reached,
          i + 1,
          [...lengths, length],
          [...starts, place.start],
          sum + place.weight,
        );
    }
  };
  go(NOWHERE, 0, [], [0], 0);
  return best && { score: best.score, pieces: spansOf(said.text, best.starts) };
}

const spansOf = (text: string, starts: readonly number[]): Span[] =>
  starts.map((start, i) => ({
    start,
    end: start + text.slice(start, starts[i + 1]).trimEnd().length,
  }));
