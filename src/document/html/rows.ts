/** The rows of a table of HTML, and what else stands in it. */
import type { Position } from 'unist';
import type { Element, Part } from './tree';

export interface Row {
  cells: Element[];
  isHead: boolean;
  position: Position;
}

const CELLS = ['td', 'th'];
const SECTIONS = ['thead', 'tbody', 'tfoot'];

export const elementOf = (part: Part, names: readonly string[]): Element | undefined =>
  part.type === 'element' && names.includes(part.name) ? part : undefined;

/** Cells without a row around them are one. */
export function rowsIn(parts: readonly Part[], inHead = false): Row[] {
  const rows: Row[] = [];
  let cells: Element[] = [];
  const flush = () => {
    const [first] = cells;
    const isHead = inHead || cells.every(({ name }) => name === 'th');
    if (first) rows.push({ cells, isHead, position: first.position });
    cells = [];
  };
  for (const part of parts) {
    const cell = elementOf(part, CELLS);
    if (cell) cells.push(cell);
    const section = elementOf(part, SECTIONS);
    const row = elementOf(part, ['tr']);
    if (!section && !row) continue;
    flush();
    if (section) rows.push(...rowsIn(section.children, section.name === 'thead'));
    if (row)
      rows.push(...rowsIn(row.children, inHead).map((one) => ({ ...one, position: row.position })));
  }
  flush();
  return rows;
}

export function straysIn(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    if (elementOf(part, ['caption', 'col', 'colgroup', ...CELLS])) return [];
    const inner = elementOf(part, ['tr', ...SECTIONS]);
    return inner ? straysIn(inner.children) : [part];
  });
}
