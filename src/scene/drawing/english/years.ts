/** Years and dates of a paragraph. */
import type { Span } from '../../../language/language';
import { PEOPLE, TIME } from './context';

export interface Dated extends Span {
  /** In years, with a fraction for months and days. */
  at: number;
  year: number;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name = ''): number => SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Whole dates: which groups are year, month, day. */
const DATES: [
  RegExp,
  (groups: readonly (string | undefined)[]) => [year: number, month: number, day: number],
][] = [
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS})\\.?,? (\\d{4})\\b`, 'g'),
    ([, day, month, year]) => [Number(year), monthOf(month), Number(day)],
  ],
  [
    new RegExp(`\\b(${MONTHS})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'),
    ([, month, day, year]) => [Number(year), monthOf(month), Number(day)],
  ],
  [
    /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g,
    ([, year, month, day]) => [Number(year), Number(month), Number(day)],
  ],
  [
    new RegExp(`\\b(${MONTHS})\\.?,? (\\d{4})\\b`, 'g'),
    ([, month, year]) => [Number(year), monthOf(month), 1],
  ],
];

/** What follows four digits that are no year. */
const NO_YEAR = new RegExp(
  `^\\s*(?:${PEOPLE}|${TIME}|%|km|m|kg|pixels?|steps?|words?|lines?|times|miles|metres|meters|calories|dollars|euros|pounds|points|files|pages|copies|of (?:them|these|those)|BC|BCE|rpm|edition|model)\\b|^[\\d,.:/-]\\d|^-[\\p{L}]|^s\\b|^['’]s\\b`,
  'iu',
);
const BEFORE_YEAR =
  /\b([Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]efore|[Aa]fter|[Aa]round|[Cc]irca|[Ff]rom|[Tt]o|and|late|early|mid|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Ee]arly in|late in|of|end of|year|between|,) (1[0-9]\d{2}|20\d{2}|2100)(?![\p{L}\d])/gu;
const OF_YEAR =
  /\b(?:spring|summer|autumn|fall|winter|end|beginning|start|year|war|revolution|crisis|crash|pandemic|election|treaty|act|early|late)\s+of\s*$/i;
const AMOUNT =
  /\b(?:than|over|under|up|increased|grew|rose|fell|amounted|close|added|limited?)\s+(?:\S+\s+)?$/i;
const CITED = /et al\.?,?\s*$|&\s*\p{Lu}\p{L}+\s*$/u;
const NAMED_YEAR = /\((1[0-9]\d{2}|20\d{2})(?:\s?[–-]\s?(1[0-9]\d{2}|20\d{2}))?\)/g;

/** The dates of a paragraph, by their places. */
export function findYears(text: string): Dated[] {
  const found: Dated[] = [];
  const put = (start: number, end: number, year: number, month = 1, day = 1) => {
    if (found.some((one) => start < one.end && end > one.start)) return;
    if (year < 1000 || year > 2100 || month > 12 || day > 31) return;
    found.push({ start, end, year, at: year + (Math.max(month, 1) - 1) / 12 + (day - 1) / 366 });
  };
  for (const [pattern, read] of DATES)
    for (const match of text.matchAll(pattern))
      put(match.index, match.index + match[0].length, ...read(match));
  for (const { 0: all, 1: word = '', 2: year, index } of text.matchAll(BEFORE_YEAR)) {
    const start = index + all.length - 4;
    const [before, after] = [text.slice(0, start), text.slice(start + 4)];
    const how = word.toLowerCase();
    const isJoined =
      /(?:from|between)\s+(?:\S+\s+)?1?\d{3,4}\s+(?:to|and)\s*$|(?:from|between)\s*$/i.test(before);
    const isNear = found.some((one) => Math.abs(one.end - start) < 8);
    const wrong =
      NO_YEAR.test(after) ||
      (/^(?:to|and|from)$/.test(how) && !isJoined && !isNear) ||
      (how === 'of' && !OF_YEAR.test(before)) ||
      (how === ',' && (found.length === 0 || !/(?:1\d|20)\d{2}, $/.test(before))) ||
      (AMOUNT.test(text.slice(0, index)) && /^(?:to|by|from|around)$/.test(how));
    if (!wrong) put(start, start + 4, Number(year));
  }
  for (const { 1: from, 2: until, index, 0: all } of text.matchAll(NAMED_YEAR)) {
    if (CITED.test(text.slice(0, index))) continue;
    put(index + 1, index + 5, Number(from));
    if (until) put(index + all.length - 5, index + all.length - 1, Number(until));
  }
  return found.sort((a, b) => a.start - b.start);
}
