/** The date that a text begins with: a year, a month, a day, a quarter, or the span between two of them. */
import { MONTHS } from '../language/en/months';

export interface Dated {
  /** As it is written. */
  text: string;
  /** Letters that it takes, with the sign after it. */
  length: number;
  /** In years, with a fraction for months and days: where it begins. */
  at: number;
}

/** Four figures, or fewer before or after Christ. */
const YEAR = String.raw`(?:\d{4}(?![\d.,]\d)|\d{1,4}(?=\s?(?:BCE?|CE|AD|v\.\s?Chr)))(?:\s?(BCE?|CE|AD|v\.\s?Chr\.?|n\.\s?Chr\.?)(?![\p{L}]))?`;
const ABOUT = String.raw`(?:(?:c|ca|circa|around|about|um|since|from|until|seit|ab|bis|early|mid|late)(?![\p{L}])\.?[\s-]?|~\s?)?`;
/** A sign stands after a date; `AFTER` is all that it may be. */
const AFTER = /^(?:\s*[:：–—]\s*|\s+-\s+|,\s+|\s*$)/u;
const SPAN = String.raw`(?:\s?[–—-]\s?|\s(?:to|until|bis)\s)`;

type Months = ReadonlyMap<string, number>;
const known = new Map<string, Months>();

/** Names of months and their short forms, in a language and in English. */
function monthsIn(lang: string): Months {
  const found = known.get(lang);
  if (found) return found;
  const months = new Map<string, number>(
    MONTHS.flatMap((name, month) => [
      [name, month],
      [name.slice(0, 3), month],
    ]),
  );
  months.set('sept', 8);
  // The tables of other languages take as long to load as a document to read.
  for (const form of /^en\b/i.test(lang) ? [] : (['long', 'short'] as const)) {
    const format = new Intl.DateTimeFormat(lang, { month: form, timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1)
      months.set(plain(format.format(Date.UTC(2001, month, 15))), month);
  }
  known.set(lang, months);
  return months;
}

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');

interface Form {
  pattern: RegExp;
  /** Groups of the pattern, by name: year, month (its name or number), day, quarter. */
  at(groups: Record<string, string | undefined>, months: Months): number | undefined;
}

const form = (source: string, at: Form['at']): Form => ({
  pattern: new RegExp(`^${ABOUT}${source}`, 'iu'),
  at,
});

const MONTH = String.raw`(?<month>\p{L}{3,12})\.?`;
const named = (year: string): string => year.replace('(BCE?', '(?<era>BCE?');

const FORMS: readonly Form[] = [
  form(String.raw`(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?(?!\d)`, numbered),
  form(String.raw`(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?`, numbered),
  form(String.raw`(?<day>\d{1,2})\.?\s${MONTH}\s(?<year>\d{4})(?!\d)`, written),
  form(String.raw`${MONTH}\s(?:(?<day>\d{1,2}),?\s)?(?<year>\d{4})(?!\d)`, written),
  form(String.raw`Q(?<quarter>[1-4])\s(?<year>\d{4})(?!\d)`, quarterly),
  form(`(?<year>${named(YEAR)})s?`, yearly),
];

const yearOf = ({ year = '', era = '' }: Record<string, string | undefined>): number => {
  const value = Number.parseInt(year, 10);
  return /^(?:B|v)/i.test(era) ? -value : value;
};

function dayIn(year: number, month: number, day = 1): number | undefined {
  return month >= 0 && month < 12 && day >= 1 && day <= 31
    ? year + (month + (day - 1) / 31) / 12
    : undefined;
}

function numbered({ month, day, ...groups }: Record<string, string | undefined>) {
  if (month === undefined) return yearOf(groups);
  return dayIn(yearOf(groups), Number(month) - 1, day === undefined ? 1 : Number(day));
}

function written({ month = '', day, ...groups }: Record<string, string | undefined>, all: Months) {
  const found = all.get(plain(month));
  return found === undefined
    ? undefined
    : dayIn(yearOf(groups), found, day === undefined ? 1 : Number(day));
}

function quarterly({ quarter, ...groups }: Record<string, string | undefined>) {
  return yearOf(groups) + (Number(quarter) - 1) / 4;
}

function yearly(groups: Record<string, string | undefined>) {
  return yearOf(groups);
}

/** The length of one date, and where it is in time. */
function readDate(text: string, months: Months): { length: number; at: number } | undefined {
  for (const { pattern, at } of FORMS) {
    const match = pattern.exec(text);
    const found = match ? at(match.groups ?? {}, months) : undefined;
    if (match && found !== undefined) return { length: match[0].length, at: found };
  }
  return undefined;
}

/** What ends a span: a date, two figures of a year, or the present. */
const END = new RegExp(`^${SPAN}(?:\\d{2}(?!\\d)|today|now|present|heute)`, 'iu');

/** The date that a text begins with; `loose`: no sign has to stand after it. `lang` is the language of its months. */
export function parseDate(text: string, lang: string, loose = false): Dated | undefined {
  const months = monthsIn(lang);
  const first = readDate(text, months);
  if (!first) return undefined;
  const rest = text.slice(first.length);
  const between = new RegExp(`^${SPAN}`, 'iu').exec(rest)?.[0];
  const second = between === undefined ? undefined : readDate(rest.slice(between.length), months);
  const end = second ? (between ?? '').length + second.length : (END.exec(rest)?.[0].length ?? 0);
  const length = first.length + end;
  const after = AFTER.exec(text.slice(length))?.[0];
  if (after === undefined && !loose) return undefined;
  const space = /^\s*/u.exec(text.slice(length))?.[0] ?? '';
  return { text: text.slice(0, length), length: length + (after ?? space).length, at: first.at };
}
