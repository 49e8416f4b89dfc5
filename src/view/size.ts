/** Type that fits: as large as the stage allows. Widths are estimates, rather too wide; nothing is measured, so that deck and video agree. */
import type { CSSProperties } from 'react';
import { plainText, type Rich } from '../scene/inline';
import type { Area } from './area';

/** What stands between a heading and the body. */
export const BODY_GAP = 48;
const HEADING_RULE = 40;
const HEADING_LINE = 1.08;
/** A serif is narrower than Inter. */
export const SERIF = 0.9;

const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}]/u;
/** Widths of Inter in em, for letters that are far from the average. */
const WIDTHS: [RegExp, number][] = [
  [IDEOGRAPH, 1],
  [/[\s.,:;'’|!()[\]ijlI]/u, 0.3],
  [/[ftr\-/]/u, 0.4],
  [/[mwMW%@—…]/u, 0.9],
  [/\p{Lu}/u, 0.7],
  [/\p{M}/u, 0],
  [/\d/u, 0.63],
];
const widthOf = (letter: string): number =>
  WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.57;

/** The width of a text on one line, in em. */
export const ems = (text: string): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

/** Where a line may break: after a space, and around each letter of scripts without spaces. */
const pieces = (text: string): string[] => {
  const found: string[] = [];
  let open = true;
  for (const letter of text) {
    if (open || IDEOGRAPH.test(letter)) found.push(letter);
    else found[found.length - 1] += letter;
    open = /\s/.test(letter) || IDEOGRAPH.test(letter);
  }
  return found;
};

/** A text in lines of at most `width` em. */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces(text)) {
    const line = lines.at(-1);
    if (line !== undefined && ems(line + piece.trimEnd()) <= width)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

const textOf = (text: Rich | string): string => (typeof text === 'string' ? text : plainText(text));

/** Above this size in px no word is torn apart: the type gets smaller first. */
const TORN = 44;

/** How many lines a text takes in `width` px at a type size in px. */
export function countLines(text: Rich | string, width: number, size: number): number {
  const room = width / size;
  const lines = breakLines(textOf(text), room).map((line) => Math.ceil(ems(line) / room) || 1);
  const count = lines.reduce((sum, parts) => sum + parts, 0);
  return count > lines.length && size > TORN ? count + 9 : Math.max(count, 1);
}

/** The largest even size in px from `most` down to `least` at which `heightAt` is no more than `height`. */
export function fitSize(
  most: number,
  least: number,
  height: number,
  heightAt: (size: number) => number,
): number {
  let size = most;
  while (size > least && heightAt(size) > height) size -= 2;
  return Math.max(size, least);
}

/** The largest size at which each text takes one line, when that is not below `least`; else `most`. */
export function preferOneLine(
  texts: readonly Rich[],
  width: number,
  most: number,
  least: number,
): number {
  const widest = Math.max(...texts.map((text) => ems(textOf(text))));
  const size = fitSize(most, least, width, (px) => widest * px);
  return widest * size <= width ? size : most;
}

/** What a heading may be, best first: lines, and sizes in px; a narrow stage has more lines, and takes them sooner. */
const HEADINGS = {
  wide: [
    [1, 88, 66],
    [2, 70, 48],
  ],
  narrow: [
    [1, 92, 80],
    [2, 88, 68],
    [3, 72, 52],
    [4, 60, 48],
  ],
} as const;
const WIDE = 1200;

/** Size and height of a heading across the area. */
export function fitHeading(
  text: Rich,
  { width }: Pick<Area, 'width'>,
): { size: number; height: number } {
  const lines = (size: number) => countLines(text, width / SERIF, size);
  const tries = HEADINGS[width > WIDE ? 'wide' : 'narrow'].map(([most, from, to]) => {
    const size = fitSize(from, to, most, lines);
    return { size, fits: lines(size) <= most };
  });
  const size = (tries.find(({ fits }) => fits) ?? tries.at(-1))?.size ?? 0;
  return { size, height: HEADING_RULE + lines(size) * size * HEADING_LINE };
}

/** The height in px that is left below a heading. */
export const bodyHeight = (heading: Rich, area: Area): number =>
  area.height - fitHeading(heading, area).height - BODY_GAP;

/** What each of `count` things has of a length, with gaps between them. */
export const share = (length: number, gap: number, count: number): number =>
  (length - gap * (count - 1)) / count;

/** The entry for `count` things from a list that begins with one thing; the last holds for all above. */
export const sizeFor = (count: number, sizes: readonly [number, ...number[]]): number =>
  sizes[Math.min(Math.max(count, 1), sizes.length) - 1] ?? sizes[0];

/** A font size in px as the `--size` that the style sheets read. */
export const sized = (px: number, more: Record<string, string> = {}): CSSProperties =>
  ({ '--size': `${px}px`, ...more }) as CSSProperties;
