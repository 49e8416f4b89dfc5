/** Dates and what happened: an event a step. Each item begins with its date, or with the name of its time. */
import type { ListItem } from 'mdast';
import { z } from 'zod';
import { parseDate } from '../date';
import { defineScene, type Tools } from '../define';
import { drawnText, plainText } from '../inline';
import { type Item, itemSchema, itemSteps, listOf, readEntries } from '../item';
import { isOrdered, splitLead } from '../lead';
import { splitRich } from '../split';

const KIND = 'timeline';

export const eventSchema = itemSchema.extend({
  /** As it is written: a date, or what a time is called. */
  when: z.string(),
  /** In years; left out where it is no date. */
  at: z.number().optional(),
});
export type TimelineEvent = z.infer<typeof eventSchema>;

export const timeline = defineScene({
  kind: KIND,
  schema: z.object({ items: z.array(eventSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, KIND);
    if (!list) return undefined;
    const entries = readEntries(list, tools, KIND);
    const items = entries.flatMap(({ item, node }) => readEvent(item, node, tools));
    if (items.length === 0 || items.length < entries.length) return undefined;
    reportOrder(items, entries, tools);
    const steps = itemSteps(items).map(({ text }, i) => ({
      text: `${items[i]?.when ?? ''} ${text}`.trim(),
    }));
    return { fields: { items }, steps };
  },
});

/** None after a problem. */
function readEvent(item: Item, node: ListItem, tools: Tools): TimelineEvent[] {
  const { lang } = tools.document.meta;
  const words = drawnText(item.text);
  const isBold = item.text[0]?.type === 'strong';
  const date = parseDate(words, lang, isBold);
  if (date) {
    const text = splitRich(item.text, date.length)[1];
    return [{ ...item, when: date.text, at: date.at, text: drawnText(text) ? text : [] }];
  }
  const led = splitLead(item.text);
  if (led) return [{ ...item, when: plainText(led.lead), text: led.text }];
  tools.problem('timelineNeedsDate', node, words);
  return [];
}

/** The first that is earlier than the one before, where they do not run back all the way. */
function reportOrder(
  items: readonly TimelineEvent[],
  entries: readonly { node: ListItem }[],
  tools: Tools,
): void {
  const times = items.flatMap(({ at }) => at ?? []);
  if (times.length < items.length || isOrdered(times)) return;
  const wrong = items.findIndex(({ at = 0 }, i) => i > 0 && at < (items[i - 1]?.at ?? at));
  const [before, after] = [items[wrong - 1], items[wrong]];
  const node = entries[wrong]?.node;
  if (node && before && after) tools.problem('timelineOrder', node, after.when, before.when);
}
