/** Tables of OpenDocument (ODF 1.3 part 3, 9). */

import { alignNamed, alignOfColumns, type CellAlign } from '../align';
import { inCell } from '../cell';
import { LIMITS } from '../limits';
import { table } from '../nodes';
import { allIn, type Element, elementsOf, textOf } from '../xml';
import type { Block, Source } from './source';

const GROUPS = new Set(['table-header-rows', 'table-rows', 'table-row-group']);

interface Cell {
  blocks: Block[];
  /** Undefined where it has no word in how its column stands. */
  align: CellAlign | undefined;
}

/** A table of one column is no table: its cells follow each other. */
export function tableOf(element: Element, source: Source): Block[] {
  const rows = rowsOf(element).flatMap((row) => {
    const cells = elementsOf(row).flatMap((cell) => cellsOf(cell, source));
    const isEmpty = cells.every(({ blocks }) => blocks.length === 0);
    return isEmpty ? [] : repeat(cells, row.attributes['table:number-rows-repeated'], LIMITS.rows);
  });
  if (rows.length === 0) return [];
  if (rows.every(({ length }) => length === 1)) return rows.flat().flatMap(({ blocks }) => blocks);
  const align = alignOfColumns(rows.map((cells) => cells.map((cell) => cell.align)));
  return [
    table(
      rows.map((cells) => cells.map(({ blocks }) => inCell(blocks))),
      align,
    ),
  ];
}

const rowsOf = (element: Element): Element[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === 'table-row') return [child];
    return GROUPS.has(child.name) ? rowsOf(child) : [];
  });

function cellsOf(cell: Element, source: Source): Cell[] {
  if (!/^(?:covered-)?table-cell$/.test(cell.name)) return [];
  const isOwn = cell.name === 'table-cell';
  const blocks = isOwn ? source.flow(cell) : [];
  const isWide = Number(cell.attributes['table:number-columns-spanned']) > 1;
  const align = isOwn && !isWide ? alignOf(cell, source) : undefined;
  return repeat(
    { blocks, align },
    cell.attributes['table:number-columns-repeated'],
    LIMITS.columns,
  );
}

/** As its first paragraph with words stands. */
function alignOf(cell: Element, { styles }: Source): CellAlign | undefined {
  const first = allIn(cell, 'p').find((one) => textOf(one).trim());
  const style = first && styles.get('paragraph', first.attributes['text:style-name']);
  return style && alignNamed(style.property('fo:text-align'));
}

const repeat = <T>(value: T, times: string | undefined, most: number): T[] =>
  Array.from({ length: Math.min(most, Math.max(1, Number(times) || 1)) }, () => value);
