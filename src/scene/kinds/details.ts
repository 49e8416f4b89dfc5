/** What opens when it is asked for: its summary at once, what it holds step by step. */
import { z } from 'zod';
import { defineScene } from '../define';
import { entriesOf, entrySchema, entrySteps } from '../entries';
import { richSchema } from '../inline';
import { shownNodes } from '../item';
import { readLines } from '../lines';

export const details = defineScene({
  kind: 'details',
  schema: z.object({ summary: richSchema, items: z.array(entrySchema) }),
  read(section, tools) {
    const node = shownNodes(section).find((one) => one.type === 'details');
    if (!node) return undefined;
    const items = entriesOf(readLines(node.children, tools));
    return { fields: { summary: tools.rich(node.summary), items }, steps: entrySteps(items) };
  },
});
