/** Two or three columns: each item of the list is a column, the list nested in it what stands there. */
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, type Limits, listOf, readSuited } from '../item';

const LIMITS: Limits = { kind: 'compare', fewest: 2, most: 3, details: true };

export const compare = defineScene({
  kind: 'compare',
  schema: z.object({ columns: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const columns = readSuited(list, tools, LIMITS);
    return columns && { fields: { columns }, steps: itemSteps(columns) };
  },
});
