/** A table: header at once, then a row a step. */
import { z } from 'zod';
import { defineScene } from '../define';
import { plainText, richSchema } from '../inline';
import { shownAs } from '../item';
import { BODY, lettersIn, linesIn, WIDTH } from './room';

const MOST_ROWS = 7;
const MOST_COLUMNS = 5;
const LONGEST_CELL = 60;
/** Size of the type in a large table, px, and what a cell has around it. */
const SIZE = 40;
const AROUND = { width: 44, height: 16 } as const;

/** The most characters of a cell: columns share the width, rows the height. */
function longestCell(columns: number, rows: number): number {
  const lines = Math.max(1, linesIn(BODY / rows - AROUND.height, SIZE));
  return Math.min(LONGEST_CELL, lettersIn(WIDTH / columns - AROUND.width, lines, SIZE));
}

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
    const longest = longestCell(columns || 1, node.children.length);
    const cells = node.children.map((row) => {
      const extra = row.children[columns];
      if (extra) tools.problem('rowTooLong', extra, row.children.length, columns);
      return row.children.map((cell) => {
        const rich = tools.rich(cell.children);
        const length = plainText(rich).length;
        if (length > longest) tools.problem('itemTooLong', cell, 'table', length, longest);
        return rich;
      });
    });
    const [header = [], ...rows] = cells;
    const over = node.children[MOST_ROWS + 1];
    if (over) tools.problem('tooMany', over, 'table', rows.length, MOST_ROWS);
    if (rows.length === 0) tools.problem('tooFew', node, 'table', 0, 1);
    if (header.length > MOST_COLUMNS)
      tools.problem('tooManyColumns', node, header.length, MOST_COLUMNS);
    const align = header.map((_, i) => node.align?.[i] ?? 'left');
    const whole = rows.map((row) => header.map((_, i) => row[i] ?? []));
    const steps = whole.map((row) => ({ text: row.map(plainText).join(' ') }));
    return { fields: { align, header, rows: whole }, steps };
  },
});
