/** Things with a name and what is to be said of each: a card a step. An item is `**Name**: text`, or `Name: text`. */
import type { ListItem } from 'mdast';
import { z } from 'zod';
import { defineScene, type Tools } from '../define';
import { drawnText, richSchema } from '../inline';
import { type Item, itemSchema, itemSteps, listOf, readEntries } from '../item';
import { joinLead, splitLead } from '../lead';

const KIND = 'cards';

export const cardSchema = itemSchema.extend({
  /** Its name. */
  lead: richSchema,
});
export type Card = z.infer<typeof cardSchema>;

export const cards = defineScene({
  kind: KIND,
  schema: z.object({ items: z.array(cardSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, KIND);
    if (!list) return undefined;
    const entries = readEntries(list, tools, KIND);
    const items = entries.flatMap(({ item, node }) => readCard(item, node, tools));
    if (items.length === 0 || items.length < entries.length) return undefined;
    const whole = items.map((item) => ({ ...item, text: joinLead(item) }));
    return { fields: { items }, steps: itemSteps(whole) };
  },
});

/** A line alone is a name when lines stand below it, or when it is short. None after a problem. */
function readCard(item: Item, node: ListItem, tools: Tools): Card[] {
  const led = splitLead(item.text);
  if (led) return [{ ...item, ...led }];
  const words = drawnText(item.text);
  if (item.details.length > 0 || words.length <= MOST_NAME)
    return [{ ...item, lead: item.text, text: [] }];
  tools.problem('cardNeedsLead', node, words);
  return [];
}

/** Letters of a name. */
const MOST_NAME = 48;
