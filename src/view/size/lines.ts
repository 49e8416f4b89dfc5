/** Texts in lines of some width. */
import type { Rich } from '../../scene/inline';
import { piecesOf } from './breaks';
import type { Ems } from './letters';
import { partsOf, type WordPart } from './parts';
import { type Run, runsOf, sliceRuns } from './runs';

/** What stands together in a line: its words, and the space after them. */
interface Piece {
  text: string;
  runs: Run[];
  space: Run[];
  /** Where it begins in the whole text, UTF-16. */
  from: number;
}

interface Line {
  text: string;
  /** Without the space at its end, em. */
  width: number;
}

/** A text in lines of at most `width` em, in type of `px`; it may have ends of lines of its own. */
export const breakLines = (text: Rich | string, width: number, ems: Ems, px?: number): string[] =>
  fillLines(text, { width, ems, px }).map((line) => line.text.trim());

interface Filling {
  /** em */
  width: number;
  ems: Ems;
  px?: number;
  /** No word is parted, however long it is. */
  isWhole?: boolean;
}

function fillLines(text: Rich | string, filling: Filling): Line[] {
  const { width: most, ems, px, isWhole } = filling;
  return cutLines(text, ems).flatMap((pieces) => {
    const lines: Line[] = [];
    let used = Number.POSITIVE_INFINITY;
    const add = (part: Part) => {
      const line = lines.at(-1);
      if (line && used + part.width + part.hyphen <= most) {
        line.text += part.text;
        line.width = Math.max(line.width, used + part.width);
      } else {
        lines.push({ text: part.text, width: part.width });
        used = 0;
      }
      // The rest of a word that is torn has a line with what follows.
      used += (part.width > most ? part.width % most : part.width) + part.space;
    };
    for (const piece of pieces) {
      const whole = wholeOf(piece, px);
      if (whole.width <= most || isWhole) add(whole);
      else for (const part of partPiece(piece, ems, px)) add(part);
    }
    return lines.length > 0 ? lines : [{ text: '', width: 0 }];
  });
}

/** em: its own, of the hyphen where a line ends with it, of the space after it. */
interface Part {
  text: string;
  width: number;
  hyphen: number;
  space: number;
}

const wholeOf = ({ text, runs, space }: Piece, px?: number): Part => ({
  ...{ text, width: widthIn(runs, px) },
  ...{ hyphen: 0, space: widthIn(space, px) },
});

/** A word that has no room, in its parts; the last has what comes after it. */
function partPiece(piece: Piece, ems: Ems, px?: number): Part[] {
  const parts = partsOf(piece.text.trimEnd());
  if (parts.length < 2) return [wholeOf(piece, px)];
  return parts.map(({ text, end, hyphen }, i) => ({
    text: i + 1 < parts.length ? text : text + piece.text.slice(piece.text.trimEnd().length),
    width: widthIn(sliceRuns(piece.runs, parts[i - 1]?.end ?? 0, end), px),
    hyphen: hyphen ? ems('-', px) : 0,
    space: i + 1 < parts.length ? 0 : widthIn(piece.space, px),
  }));
}

/** What is remembered of a face: the same texts are tried at many sizes, and drawn many times. */
interface Memory {
  rich: WeakMap<Rich, Piece[][]>;
  plain: Map<string, Piece[][]>;
}
const memories = new WeakMap<Ems, Memory>();
const MOST_TEXTS = 2000;

/** The pieces of each line that ends by itself. */
function cutLines(text: Rich | string, ems: Ems): Piece[][] {
  const memory = memories.get(ems) ?? { rich: new WeakMap(), plain: new Map() };
  memories.set(ems, memory);
  const known = typeof text === 'string' ? memory.plain.get(text) : memory.rich.get(text);
  if (known) return known;
  const pieces = cutRuns(runsOf(text, ems));
  if (memory.plain.size > MOST_TEXTS) memory.plain.clear();
  if (typeof text === 'string') memory.plain.set(text, pieces);
  else memory.rich.set(text, pieces);
  return pieces;
}

/** A piece may have runs of several types. */
function cutRuns(runs: readonly Run[]): Piece[][] {
  const whole = runs.map(({ text }) => text).join('');
  let at = 0;
  return whole.split('\n').map((line) => {
    const pieces = piecesOf(line).map((text) => {
      const words = text.trimEnd().length;
      const [from, to, end] = [at, at + words, at + text.length];
      at = end;
      return { text, runs: sliceRuns(runs, from, to), space: sliceRuns(runs, to, end), from };
    });
    at += 1;
    return pieces;
  });
}

const widthIn = (runs: readonly Run[], px?: number): number =>
  runs.reduce((sum, { text, ems }) => sum + ems(text, px), 0);

/** The words of a text that are longer than a line of `width` em, where each begins (UTF-16, as runs have it), and its parts, which all have room. */
export function partable(
  text: Rich,
  { width, ems, px }: Omit<Filling, 'isWhole'>,
): { from: number; parts: WordPart[] }[] {
  return cutLines(text, ems)
    .flat()
    .filter(({ runs }) => widthIn(runs, px) > width)
    .filter((piece) => partPiece(piece, ems, px).every((part) => part.width + part.hyphen <= width))
    .map(({ from, text }) => ({ from, parts: partsOf(text.trimEnd()) }));
}

/** The width in em of the longest word of a text, and of the longest part that none is parted in. */
export function longestOf(
  text: Rich | string,
  ems: Ems,
  px?: number,
): { word: number; part: number } {
  const pieces = cutLines(text, ems).flat();
  const parts = pieces.flatMap((piece) =>
    partPiece(piece, ems, px).map(({ width, hyphen }) => width + hyphen),
  );
  const words = pieces.map(({ runs }) => widthIn(runs, px));
  return { word: Math.max(0, ...words), part: Math.max(0, ...parts) };
}

/** A text that takes at most `width` em, its end cut off where it is longer. */
export function cutText(text: string, width: number, ems: Ems): string {
  if (ems(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && ems(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The width in em of a text whose lines end where it says, and nowhere else. */
export const widthOf = (text: Rich | string, ems: Ems, px?: number): number =>
  Math.max(
    ...cutLines(text, ems).map((pieces) =>
      pieces.reduce((sum, { runs, space }) => sum + widthIn(runs, px) + widthIn(space, px), 0),
    ),
  );

/** Above this size in px no word is torn apart: the type gets smaller first. */
const TORN = 44;
/** More lines than any stage has. */
const MANY = 99;

/** How many lines a text takes in `width` px at a type size in px. With `isWhole` no word may be parted by a hyphen. */
export function countLines(
  text: Rich | string,
  width: number,
  size: number,
  ems: Ems,
  isWhole = false,
): number {
  const most = width / size;
  const lines = fillLines(text, { width: most, ems, px: size, isWhole });
  const count = lines.reduce((sum, line) => sum + (Math.ceil(line.width / most) || 1), 0);
  return count > lines.length && (size > TORN || isWhole) ? count + MANY : Math.max(count, 1);
}

/** The least width in px, down from `width`, in which a text takes no more lines than in that. */
export function narrowWidth(text: Rich | string, width: number, size: number, ems: Ems): number {
  const lines = countLines(text, width, size, ems);
  let narrow = width;
  while (narrow > size && countLines(text, narrow - size / 4, size, ems) === lines)
    narrow -= size / 4;
  return Math.ceil(narrow);
}
