import { plainText, type Rich } from '../../../scene/inline';
import type { Scene } from '../../../scene/schema';
import { canvasOf, fitSize, lastOf, type Space, share, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
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
  const { pages, size } = fitPages(rows.length, weights, sizeOf);
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
  return { pages, size, widths, roomOf, fits: pages.length === 1 && !isNarrow, isNarrow };
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

/**
 * Pages of the rows as records, below each other; where these have several cells, with the names of their columns, and
 * more of them beside each other where a record would have no room.
 */
export function sizeRecords(scene: Scene<'table'>, space: Space): ReturnType<typeof recordsOf> {
  const least = TABLE.across[space.format];
  const from = scene.parts ? 1 : least;
  const tries = [from, from + 1, from + 2].map((across) => recordsOf(scene, across, space));
  const [first] = tries;
  if (first && scene.parts) return tries.reduce((best, one) => (one.size > best.size ? one : best));
  return tries.find(({ fits }) => fits) ?? recordsOf(scene, least, space);
}

/** A row, or a part of one: its name, and what else stands in it, with the names of the columns. */
export interface Record {
  name: Rich;
  cells: { column: Rich; text: Rich }[];
}

/** Each has a step. Cells without words are left out where others tell what the columns are. */
export function recordsIn({ header, rows, parts }: Scene<'table'>): Record[] {
  const named = isNamed(header);
  return rows.flatMap((row, r) => {
    const starts = parts?.[r] ?? [1];
    const cells = row.map((text, i) => ({ column: named ? (header[i] ?? []) : [], text }));
    return starts.map((from, i) => ({
      name: row[0] ?? [],
      cells: cells
        .slice(from, starts[i + 1])
        .filter(({ text }) => !named || plainText(text).trim() !== ''),
    }));
  });
}

/** Cells of a record stand `across` beside each other. */
function recordsOf(scene: Scene<'table'>, across: number, space: Space) {
  const { line, gap, beside } = TABLE.records;
  const { most, least } = scene.parts ? TABLE.parts : TABLE.records;
  const { area, letters } = space;
  const whole = area.width - TABLE.records.padding;
  const width = share(whole, beside, across);
  const linesIn = ({ name, cells }: Record, px: number) => {
    const others = cells.map(({ column, text }) => {
      const named = column.length > 0 ? `${plainText(column)}: ` : '';
      return countLines([{ type: 'text', text: named }, ...text], width, px, letters.sans);
    });
    const rowsOfCells = others.filter((_, i) => i % across === 0);
    return rowsOfCells.reduce(
      (sum, _, row) => sum + Math.max(...others.slice(row * across, (row + 1) * across)),
      countLines(name, whole, px, letters.strong),
    );
  };
  const records = recordsIn(scene);
  const body = bodyHeight(scene.heading, space);
  const heightOf = (record: Record, px: number) => gap + linesIn(record, px) * px * line;
  const fitted = fitRows(records, heightOf, body, { most, least, beside: (px) => px });
  const { pages, size } = fitted;
  const room = pageHeight(body, pages.length === 1) - size;
  // Parts that are as different as paragraphs have type of their own.
  const sizes = scene.parts ? fitted.sizes : pages.map(() => size);
  const roomOf = (cell: number, page: Page) => ({
    ...{ width: cell === 0 ? whole : width, size: sizes[pages.indexOf(page)] ?? size },
    ems: cell === 0 ? letters.strong : letters.sans,
  });
  const fits = pages.every(
    ({ from, until }) =>
      records.slice(from, until).reduce((sum, one) => sum + heightOf(one, size), 0) <= room,
  );
  return { ...fitted, records, across, fits, roomOf };
}

/** Whether each cell of a record is named after its column. */
export const isNamed = (header: readonly Rich[]): boolean => header.length > 2;
