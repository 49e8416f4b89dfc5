/** How the columns of a table of a page stand. */
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { alignOfAttributes, alignOfColumns, type CellAlign } from '../align';
import { attributeOf, findIn } from './element';

export function columnsOf(table: Element): CellAlign[] | undefined {
  // How many rows more the cell above lies over, by column.
  const covered: number[] = [];
  const rows = rowsOf(table).map((row) => {
    const aligns: (CellAlign | undefined)[] = [];
    const pass = () => {
      while ((covered[aligns.length] ?? 0) > 0) {
        covered[aligns.length] = (covered[aligns.length] ?? 0) - 1;
        aligns.push(undefined);
      }
    };
    for (const cell of cellsOf(row)) {
      pass();
      const [wide, high] = [
        Number(cell.properties.colSpan ?? 1),
        Number(cell.properties.rowSpan ?? 1),
      ];
      const align = wide > 1 || !toText(cell).trim() ? undefined : alignOf(cell);
      for (let i = 0; i < wide; i++) {
        covered[aligns.length] = high - 1;
        aligns.push(align);
      }
    }
    pass();
    return aligns;
  });
  return alignOfColumns(rows);
}

const isElement = (child: Element['children'][number]): child is Element =>
  child.type === 'element';

const rowsOf = (parent: Element): Element[] =>
  parent.children.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });

const cellsOf = (row: Element): Element[] =>
  row.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** As itself says, or the one paragraph in it. */
function alignOf(cell: Element): CellAlign {
  const inner = findIn(cell, ({ tagName }) => tagName === 'p');
  return ownOf(cell) ?? (inner ? ownOf(inner) : null);
}

const ownOf = (element: Element): CellAlign =>
  alignOfAttributes(
    attributeOf(element, 'align'),
    attributeOf(element, 'style'),
    [element.properties.className ?? []].flat().join(' '),
  );
