import { plainText, type Rich } from '../../../scene/inline';
import type { Scene } from '../../../scene/schema';
import { canvasOf, fitSize, lastOf, type Space, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import type { Ems } from '../letters';
import { countLines, longestOf, widthOf } from '../lines';
import { fitPages, fitRows, LEAST, type Page, pageHeight } from '../pages';
import { TABLE } from '../sizes';

/**
 * Pages of the rows, size in px of the cells, widths of the columns' text; whether all of it fits on one page, and whether
 * the columns have no room for whole words.
 */
export function sizeTable(scene: Scene<'table'>, space: Space) {
  const { heading, header, rows } = scene;
  const { sizes, oneLine } = TABLE[space.format];
  const { least } = TABLE[canvasOf(space)];
  const widths = columnWidths(scene, space, oneLine, least * TABLE.narrow);
  const linesOf = (cell: Rich, column: number, px: number) =>
    countLines(cell, widths[column] ?? 0, px, faceOf(column, space));
  // What is higher than a line, such as a power, is one all the same.
  const rowsOf = (cells: readonly Rich[], px: number) => Math.floor(highest(cells, px));
  const highest = (cells: readonly Rich[], px: number) =>
    Math.max(...cells.map((cell, i) => linesOf(cell, i, px)));
  const head = header.length > 0 ? [header] : [];
  const heightOf = (cells: readonly Rich[], px: number) =>
    highest(cells, px) * px * TABLE.line + TABLE.above;
  const body = bodyHeight(heading, space);
  const sizeOf = ({ from, until }: Page, isAlone: boolean, isLast?: boolean) => {
    const all = [...head, ...rows.slice(from, until)];
    const largest = sizeFor(until - from, sizes);
    const most = fitSize(largest, Math.min(oneLine, largest), 1, (px) =>
      Math.max(...all.map((cells) => rowsOf(cells, px))),
    );
    const height = pageHeight(body, isAlone);
    const heightAt = (px: number) => all.reduce((sum, cells) => sum + heightOf(cells, px), 0);
    const size = fitSize(most, isLast ? lastOf(least) : least, height, heightAt);
    return { size, fits: size >= LEAST && heightAt(size) <= height };
  };
  const weights = rows.map((cells) => heightOf(cells, least));
  const { pages, size, fits } = fitPages(rows.length, weights, sizeOf);
  const whole = [...head, ...rows];
  const isTorn = (px: number) =>
    whole.some((cells) =>
      cells.some((cell, i) => longestOf(cell, faceOf(i, space), px).part * px > (widths[i] ?? 0)),
    );
  const all = widths.reduce((sum, width) => sum + width + TABLE.beside, -TABLE.beside);
  const isNarrow = all > space.area.width + 1 || isTorn(size);
  const roomOf = (column: number) => ({
    ...{ width: widths[column] ?? 0, size, ems: faceOf(column, space) },
  });
  return { pages, size, widths, roomOf, fits: fits && !isNarrow, isNarrow };
}

/** The first column is set in semibold. */
const faceOf = (column: number, { letters }: Space) =>
  column === 0 ? letters.firstCell : letters.cell;

/** Width in px of each column: by its longest cell, less so when cells must be broken, and `narrow` at least. */
function columnWidths(
  { align, header, rows }: Scene<'table'>,
  { area, letters }: Space,
  oneLine: number,
  narrow: number,
): number[] {
  const longest = align.map((_, i) =>
    Math.max(4, ...[header, ...rows].map((cells) => widthOf(cells[i] ?? [], letters.firstCell))),
  );
  const { beside } = TABLE;
  const whole = longest.reduce((sum, width) => sum + width * oneLine + beside, 0) <= area.width;
  const wanted = longest.map((width) => (whole ? width + 4 : Math.sqrt(width)));
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => Math.max((area.width * width) / all - beside, narrow));
}

/** A row: its name, and what else stands in it, with the names of the columns. */
export interface Record {
  name: Rich;
  cells: { column: Rich; text: Rich }[];
}

/** Each has a step. Cells without words are left out where others tell what the columns are. */
export function recordsIn({ header, rows }: Scene<'table'>): Record[] {
  const named = isNamed(header);
  return rows.map(([name = [], ...others]) => ({
    name,
    cells: others
      .map((text, i) => ({ column: named ? (header[i + 1] ?? []) : [], text }))
      .filter(({ text }) => !named || plainText(text).trim() !== ''),
  }));
}

/**
 * Pages of the rows as records, below each other: a name, and below it, on a wide stage beside it, the cells, where these
 * are several with the names of their columns. Short ones stand beside each other. `column` is that of the names, px.
 */
export function sizeRecords(scene: Scene<'table'>, space: Space) {
  const { line, padding, beside, most, least, column: part, gap } = TABLE.records;
  const { area, letters, format } = space;
  const whole = area.width - padding;
  const column = format === 'landscape' ? Math.round(whole * part) : undefined;
  const width = column ? whole - column - beside : whole;
  const linesIn = ({ name, cells }: Record, px: number) => {
    const texts = cells.map(({ column, text }): Rich => {
      const named = column.length > 0 ? `${plainText(column)}: ` : '';
      return [{ type: 'text', text: named }, ...text];
    });
    const named = countLines(name, column ?? whole, px, letters.strong);
    const others = linesOfCells(texts, width, px, letters.sans);
    return column ? Math.max(named, others) : named + others;
  };
  const records = recordsIn(scene);
  const body = bodyHeight(scene.heading, space);
  const heightOf = (record: Record, px: number) => gap + linesIn(record, px) * px * line;
  const fitted = fitRows(records, heightOf, body, { most, least, beside: (px) => px });
  const { pages, size } = fitted;
  const room = pageHeight(body, pages.length === 1) - size;
  const roomOf = (cell: number) => ({
    width: cell === 0 ? (column ?? whole) : width,
    ...{ size, ems: cell === 0 ? letters.strong : letters.sans },
  });
  const fits = pages.every(
    ({ from, until }) =>
      records.slice(from, until).reduce((sum, one) => sum + heightOf(one, size), 0) <= room,
  );
  return { ...fitted, records, column, fits, roomOf };
}

/** Of cells that stand beside each other while a line has room for them. */
function linesOfCells(texts: readonly Rich[], width: number, px: number, ems: Ems): number {
  let lines = 0;
  let free = 0;
  for (const text of texts) {
    // Their names are bolder than the rest.
    const wide = widthOf(text, ems) * px * BOLDER;
    if (wide > free) {
      lines += countLines(text, width, px, ems);
      free = width;
    }
    free -= Math.min(wide, free) + TABLE.records.beside;
  }
  return lines;
}

/** By how much a text is wider than its letters for the bold words in it, at most. */
const BOLDER = 1.05;

/** Whether each cell of a record is named after its column. */
export const isNamed = (header: readonly Rich[]): boolean => header.length > 2;
