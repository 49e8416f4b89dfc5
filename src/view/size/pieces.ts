/** A text in the pieces between which lines may end, and how wide they are. */
import type { Rich } from '../../scene/inline';
import { piecesOf } from './breaks';
import type { Ems } from './letters';
import { partsOf, type WordPart } from './parts';
import { type Run, runsOf, sliceRuns } from './runs';

/** What stands together in a line: its words, and the space after them. */
export interface Piece {
  text: string;
  /** Where it begins in the whole text, UTF-16. */
  from: number;
  /** As it stands in a line, by the size of the type. */
  at(px?: number): Part;
  /** The parts of a word that has no room; the last has what comes after it. */
  partsAt(px?: number): Part[];
  /** Where it may be parted. */
  words: WordPart[];
  /** There is a formula in it, which is set smaller where the line has no room; and how much higher than a line it is, em. */
  shrinks: boolean;
  above: number;
}

/** em: its own, of the hyphen where a line ends with it, of the space after it. */
export interface Part {
  text: string;
  width: number;
  hyphen: number;
  space: number;
}

/** What is remembered of a face: the same texts are tried at many sizes, and drawn many times. */
interface Memory {
  rich: WeakMap<Rich, Piece[][]>;
  plain: Map<string, Piece[][]>;
}
const memories = new WeakMap<Ems, Memory>();
const MOST_TEXTS = 2000;

/** The pieces of each line that ends by itself. */
export function cutLines(text: Rich | string, ems: Ems): Piece[][] {
  const memory = memories.get(ems) ?? { rich: new WeakMap(), plain: new Map() };
  memories.set(ems, memory);
  const known = typeof text === 'string' ? memory.plain.get(text) : memory.rich.get(text);
  if (known) return known;
  const pieces = cutRuns(runsOf(text, ems), ems);
  if (memory.plain.size > MOST_TEXTS) memory.plain.clear();
  if (typeof text === 'string') memory.plain.set(text, pieces);
  else memory.rich.set(text, pieces);
  return pieces;
}

/** A piece may have runs of several types. */
function cutRuns(runs: readonly Run[], ems: Ems): Piece[][] {
  const whole = runs.map(({ text }) => text).join('');
  let at = 0;
  return whole.split('\n').map((line) => {
    const pieces = piecesOf(line).map((text) => {
      const from = at;
      at += text.length;
      return openPiece(text, from, runs, ems);
    });
    at += 1;
    return pieces;
  });
}

function openPiece(text: string, from: number, all: readonly Run[], ems: Ems): Piece {
  const end = from + text.trimEnd().length;
  const runs = sliceRuns(all, from, end);
  const space = sliceRuns(all, end, from + text.length);
  const words = partsOf(text.trimEnd());
  const known = new Map<number | undefined, Part>();
  const at = (px?: number): Part => {
    const part = known.get(px) ?? {
      ...{ text, width: widthIn(runs, px), hyphen: 0, space: widthIn(space, px) },
    };
    known.set(px, part);
    return part;
  };
  const partsAt = (px?: number): Part[] => {
    if (words.length < 2) return [at(px)];
    return words.map((word, i) => ({
      text: i + 1 < words.length ? word.text : word.text + text.slice(end - from),
      width: widthIn(sliceRuns(runs, words[i - 1]?.end ?? 0, word.end), px),
      hyphen: word.hyphen ? ems('-', px) : 0,
      space: i + 1 < words.length ? 0 : at(px).space,
    }));
  };
  const shrinks = runs.some((run) => run.shrinks);
  const above = Math.max(0, ...runs.map(({ above = 0 }) => above));
  return { text, from, at, partsAt, words, shrinks, above };
}

const widthIn = (runs: readonly Run[], px?: number): number =>
  runs.reduce((sum, { text, ems }) => sum + ems(text, px), 0);
