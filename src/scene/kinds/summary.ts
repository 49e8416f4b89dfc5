/** What to take home, in one picture: two to six cards. */
import { z } from 'zod';
import { defineScene } from '../define';
import { itemSchema, itemSteps, type Limits, listOf, readItems } from '../item';
import { BODY, lettersIn, linesIn, nested } from './room';

const LIMITS: Limits = { kind: 'summary', fewest: 2, most: 6, longest: 80, details: 2 };
/** Width of a card's text, and what stands above it, by the number of columns. */
const CARDS = { 2: { width: 574, above: 48 }, 3: { width: 437, above: 102 } } as const;

/** What a card holds depends on how many there are. */
function limitsOf(cards: number, details: number): Limits {
  const columns = cards === 3 || cards > 4 ? 3 : 2;
  const { width, above } = CARDS[columns];
  const rows = Math.max(1, Math.ceil(cards / columns));
  const lines = linesIn((BODY - 32 * (rows - 1)) / rows - above, 40);
  const share = Math.max(1, Math.floor(lines / (1 + details)));
  return { ...LIMITS, longest: Math.min(LIMITS.longest, lettersIn(width, share, 40)) };
}

export const summary = defineScene({
  kind: 'summary',
  schema: z.object({ items: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const items = readItems(list, tools, limitsOf(list.children.length, Math.max(...nested(list))));
    return { fields: { items }, steps: itemSteps(items) };
  },
});
