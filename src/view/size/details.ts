/** The lines nested in an item. */
import type { Rich } from '../../scene/inline';
import type { Item } from '../../scene/item';
import type { Ems } from './letters';
import { countLines } from './lines';
import { DETAILS } from './sizes';

/** Size in px of the lines below an item of a size. */
export const detailSize = (size: number): number =>
  Math.min(size, Math.max(size * DETAILS.part, DETAILS.least));

/** By how much a line is set in for each level, and for its mark, em. */
export const INSET = 1.1;

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
    const { depth = 0, mark } = nesting?.[i] ?? {};
    const inset = (depth + (mark === undefined ? 0 : 1)) * INSET * size;
    return sum + countLines(line, width - inset, size, ems) * size;
  }, 0);
}
