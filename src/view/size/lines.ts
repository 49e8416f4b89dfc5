/** Texts in lines of some width. */
import type { Rich } from '../../scene/inline';
import { piecesOf } from './breaks';
import type { Ems } from './letters';
import { type Run, runsOf } from './runs';

/** What stands together in a line: its parts, and the space after them. */
interface Piece {
  text: string;
  runs: Run[];
  space: Run[];
}

interface Line {
  text: string;
  /** Without the space at its end, em. */
  width: number;
}

/** A text in lines of at most `width` em, in type of `px`; it may have ends of lines of its own. */
export const breakLines = (text: Rich | string, width: number, ems: Ems, px?: number): string[] =>
  fillLines(text, width, ems, px).map((line) => line.text.trim());

function fillLines(text: Rich | string, most: number, ems: Ems, px?: number): Line[] {
  return cutLines(text, ems).flatMap((pieces) => {
    const lines: Line[] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const piece of pieces) {
      const width = widthIn(piece.runs, px);
      const line = lines.at(-1);
      if (line && used + width <= most) {
        line.text += piece.text;
        line.width = Math.max(line.width, used + width);
      } else {
        lines.push({ text: piece.text, width });
        used = 0;
      }
      // The rest of a word that is torn has a line with what follows.
      used += (width > most ? width % most : width) + widthIn(piece.space, px);
    }
    return lines.length > 0 ? lines : [{ text: '', width: 0 }];
  });
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
  const pieces = linesIn(runsOf(text, ems)).map(cutRuns);
  if (memory.plain.size > MOST_TEXTS) memory.plain.clear();
  if (typeof text === 'string') memory.plain.set(text, pieces);
  else memory.rich.set(text, pieces);
  return pieces;
}

const widthIn = (runs: readonly Run[], px?: number): number =>
  runs.reduce((sum, { text, ems }) => sum + ems(text, px), 0);

/** Parted where a line ends by itself. */
function linesIn(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { text, ems } of runs)
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (part) lines.at(-1)?.push({ text: part, ems });
    }
  return lines;
}

/** The pieces of a line; a piece may have runs of several types. */
function cutRuns(runs: readonly Run[]): Piece[] {
  const whole = runs.map(({ text }) => text).join('');
  let at = 0;
  return piecesOf(whole).map((text) => {
    const words = text.trimEnd().length;
    const [from, to, end] = [at, at + words, at + text.length];
    at = end;
    return { text, runs: sliceRuns(runs, from, to), space: sliceRuns(runs, to, end) };
  });
}

function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const { text, ems } of runs) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part) found.push({ text: part, ems });
    at += text.length;
  }
  return found;
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
  Math.max(...linesIn(runsOf(text, ems)).map((runs) => widthIn(runs, px)));

/** Above this size in px no word is torn apart: the type gets smaller first. */
const TORN = 44;

/** How many lines a text takes in `width` px at a type size in px. */
export function countLines(text: Rich | string, width: number, size: number, ems: Ems): number {
  const most = width / size;
  const lines = fillLines(text, most, ems, size);
  const count = lines.reduce((sum, line) => sum + (Math.ceil(line.width / most) || 1), 0);
  return count > lines.length && size > TORN ? count + 9 : Math.max(count, 1);
}

/** The least width in px, down from `width`, in which a text takes no more lines than in that. */
export function narrowWidth(text: Rich | string, width: number, size: number, ems: Ems): number {
  const lines = countLines(text, width, size, ems);
  let narrow = width;
  while (narrow > size && countLines(text, narrow - size / 4, size, ems) === lines)
    narrow -= size / 4;
  return Math.ceil(narrow);
}
