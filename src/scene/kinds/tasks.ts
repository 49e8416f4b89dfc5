/** A list of what is to be done, and what is done: one task a step. */
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, listOf, readEntries } from '../item';
import { partItems } from '../part-items';

export const tasks = defineScene({
  kind: 'tasks',
  schema: z.object({
    /** `done` is left out of an item that has no box. */
    items: z.array(itemSchema.extend({ done: z.boolean().optional() })),
  }),
  read(section, tools) {
    const list = listOf(section, tools, 'tasks');
    if (!list) return undefined;
    const items = readEntries(list, tools, 'tasks').map(({ item, node: { checked } }) =>
      typeof checked === 'boolean' ? { ...item, done: checked } : item,
    );
    const parts = partItems(items);
    return { fields: { items: parts }, steps: itemSteps(parts) };
  },
});
