/** An ordered process, drawn as connected stages. */
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, type Limits, listOf, readItems } from '../item';

const LIMITS: Limits = { kind: 'steps', fewest: 2, details: true };

export const steps = defineScene({
  kind: 'steps',
  schema: z.object({ items: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const items = readItems(list, tools, LIMITS);
    return { fields: { items }, steps: itemSteps(items) };
  },
});
