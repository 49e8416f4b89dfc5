/** Texts in lines of some width. */
import type { Rich } from '../../scene/inline';
import type { Ems } from './letters';
import { SOFT_HYPHEN, type WordPart } from './parts';
import { cutLines, type Part } from './pieces';

interface Line {
  parts: Part[];
  /** Without the space at its end, em. */
  width: number;
  /** How much higher it is for its formulas, em. */
  above: number;
}

/** A text in lines of at most `width` em, in type of `px`, as they are drawn, with hyphens; it may have ends of lines of its own. */
export const breakLines = (text: Rich | string, width: number, ems: Ems, px?: number): string[] =>
  fillLines(text, { width, ems, px }).map(({ parts }) => {
    const whole = parts.map((part) => part.text).join('');
    return whole.replaceAll(SOFT_HYPHEN, '').trim() + (parts.at(-1)?.hyphen ? '-' : '');
  });

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
    const add = (part: Part, above = 0) => {
      const line = lines.at(-1);
      if (line && used + part.width + part.hyphen <= most) {
        line.parts.push(part);
        line.width = Math.max(line.width, used + part.width);
        line.above = Math.max(line.above, above);
      } else {
        lines.push({ parts: [part], width: part.width, above });
        used = 0;
      }
      // The rest of a word that is torn has a line with what follows.
      used += (part.width > most ? part.width % most : part.width) + part.space;
    };
    for (const piece of pieces) {
      const whole = piece.at(px);
      if (piece.shrinks && whole.width > most && (px ?? 0) <= TORN)
        add({ ...whole, width: most }, (piece.above * most) / whole.width);
      else if (whole.width <= most || isWhole || piece.shrinks) add(whole, piece.above);
      else for (const part of piece.partsAt(px)) add(part);
    }
    return lines.length > 0 ? lines : [{ parts: [], width: 0, above: 0 }];
  });
}

/** The words of a text that are longer than a line of `width` em, where each begins (UTF-16, as runs have it), and its parts, which all have room. */
export function partable(
  text: Rich,
  { width: all, ems, px }: Omit<Filling, 'isWhole'>,
): { from: number; parts: WordPart[] }[] {
  // As lines are counted.
  const width = all * (1 - CLOSE);
  return cutLines(text, ems)
    .flat()
    .filter((piece) => !piece.shrinks && piece.at(px).width > width)
    .filter((piece) => piece.partsAt(px).every((part) => part.width + part.hyphen <= width))
    .map(({ from, words }) => ({ from, parts: words }));
}

/** The width in em of the longest word of a text, and of the longest part that none is parted in. */
export function longestOf(
  text: Rich | string,
  ems: Ems,
  px?: number,
): { word: number; part: number } {
  const pieces = cutLines(text, ems).flat();
  const parts = pieces.flatMap((piece) => piece.partsAt(px));
  const words = pieces.map((piece) => piece.at(px).width);
  const widths = parts.map(({ width, hyphen }) => width + hyphen);
  return { word: Math.max(0, ...words), part: Math.max(0, ...widths) };
}

/** A text that takes at most `width` em, its end cut off where it is longer. */
export function cutText(text: string, width: number, ems: Ems): string {
  if (ems(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && ems(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The width in em of a text whose lines end where it says, and nowhere else. */
export function widthOf(text: Rich | string, ems: Ems, px?: number): number {
  const widths = cutLines(text, ems).map((pieces) =>
    pieces.reduce((sum, piece) => sum + piece.at(px).width + piece.at(px).space, 0),
  );
  return Math.max(...widths);
}

/** Above this size in px no word is torn apart: the type gets smaller first. */
const TORN = 44;
/** More lines than any stage has. */
const MANY = 99;
/** Rounding. */
const NEARLY = 1e-9;
/** Of a line: what comes nearer to its end than this is taken to have no room, since a browser's widths are others by so much. */
export const CLOSE = 0.005;

/** How many lines a text takes in `width` px at a type size in px. With `isWhole` no word may be parted by a hyphen. */
export function countLines(
  text: Rich | string,
  width: number,
  size: number,
  ems: Ems,
  isWhole = false,
): number {
  const most = (width / size) * (1 - CLOSE);
  const lines = fillLines(text, { width: most, ems, px: size, isWhole });
  const count = lines.reduce((sum, line) => sum + (Math.ceil(line.width / most - NEARLY) || 1), 0);
  if (count > lines.length && (size > TORN || isWhole)) return count + MANY;
  // What is higher than a line takes a part of the next.
  const above = lines.reduce((sum, line) => sum + line.above, 0);
  return Math.max(count, 1) + above;
}

/** The least width in px, down from `width`, in which a text takes no more lines than in that. */
export function narrowWidth(text: Rich | string, width: number, size: number, ems: Ems): number {
  const lines = countLines(text, width, size, ems);
  let narrow = width;
  while (narrow > size && countLines(text, narrow - size / 4, size, ems) === lines)
    narrow -= size / 4;
  return Math.ceil(narrow);
}
