/** What to take home, in one picture: cards, two or more. */
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, type Limits, listOf, readItems } from '../item';

const LIMITS: Limits = { kind: 'summary', fewest: 2, details: true };

export const summary = defineScene({
  kind: 'summary',
  schema: z.object({ items: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const items = readItems(list, tools, LIMITS);
    return { fields: { items }, steps: itemSteps(items) };
  },
});
