/** What an item is called, apart from what it says of it: its bold beginning, its date, or its words before a colon. */
import type { List, ListItem } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseDate } from './date';
import { drawnText, type Rich } from './inline';
import { splitRich } from './split';

export interface Led {
  lead: Rich;
  text: Rich;
}

const SIGN = /^(?:\s*[:：–—]\s*|\s+-\s+|\s+)/u;
/** Words before a colon are a name, no sentence. */
const MOST_NAME = 48;
const NAME = new RegExp(`^[^:：.!?]{1,${MOST_NAME}}[:：](?=\\s|$)\\s*`, 'u');

/** The lead of a text, and what follows without the sign between them. `written`: words before a colon are one, too. */
export function splitLead(text: Rich, written = true): Led | undefined {
  const [first, ...others] = text;
  if (first?.type === 'strong')
    return { lead: withoutSign(first.children), text: withoutStart(others) };
  const name = written ? NAME.exec(drawnText(text))?.[0] : undefined;
  if (name === undefined) return undefined;
  const [lead, rest] = splitRich(text, name.length);
  return { lead: withoutSign(lead), text: rest };
}

/** The text without the sign at its end. */
const withoutSign = (rich: Rich): Rich =>
  splitRich(rich, drawnText(rich).replace(/[\s:：–—]+$/u, '').length)[0];

function withoutStart(rich: Rich): Rich {
  const sign = SIGN.exec(drawnText(rich))?.[0] ?? '';
  return splitRich(rich, sign.length)[1];
}

/** The lead and the text as one line again, with a colon between them. */
export function joinLead({ lead, text }: Led): Rich {
  if (lead.length === 0 || text.length === 0) return [...lead, ...text];
  const isEnded = /[.!?…:。！？：]$/u.test(drawnText(lead));
  return [...lead, { type: 'text', text: isEnded ? ' ' : ': ' }, ...text];
}

/** What the first line of an item says. */
function lineOf({ children }: ListItem): string | undefined {
  const [first] = children;
  return first?.type === 'paragraph' ? textOf(first).trim() : undefined;
}

/** Dates that a list is found by: fewer could be anything. */
const FEWEST_DATES = 3;

/** Whether all items of a list begin with dates, from the first to the last in time, or the other way round. */
export function isDated({ children, ordered }: List, lang: string): boolean {
  if (ordered || children.length < FEWEST_DATES) return false;
  const dates = children.flatMap((item) => dateOf(item, lang) ?? []);
  return dates.length === children.length && isOrdered(dates);
}

/** A date that is all of a bold phrase needs no sign after it. */
function dateOf(item: ListItem, lang: string): number | undefined {
  const [first] = item.children;
  const bold = first?.type === 'paragraph' ? first.children[0] : undefined;
  const line = lineOf(item) ?? '';
  if (bold?.type !== 'strong') return parseDate(line, lang)?.at;
  return parseDate(textOf(bold), lang)?.at;
}

export const isOrdered = (times: readonly number[]): boolean =>
  times.every((at, i) => i === 0 || at >= (times[i - 1] ?? at)) ||
  times.every((at, i) => i === 0 || at <= (times[i - 1] ?? at));

/** As many cards stand together, and letters on one. */
const CARDS = { fewest: 2, most: 6, letters: 130, lead: 40 } as const;

/** Whether all items of a list are a bold name, a sign, and a text: `**Name**: what it is`. */
export function isLed({ children, ordered }: List): boolean {
  if (ordered || children.length < CARDS.fewest || children.length > CARDS.most) return false;
  return children.every((item) => {
    const [first, more] = item.children;
    if (more || first?.type !== 'paragraph' || typeof item.checked === 'boolean') return false;
    const inner = first.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
    const [lead, text] = inner;
    const [name, words] = [lead ? textOf(lead) : '', textOf(first)];
    if (lead?.type !== 'strong' || name.length > CARDS.lead || words.length > CARDS.letters)
      return false;
    const rest = text ? textOf(first).slice(name.length) : '';
    return /[:：]\s*$/u.test(name)
      ? rest.trim() !== ''
      : /^(?:\s*[:：–—]\s*|\s+-\s+)\S/u.test(rest);
  });
}
