/** An ordered process, drawn as connected stages. */
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, type Limits, listOf, readItems } from '../item';
import { BODY, lettersIn, linesIn, nested, WIDTH } from './room';

const LIMITS: Limits = { kind: 'steps', fewest: 2, most: 5, longest: 90, details: 2 };
const DISC = 192;

/** Stages share the width, and a stage's lines what is left of the height. */
function limitsOf(stages: number, details: number): Limits {
  const lines = Math.max(1, Math.floor(linesIn(BODY - DISC) / (1 + details)));
  const longest = lettersIn(WIDTH / Math.max(stages, 1) - 60, lines);
  return { ...LIMITS, longest: Math.min(LIMITS.longest, longest) };
}

export const steps = defineScene({
  kind: 'steps',
  schema: z.object({ items: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const items = readItems(list, tools, limitsOf(list.children.length, Math.max(...nested(list))));
    return { fields: { items }, steps: itemSteps(items) };
  },
});
