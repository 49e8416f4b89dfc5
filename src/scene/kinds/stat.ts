/** One to three numbers that count up. Each item begins with its number in bold: `**48.2 %** abstinent`. */
import { z } from 'zod';
import { defineScene } from '../define';
import { plainText, type Rich, richSchema } from '../inline';
import { itemSteps, type Limits, listOf, readItems } from '../item';
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
    const items = readItems(list, tools, LIMITS);
    const stats = items.flatMap((item, i) => {
      const found = readStat(item.text);
      const node = list.children[i] ?? list;
      const words = plainText(item.text);
      if (!found) tools.problem('statNeedsNumber', node, words);
      if (found === 'unclear') tools.problem('statUnclear', node, words);
      if (!found || found === 'unclear') return [];
      if (countDigits(writeDigits(found)) > MOST_DIGITS)
        tools.problem('statTooLong', node, words, MOST_DIGITS);
      return found;
    });
    return { fields: { stats }, steps: itemSteps(items) };
  },
});
