/** A list: one point a step. */
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, type Limits, listOf, readItems } from '../item';
import { BODY, lettersIn, linesIn, nested, WIDTH } from './room';

const LIMITS: Limits = { kind: 'points', most: 6, longest: 110, details: 3 };
const INDENT = 76;
const MOST_LINES = linesIn(BODY);

/** Each line may fill its share of the stage. */
function limitsOf(lines: number): Limits {
  const share = Math.max(1, Math.floor(MOST_LINES / lines));
  return { ...LIMITS, longest: Math.min(LIMITS.longest, lettersIn(WIDTH - INDENT, share)) };
}

export const points = defineScene({
  kind: 'points',
  schema: z.object({ items: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const lines = nested(list).reduce((sum, details) => sum + 1 + details, 0);
    if (lines > MOST_LINES) tools.problem('tooMany', list, LIMITS.kind, lines, MOST_LINES);
    const items = readItems(list, tools, limitsOf(lines));
    return { fields: { items }, steps: itemSteps(items) };
  },
});
