/** A table: header at once, then a row a step. */
import type { TableRow } from 'mdast';
import { z } from 'zod';
import { defineScene, type Tools } from '../define';
import { drawnText, plainText, type Rich, richSchema } from '../inline';
import { shownAs } from '../item';

/** What is lit as one of a row: lines of its cells, the first of each with the column's index. Some of it may come later. */
const toldPartSchema = z.strictObject({
  row: z.int(),
  lines: z.array(z.strictObject({ column: z.int().optional(), text: richSchema })),
});
export type ToldPart = z.infer<typeof toldPartSchema>;

export const table = defineScene({
  kind: 'table',
  schema: z.object({
    align: z.array(z.enum(['left', 'center', 'right'])),
    /** Empty where the columns have no names. */
    header: z.array(richSchema),
    rows: z.array(z.array(richSchema)),
    /** Where its cells are sentences: how many columns a row is called by, and the parts that rows are told in. */
    told: z.strictObject({ names: z.int(), parts: z.array(toldPartSchema) }).optional(),
  }),
  read(section, tools) {
    const node = shownAs(section, tools, 'table', 'needsTable', (one) => one.type === 'table');
    if (!node) return undefined;
    const columns = node.children[0]?.children.length ?? 0;
    const [names = [], ...others] = node.children.map((row) => readRow(row, columns, tools));
    // Names without rows are a row; a header without words is none.
    const isNamed = others.length > 0 && names.some((cell) => drawnText(cell).trim() !== '');
    const header = isNamed ? names : [];
    const rows = isNamed || others.length > 0 ? others : [names];
    const align = names.map((_, i) => node.align?.[i] ?? 'left');
    const steps = rows.map((row) => ({ text: row.map(plainText).join(' ') }));
    return { fields: { align, header, rows }, steps };
  },
});

/** The cells of a row, as many as there are columns; the last holds those that are too many. */
function readRow({ children }: TableRow, columns: number, tools: Tools): Rich[] {
  const cells = children.map((cell) => tools.rich(cell.children));
  const extra = children[columns];
  if (extra) tools.problem('rowTooLong', extra, cells.length, columns);
  const last = columns - 1;
  const joined = cells
    .slice(last)
    .filter((cell) => cell.length > 0)
    .flatMap(
      (cell, i): Rich => [...(i > 0 ? [{ type: 'text' as const, text: ' · ' }] : []), ...cell],
    );
  return Array.from({ length: columns }, (_, i) => (i === last ? joined : (cells[i] ?? [])));
}
