/** The lines nested in an item. */
import type { Rich } from '../../scene/inline';
import type { Item } from '../../scene/item';
import { share } from './fit';
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

type Below = Pick<Item, 'details' | 'nesting'>;

/** Height in px of the lines below an item of a size. */
export function detailsHeight(below: Below, width: number, size: number, ems: Ems): number {
  const { details, nesting } = below;
  const small = detailSize(size);
  const columns = detailColumns(below, width, small, ems);
  if (columns > 1) return Math.ceil(details.length / columns) * small * DETAILS.line;
  return linesHeight(details, nesting, width, small, ems) * DETAILS.line;
}

/** In how many columns the lines below an item stand, one after the other: many short ones in some, others in one. */
export function detailColumns(
  { details, nesting }: Below,
  width: number,
  size: number,
  ems: Ems,
): number {
  const { many, rows, between } = DETAILS.columns;
  if (details.length < many) return 1;
  const hasRoom = (count: number) => {
    const column = share(width, between * size, count);
    return details.every((line, i) => {
      const inset = insetOf(nesting?.[i] ?? { depth: 0 }) * size;
      return countLines(line, column - inset, size, ems) === 1;
    });
  };
  const most = Math.floor(details.length / rows);
  return [4, 3, 2].find((count) => count <= most && hasRoom(count)) ?? 1;
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
