/** In the browser: which words are an item of a list, and which stand below it. */
import { colourOf } from './colour';
import type { Paragraph } from './seen';

export type ItemOf = (element: Element) => Paragraph['item'];

/** Rows, stages, events, cards, columns, numbers: each was an item of a list where it was written. */
const ITEM = '[role="listitem"]:not(.names), .entry, .column, .stat, .definition';

/** Of a stage that is read from its beginning: what an item begins with is its line, all else stands below it. */
export function openItems(): ItemOf {
  const lines = new Map<Element, Element>();
  return (element) => {
    const item = element.closest(ITEM);
    if (!item) return undefined;
    const line = lines.get(item) ?? element;
    lines.set(item, line);
    if (line !== element) return { depth: element.closest('.nested') ? 2 : 1 };
    const counted = item.querySelector(':scope > :is(.number, .index)');
    const number = Number(counted?.textContent || Number.NaN);
    if (!counted || !(number > 0) || item.matches('.stat')) return { depth: 0 };
    return { depth: 0, number, colour: colourOf(getComputedStyle(counted).color) };
  };
}
