/** One to three numbers that count up. Each item begins with its number in bold: `**48.2 %** abstinent`. */
import { z } from 'zod';
import { defineScene } from '../define';
import { plainText, type Rich, richSchema } from '../inline';
import { itemSteps, type Limits, listOf, readItems } from '../item';

const LIMITS: Limits = { kind: 'stat', most: 3, longest: 90 };
/** What stands before the number (a currency, "about"), the number, and its unit. */
const NUMBER = /^([^\d−-]*)([−-]?\d[\d,  ]*(?:\.\d+)?)\s*(.*)$/;

/** Digits that a number holds exactly. */
const MOST_DIGITS = 15;

export const statSchema = z.strictObject({
  prefix: z.string(),
  value: z.number(),
  /** Digits after the point, as written. */
  decimals: z.int(),
  unit: z.string(),
  label: richSchema,
});
export type Stat = z.infer<typeof statSchema>;

/** The number in a bold phrase, or undefined when there is none. */
export function parseStat(written: string): Omit<Stat, 'label'> | undefined {
  const [, prefix, digits, unit] = NUMBER.exec(written.trim()) ?? [];
  if (digits === undefined) return undefined;
  const clean = digits.replace(/[,  ]/g, '').replace('−', '-');
  const decimals = clean.split('.')[1]?.length ?? 0;
  return { prefix: prefix?.trim() ?? '', value: Number(clean), decimals, unit: unit?.trim() ?? '' };
}

function readStat(text: Rich): Stat | undefined {
  const [first, ...others] = text;
  if (first?.type !== 'strong') return undefined;
  const number = parseStat(plainText(first.children));
  const [head, ...tail] = others;
  const label: Rich =
    head?.type === 'text'
      ? [{ ...head, text: head.text.replace(/^[\s:–—]+/, '') }, ...tail]
      : others;
  return number && { ...number, label };
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
      const { value = 0, decimals = 0 } = found ?? {};
      if (!found) tools.problem('statNeedsNumber', node, plainText(item.text));
      else if (String(Math.floor(Math.abs(value))).length + decimals > MOST_DIGITS)
        tools.problem('statTooLong', node, plainText(item.text), MOST_DIGITS);
      return found ?? [];
    });
    return { fields: { stats }, steps: itemSteps(items) };
  },
});
