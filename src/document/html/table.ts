/** Tables of HTML: of data, or only there to set things side by side. */
import type { AlignType, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Position } from 'unist';
import { elementsIn } from './media';
import type { Reader } from './reader';
import { elementOf, type Row, rowsIn, straysIn } from './rows';
import { asFlow, asPhrasing, isEmpty, trimText } from './tidy';
import type { Element, Part } from './tree';

/** Cells that one may span. */
const MOST_SPANNED = 50;
const BLOCKS = new Set([
  'blockquote',
  'dl',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'ol',
  'pre',
  'table',
  'ul',
]);

export function readTable(element: Element, reader: Reader): RootContent[] {
  const { children, position } = element;
  const rows = rowsIn(children);
  const caption = children.flatMap((part) => elementOf(part, ['caption']) ?? []);
  const above = caption.flatMap((one) => reader.flow([one]));
  // What stands beside the cells has been put there by mistake, and is kept.
  const stray = straysIn(children);
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length === 0) return [...above, ...reader.flow(stray)];
  const layout = readLayout(rows, reader, position);
  if (layout) return [...above, ...reader.flow(stray), ...layout];
  const grid = spanCells(rows, reader);
  const align = alignOf(rows, grid.width);
  const table: RootContent = { type: 'table', align, children: grid.rows, position };
  return [...above, ...reader.flow(stray), table];
}

/** What a table without heads sets side by side, or undefined for one of data. */
function readLayout(rows: readonly Row[], reader: Reader, position: Position) {
  const widest = Math.max(...rows.map(({ cells }) => cells.length));
  if (rows.some(({ cells }) => cells.some(({ name }) => name === 'th'))) return undefined;
  if (widest === 1) return rows.flatMap(({ cells }) => reader.flow(cells.flatMap(inside)));
  const [row, ...others] = rows;
  if (!row || others.length > 0 || !row.cells.some(holdsBlocks)) return undefined;
  const columns = row.cells.map((cell) => ({
    type: 'column' as const,
    children: asFlow(reader.flow(cell.children)),
    position: cell.position,
  }));
  return [{ type: 'columns' as const, children: columns, position }];
}

const inside = ({ children }: Element): Part[] => children;

const LINES = /^\s*(?:`{3}|~{3}|[-*+]\s|\d+[.)]\s)/m;

const holdsBlocks = ({ children }: Element): boolean =>
  children.some((part) => {
    if (part.type === 'words') return part.piece.text.includes('\n') && LINES.test(part.piece.text);
    return part.type !== 'element' && part.type !== 'paragraph';
  }) || elementsIn(children).some(({ name }) => BLOCKS.has(name));

/** Rows of equal width; the first is the head, which is empty when there is none. */
function spanCells(rows: readonly Row[], reader: Reader): { rows: TableRow[]; width: number } {
  const held: number[] = [];
  const filled = rows.map(({ cells, position }) => {
    const row: PhrasingContent[][] = [];
    const skipHeld = () => {
      for (; (held[row.length] ?? 0) > 0; row.push([]))
        held[row.length] = (held[row.length] ?? 0) - 1;
    };
    for (const cell of cells) {
      skipHeld();
      const [down, across] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')];
      for (let i = 0; i < across; i++) {
        held[row.length] = down - 1;
        row.push(i === 0 ? trimText(asPhrasing(reader.flow(cell.children))) : []);
      }
    }
    skipHeld();
    return { row, position };
  });
  const width = Math.max(...filled.map(({ row }) => row.length));
  const asRow = (row: readonly PhrasingContent[][], position: Position): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, i) => ({
      ...{ type: 'tableCell', children: row[i] ?? [], position: row[i]?.[0]?.position ?? position },
    })),
    position,
  });
  const body = filled.map(({ row, position }) => asRow(row, position));
  const first = rows[0];
  const needsHead = first && !first.isHead && !isBold(body[0]);
  return { rows: needsHead ? [asRow([], first.position), ...body] : body, width };
}

/** A head that is only set in bold. */
const isBold = (row: TableRow | undefined): boolean =>
  row?.children.every(({ children }) =>
    children.every((node) => node.type === 'strong' || isEmpty(node)),
  ) === true;

function spanOf({ attributes }: Element, name: string): number {
  const span = Number.parseInt(attributes.get(name) ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(span) ? 1 : span, 1), MOST_SPANNED);
}

const ALIGNS = ['left', 'right', 'center'] as const;

function alignOf(rows: readonly Row[], width: number): AlignType[] {
  const cells = [...rows].reverse().map((row) => row.cells);
  const wanted = (cell: Element | undefined): string => {
    const style = /text-align:\s*(\w+)/i.exec(cell?.attributes.get('style') ?? '')?.[1];
    return (cell?.attributes.get('align') ?? style ?? '').toLowerCase();
  };
  return Array.from({ length: width }, (_, i) => {
    const found = cells.map((row) => wanted(row[i])).find(Boolean);
    return ALIGNS.find((one) => one === found) ?? null;
  });
}
