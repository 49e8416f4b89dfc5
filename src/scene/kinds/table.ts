/** A table: header at once, then a row a step. */
import { z } from 'zod';
import { defineScene } from '../define';
import { plainText, richSchema } from '../inline';
import { shownAs } from '../item';

export const table = defineScene({
  kind: 'table',
  schema: z.object({
    align: z.array(z.enum(['left', 'center', 'right'])),
    header: z.array(richSchema),
    rows: z.array(z.array(richSchema)),
  }),
  read(section, tools) {
    const node = shownAs(section, tools, 'table', 'needsTable', (one) => one.type === 'table');
    if (!node) return undefined;
    const columns = node.children[0]?.children.length ?? 0;
    const cells = node.children.map((row) => {
      const extra = row.children[columns];
      if (extra) tools.problem('rowTooLong', extra, row.children.length, columns);
      return row.children.map((cell) => tools.rich(cell.children));
    });
    const [header = [], ...rows] = cells;
    if (rows.length === 0) tools.problem('tooFew', node, 'table', 0, 1);
    const align = header.map((_, i) => node.align?.[i] ?? 'left');
    const whole = rows.map((row) => header.map((_, i) => row[i] ?? []));
    const steps = whole.map((row) => ({ text: row.map(plainText).join(' ') }));
    return { fields: { align, header, rows: whole }, steps };
  },
});
