/** One to three numbers that count up. Each item begins with its number in bold: `**48.2 %** abstinent`. */
import type { ListItem } from 'mdast';
import { z } from 'zod';
import { defineScene, type Tools } from '../define';
import { plainText, type Rich, richSchema } from '../inline';
import { checkItems, itemSteps, type Limits, listOf, readEntries } from '../item';
import { countDigits, findNumber, MOST_DIGITS, writeDigits } from '../number';

const LIMITS: Limits = { kind: 'stat', most: 3 };

export const statSchema = z.strictObject({
  /** What stands before the number: a currency, "about". */
  prefix: z.string(),
  value: z.number(),
  /** Digits after the point, as written. */
  decimals: z.int(),
  /** As written, without the sign; left out where that is a comma between thousands and a decimal point. */
  digits: z.string().optional(),
  unit: z.string(),
  label: richSchema,
});
export type Stat = z.infer<typeof statSchema>;

/** The number in a bold phrase; `unclear` when it cannot be counted up, undefined when there is none. */
export function parseStat(written: string): Omit<Stat, 'label'> | 'unclear' | undefined {
  const found = findNumber(written);
  if (!found || found === 'unclear') return found;
  const { before, after, ...number } = found;
  return { prefix: before.trim(), ...number, unit: after.trim() };
}

function readStat(text: Rich): Stat | 'unclear' | undefined {
  const [first, ...others] = text;
  if (first?.type !== 'strong') return undefined;
  const number = parseStat(plainText(first.children));
  if (!number || number === 'unclear') return number;
  const [head, ...tail] = others;
  const label: Rich =
    head?.type === 'text'
      ? [{ ...head, text: head.text.replace(/^[\s:–—]+/, '') }, ...tail]
      : others;
  return { ...number, label };
}

export const stat = defineScene({
  kind: 'stat',
  schema: z.object({ stats: z.array(statSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, LIMITS.kind);
    if (!list) return undefined;
    const entries = readEntries(list, tools, LIMITS.kind);
    const suits = checkItems(list, entries, tools, LIMITS);
    const stats = entries.flatMap(({ item, node }) => readNumber(item.text, node, tools));
    if (!suits || stats.length < entries.length) return undefined;
    return { fields: { stats }, steps: itemSteps(entries.map(({ item }) => item)) };
  },
});

/** The number of an item; none after a problem. */
function readNumber(text: Rich, node: ListItem, tools: Tools): Stat[] {
  const found = readStat(text);
  const words = plainText(text);
  if (!found) tools.problem('statNeedsNumber', node, words);
  else if (found === 'unclear') tools.problem('statUnclear', node, words);
  else if (countDigits(writeDigits(found)) > MOST_DIGITS)
    tools.problem('statTooLong', node, words, MOST_DIGITS);
  else return [found];
  return [];
}
