/** The lines nested in an item. */
import type { Rich } from '../../scene/inline';
import type { Item } from '../../scene/item';
import type { Ems } from './letters';
import { countLines } from './lines';
import { DETAILS } from './sizes';

/** Size in px of the lines below an item of a size. */
export const detailSize = (size: number): number =>
  Math.min(size, Math.max(size * DETAILS.part, DETAILS.least));

/** By how much a line is set in for each level, em. */
const INSET = 1.1;
/** What a mark takes before its line, em. The rule of a quote stands in what the quote is set in by. */
const MARKED = { dot: 1.1, open: 1.1, done: 1.1, quote: 0, number: 1.7 } as const;

type Standing = NonNullable<Item['nesting']>[number];

/** How far a line is set in, with its mark, em. */
export function insetOf({ depth, mark }: Standing): number {
  const marked = typeof mark === 'number' ? 'number' : mark;
  return depth * INSET + (marked === undefined ? 0 : MARKED[marked]);
}

/** Height in px of the lines below an item of a size. */
export function detailsHeight(
  { details, nesting }: Pick<Item, 'details' | 'nesting'>,
  width: number,
  size: number,
  ems: Ems,
): number {
  const small = detailSize(size);
  return linesHeight(details, nesting, width, small, ems) * DETAILS.line;
}

/** Height in px of lines, each set in by its depth, when a line is as high as its type. */
export function linesHeight(
  lines: readonly Rich[],
  nesting: Item['nesting'],
  width: number,
  size: number,
  ems: Ems,
): number {
  return lines.reduce((sum, line, i) => {
    const inset = insetOf(nesting?.[i] ?? { depth: 0 }) * size;
    return sum + countLines(line, width - inset, size, ems) * size;
  }, 0);
}
