/** Quotation marks and apostrophes as a language prints them, in place of the straight ones that are typed. */
import { codeOf } from './tag';

/** Opens and closes: `"`, and `'` inside of it. Spaces of a language stand with its marks. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const ENGLISH: Marks = ['“', '”', '‘', '’'];
const GERMAN: Marks = ['„', '“', '‚', '‘'];
const NORTHERN: Marks = ['”', '”', '’', '’'];
const EASTERN: Marks = ['„', '”', '‚', '’'];
const POINTED: Marks = ['«', '»', '„', '“'];

/** Languages that are not here keep what was typed: they have other letters, or several customs. */
const MARKS: Readonly<Record<string, Marks>> = {
  ...{ en: ENGLISH, es: ENGLISH, pt: ENGLISH, it: ENGLISH, nl: ENGLISH, tr: ENGLISH, ca: ENGLISH },
  ...{ de: GERMAN, cs: GERMAN, sk: GERMAN, sl: GERMAN, bg: GERMAN, is: GERMAN, lt: GERMAN },
  ...{ pl: EASTERN, ro: EASTERN, hu: EASTERN, hr: EASTERN, sv: NORTHERN, fi: NORTHERN },
  ...{ ru: POINTED, uk: POINTED, be: POINTED },
  ...{ da: ENGLISH, el: ['«', '»', '“', '”'], nb: ['«', '»', '‘', '’'], nn: ['«', '»', '‘', '’'] },
  ...{ no: ['«', '»', '‘', '’'], fr: ['«\u00a0', '\u00a0»', '“', '”'] },
};

const STRAIGHT = /["']/;
const APOSTROPHE = '’';
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
/** Before what opens; a sign `=` stands in code. */
const BEFORE = /^[\s([{<>/|:;,.–—„“”‘’‚«»¿¡*_~+-]?$/u;
/** A word up to its end, which may be the sign of a genitive: in code, such a word stands behind other signs. */
const WORD = /(?:^|[([“„«‘—–-]|\s'?)[\p{L}\p{M}]+$/u;
const LONGEST = 40;
/** Words that lost their beginning. */
const SHORTENED =
  /^(?:\d\ds?|tis|twas|em|til|cause|bout|round|n|s|ne|nen|nem|ner|nes|ns)(?![\p{L}\p{N}])/iu;

/** True where a language has its own marks for the straight ones of the text. */
export const hasQuotes = (text: string, lang: string): boolean =>
  STRAIGHT.test(text) && Object.hasOwn(MARKS, codeOf(lang));

/** What stands for each letter (UTF-16) of one paragraph: itself, or the mark that is meant. What is not sure stays as it is. */
export function setQuotes(text: string, lang: string): string[] {
  const units = text.split('');
  const marks = Object.hasOwn(MARKS, codeOf(lang)) ? MARKS[codeOf(lang)] : undefined;
  if (!marks) return units;
  const open: { sign: string; at: number }[] = [];
  for (const [at, sign] of units.entries()) {
    if (sign !== '"' && sign !== "'") continue;
    const role = roleOf(
      text,
      at,
      open.some((one) => one.sign === sign),
    );
    if (role === 'apostrophe') units[at] = APOSTROPHE;
    if (role === 'open') open.push({ sign, at });
    if (role === 'close') pair(units, open, { sign, at }, marks);
  }
  return units;
}

/** Closes the last one that this sign opened; what was opened in it and never closed stays straight. */
function pair(
  units: string[],
  open: { sign: string; at: number }[],
  { sign, at }: { sign: string; at: number },
  [first, last, innerFirst, innerLast]: Marks,
): void {
  while (open.length > 0) {
    const begun = open.pop();
    if (begun?.sign !== sign) continue;
    const isInner = sign === "'";
    units[begun.at] = isInner ? innerFirst : first;
    units[at] = isInner ? innerLast : last;
    return;
  }
}

type Role = 'open' | 'close' | 'apostrophe' | 'none';

function roleOf(text: string, at: number, isOpen: boolean): Role {
  const [sign, before, after] = [text[at], text[at - 1] ?? '', text[at + 1] ?? ''];
  const opens = BEFORE.test(before) && after !== '' && !/\s/.test(after);
  const closes = before !== '' && !/\s/.test(before);
  if (sign === '"') {
    if (isOpen && closes && !(opens && LETTER.test(after))) return 'close';
    return opens ? 'open' : 'none';
  }
  if (LETTER.test(before) && LETTER.test(after)) return 'apostrophe';
  if (DIGIT.test(before) && LETTER.test(after)) return 'apostrophe';
  // Minutes, feet, and thousands.
  if (DIGIT.test(before) && (!isOpen || DIGIT.test(after))) return 'none';
  if (opens && !(isOpen && closes)) return opened(text, at);
  if (!closes) return 'none';
  if (isOpen) return 'close';
  return WORD.test(text.slice(Math.max(0, at - LONGEST), at)) ? 'apostrophe' : 'none';
}

/** A mark that opens has one that closes. */
function opened(text: string, at: number): Role {
  const rest = text.slice(at + 1);
  if (SHORTENED.test(rest)) return 'apostrophe';
  if (/[^\s(]'(?![\p{L}\p{N}])/u.test(rest)) return 'open';
  return LETTER.test(rest[0] ?? '') ? 'apostrophe' : 'none';
}

/** The marks of all languages as they are typed: one letter for each. */
export const straight = (text: string): string =>
  text.replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'");
