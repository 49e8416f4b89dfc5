/** What a box holds, part by part: each line that is not set in, with the lines below it. */
import type { z } from 'zod';
import type { Step } from './define';
import { itemSchema, itemSteps } from './item';
import { type Line, markSchema, nestingOf } from './lines';

/** An item, and what stands before it: nothing before a paragraph. */
export const entrySchema = itemSchema.extend({ mark: markSchema.optional() });
export type Entry = z.infer<typeof entrySchema>;

/** Lines as entries: each begins with a line that is not set in, or with the first. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const starts = lines.flatMap(({ depth }, i) => (i === 0 || depth === 0 ? [i] : []));
  return starts.flatMap((start, i): Entry[] => {
    const [head, ...below] = lines.slice(start, starts[i + 1]);
    if (!head) return [];
    const details = below.map(({ depth, ...line }) => ({ ...line, depth: depth - 1 }));
    const nesting = nestingOf(details, 'dot');
    const { text, mark } = head;
    return [
      {
        ...{ text, details: details.map((line) => line.text) },
        ...(nesting && { nesting }),
        ...(mark !== undefined && { mark }),
      },
    ];
  });
}

/** A step for each entry. */
export const entrySteps = (entries: readonly Entry[]): Step[] => itemSteps(entries);
