/** How the columns of a table stand, where its cells say it. */
import type { AlignType } from 'mdast';

/** Of a cell; null where nothing is said of it, which is as its language begins. */
export type CellAlign = AlignType;

const NAMES: Readonly<Record<string, CellAlign>> = {
  ...{ right: 'right', end: 'right', r: 'right' },
  ...{ center: 'center', centre: 'center', ctr: 'center' },
};

/** By what file formats call it. */
export const alignNamed = (name: string | undefined): CellAlign =>
  NAMES[name?.toLowerCase() ?? ''] ?? null;

const STYLE = /text-align\s*:\s*(\w+)/i;
const CLASS = /(?:^|\s)(?:halign|text|align|has-text-align)-(right|center)(?:\s|$)/;

/** Of an element of a page, by its attributes. */
export const alignOfAttributes = (align: string, style: string, classes: string): CellAlign =>
  alignNamed(align || (STYLE.exec(style)?.[1] ?? CLASS.exec(classes)?.[1]));

/**
 * A column stands as all its cells below the head do, where they agree; `rows` have undefined for cells that have no word in
 * it: empty ones, and those that span others.
 */
export function alignOfColumns(
  rows: readonly (readonly (CellAlign | undefined)[])[],
): CellAlign[] | undefined {
  const [, ...below] = rows;
  const width = Math.max(0, ...below.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column): CellAlign => {
    const said = below.map((row) => row[column]).filter((one) => one !== undefined);
    return said.length > 0 && said.every((one) => one === said[0]) ? (said[0] ?? null) : null;
  });
  return columns.some(Boolean) ? columns : undefined;
}
