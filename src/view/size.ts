/** Type that fits: as large as the stage allows. Widths are estimates, rather too wide; nothing is measured, so that deck and video agree. */
import type { CSSProperties } from 'react';
import { plainText, type Rich } from '../scene/inline';

/** The room for content in px of the stage: `stage.css` has the same. */
export const ROOM = { width: 1640, height: 748 } as const;
/** What stands between a heading and the body. */
export const BODY_GAP = 48;
const HEADING_RULE = 40;
const HEADING_LINE = 1.08;
/** A serif is narrower than Inter. */
export const SERIF = 0.9;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}]/u;
/** Widths of Inter in em, for letters that are far from the average. */
const WIDTHS: [RegExp, number][] = [
  [WIDE, 1],
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
    if (open || WIDE.test(letter)) found.push(letter);
    else found[found.length - 1] += letter;
    open = /\s/.test(letter) || WIDE.test(letter);
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

/** Size and height of a heading across the stage: one line, if need be smaller; then two. */
export function fitHeading(
  text: Rich,
  width: number = ROOM.width,
): { size: number; height: number } {
  const lines = (size: number) => countLines(text, width / SERIF, size);
  const oneLine = fitSize(88, 66, 1, lines);
  const size = lines(oneLine) === 1 ? oneLine : fitSize(70, 48, 2, lines);
  return { size, height: HEADING_RULE + lines(size) * size * HEADING_LINE };
}

/** The height in px that is left below a heading. */
export const bodyHeight = (heading: Rich): number =>
  ROOM.height - fitHeading(heading).height - BODY_GAP;

/** The entry for `count` things from a list that begins with one thing; the last holds for all above. */
export const sizeFor = (count: number, sizes: readonly [number, ...number[]]): number =>
  sizes[Math.min(Math.max(count, 1), sizes.length) - 1] ?? sizes[0];

/** A font size in px as the `--size` that the style sheets read. */
export const sized = (px: number, more: Record<string, string> = {}): CSSProperties =>
  ({ '--size': `${px}px`, ...more }) as CSSProperties;
