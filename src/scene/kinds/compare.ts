/** Two or three columns: each item of the list is a column, the list nested in it what stands there. */
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, type Limits, listOf, readItems } from '../item';
import { BODY, lettersIn, linesIn, nested, WIDTH } from './room';

const LIMITS: Limits = { kind: 'compare', fewest: 2, most: 3, longest: 70, details: 5 };
const NAME = 190;
const GAP = 16;

/** Columns share the width, and a column's lines the height. */
function limitsOf(columns: number, details: number): Limits {
  const lines = Math.max(1, linesIn((BODY - NAME) / Math.max(details, 1) - GAP));
  const longest = lettersIn(WIDTH / Math.max(columns, 1) - 48, lines);
  return { ...LIMITS, longest: Math.min(LIMITS.longest, longest) };
}

export const compare = defineScene({
  kind: 'compare',
  schema: z.object({ columns: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const columns = readItems(
      list,
      tools,
      limitsOf(list.children.length, Math.max(...nested(list))),
    );
    return { fields: { columns }, steps: itemSteps(columns) };
  },
});
