/** What to take home, in one picture: cards, with small pictures of what was seen. */
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, type Limits, listOf, readSuited } from '../item';
import { seenSchema } from '../seen';

const LIMITS: Limits = { kind: 'summary', details: true };

const summedSchema = itemSchema.extend({
  /** The scene that it speaks of, which is shown small beside it. */
  seen: seenSchema.optional(),
});

export const summary = defineScene({
  kind: 'summary',
  schema: z.object({ items: z.array(summedSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const items = readSuited(list, tools, LIMITS);
    return items && { fields: { items }, steps: itemSteps(items) };
  },
});
