/** An ordered process, drawn as connected stages. */
import type { List } from 'mdast';
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, type Limits, listOf, readSuited } from '../item';
import { partItems } from '../part-items';

const LIMITS: Limits = { kind: 'steps', details: true };

const startOf = ({ start }: List) => (typeof start === 'number' && start !== 1 ? { start } : {});

export const steps = defineScene({
  kind: 'steps',
  schema: z.object({
    items: z.array(itemSchema),
    /** The number of the first, when it is not 1. */
    start: z.int().optional(),
  }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const read = readSuited(list, tools, LIMITS);
    const items = read && partItems(read);
    return items && { fields: { items, ...startOf(list) }, steps: itemSteps(items) };
  },
});
