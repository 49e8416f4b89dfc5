/** Tables of OpenDocument (ODF 1.3 part 3, 9). */

import { inCell } from '../cell';
import { LIMITS } from '../limits';
import { table } from '../nodes';
import { type Element, elementsOf } from '../xml';
import type { Block, Source } from './source';

const GROUPS = new Set(['table-header-rows', 'table-rows', 'table-row-group']);

/** A table of one column is no table: its cells follow each other. */
export function tableOf(element: Element, source: Source): Block[] {
  const rows = rowsOf(element).flatMap((row) => {
    const cells = elementsOf(row).flatMap((cell) => cellsOf(cell, source));
    const isEmpty = cells.every(({ length }) => length === 0);
    return isEmpty ? [] : repeat(cells, row.attributes['table:number-rows-repeated'], LIMITS.rows);
  });
  if (rows.length === 0) return [];
  if (rows.every(({ length }) => length === 1)) return rows.flat(2);
  return [table(rows.map((cells) => cells.map(inCell)))];
}

const rowsOf = (element: Element): Element[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === 'table-row') return [child];
    return GROUPS.has(child.name) ? rowsOf(child) : [];
  });

function cellsOf(cell: Element, source: Source): Block[][] {
  if (!/^(?:covered-)?table-cell$/.test(cell.name)) return [];
  const blocks = cell.name === 'table-cell' ? source.flow(cell) : [];
  return repeat(blocks, cell.attributes['table:number-columns-repeated'], LIMITS.columns);
}

const repeat = <T>(value: T, times: string | undefined, most: number): T[] =>
  Array.from({ length: Math.min(most, Math.max(1, Number(times) || 1)) }, () => value);
