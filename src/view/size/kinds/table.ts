import { drawnText, plainText, type Rich } from '../../../scene/inline';
import type { Scene } from '../../../scene/schema';
import { fitSize, type Space, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import { countLines, widthOf } from '../lines';
import { TABLE } from '../sizes';

/** Size in px of the cells, widths of the columns' text, and whether the columns have room for legible type. */
export function sizeTable(scene: Scene<'table'>, space: Space) {
  const { heading, header, rows } = scene;
  const { sizes, oneLine, least } = TABLE[space.format];
  const widths = columnWidths(scene, space, oneLine, least * TABLE.narrow);
  const linesOf = (cell: Rich, column: number, px: number) =>
    countLines(cell, widths[column] ?? 0, px, faceOf(column, space));
  const highest = (cells: readonly Rich[], px: number) =>
    Math.max(...cells.map((cell, i) => linesOf(cell, i, px)));
  const all = header.length > 0 ? [header, ...rows] : rows;
  const largest = sizeFor(rows.length, sizes);
  const most = fitSize(largest, Math.min(oneLine, largest), 1, (px) =>
    Math.max(...all.map((cells) => highest(cells, px))),
  );
  const height = bodyHeight(heading, space);
  const heightAt = (px: number) =>
    all.reduce((sum, cells) => sum + highest(cells, px) * px * TABLE.line + TABLE.above, 0);
  const size = fitSize(most, least, height, heightAt);
  const torn = all.some((cells) =>
    cells.some((cell, i) =>
      drawnText(cell)
        .split(/\s+/)
        .some((word) => faceOf(i, space)(word) * size > (widths[i] ?? 0)),
    ),
  );
  return { widths, size, fits: !torn && heightAt(size) <= height };
}

/** The first column is set in semibold. */
const faceOf = (column: number, { letters }: Space) =>
  column === 0 ? letters.strong : letters.sans;

/** Width in px of each column: by its longest cell, less so when cells must be broken, and `narrow` at least. */
function columnWidths(
  { align, header, rows }: Scene<'table'>,
  { area, letters }: Space,
  oneLine: number,
  narrow: number,
): number[] {
  const longest = align.map((_, i) =>
    Math.max(4, ...[header, ...rows].map((cells) => widthOf(cells[i] ?? [], letters.strong))),
  );
  const { beside } = TABLE;
  const whole = longest.reduce((sum, width) => sum + width * oneLine + beside, 0) <= area.width;
  const wanted = longest.map((width) => (whole ? width + 4 : Math.sqrt(width)));
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => Math.max((area.width * width) / all - beside, narrow));
}

/** Size in px of the rows as records, below each other; where these have several cells, with the names of their columns. */
export function sizeRecords({ heading, header, rows }: Scene<'table'>, space: Space): number {
  const { most, least, line, gap } = TABLE.records;
  const { area, letters } = space;
  const linesAt = (cells: Rich[], px: number) =>
    cells.reduce((sum, cell, i) => {
      const named = i > 0 && isNamed(header) ? `${plainText(header[i] ?? [])}: ` : '';
      return sum + countLines(named + drawnText(cell), area.width / px, 1, letters.sans);
    }, 0);
  return fitSize(most, least, bodyHeight(heading, space), (px) =>
    rows.reduce((sum, cells) => sum + gap + linesAt(cells, px) * px * line, px),
  );
}

/** Whether each cell of a record is named after its column. */
export const isNamed = (header: readonly Rich[]): boolean => header.length > 2;
