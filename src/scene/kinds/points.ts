/** A list: one point a step. */
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, type Limits, listOf, readSuited } from '../item';
import { partItems } from '../part-items';

const LIMITS: Limits = { kind: 'points', details: true };

export const points = defineScene({
  kind: 'points',
  schema: z.object({
    items: z.array(itemSchema),
    /** Many links: they are looked over, not read one by one. */
    links: z.literal(true).optional(),
  }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const read = readSuited(list, tools, LIMITS);
    const items = read && partItems(read);
    return items && { fields: { items }, steps: itemSteps(items) };
  },
});
