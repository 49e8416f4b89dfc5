/** Quantities of sentences and dates of paragraphs, in the languages that have rules for them. */
import { languageOf } from '../../language/languages';
import { rememberByText } from '../../language/remember';
import { findEnglish } from './english/english';
import { findPair } from './english/pair';
import { type Dated, findYears } from './english/years';
import type { Found } from './found';
import { findGerman } from './german';
import { findOutright } from './outright';

/** By the code of the language. */
const RULES: Readonly<Record<string, (sentence: string) => Found[]>> = {
  en: findEnglish,
  de: findGerman,
};
/** It is asked whether something is drawn before it is asked what. */
const once = rememberByText<readonly Found[]>();
const isEnglish = (lang: string): boolean => languageOf(lang).code === 'en';

/** What any number has, in figures or words: most sentences have none, and no rule is asked. */
const NUMBER =
  /[\d%½⅓⅔¼¾]|\b(?:hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|once|twice|thrice|doubl\w+|tripl\w+|quadrupl\w+|per ?cent|drittel|viertel|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|dreißig|hundert|tausend|hälfte|prozent)\b/i;

/** Dates alone are drawn by paragraphs. */
const DATE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)(?: \d{1,2}(?:st|nd|rd|th)?,?)?\b|\b(?:1[5-9]|20)\d\d\b/gi;
const hasAmount = (sentence: string): boolean => NUMBER.test(sentence.replace(DATE, ''));

/** What of a sentence can be drawn to scale; its language as BCP 47. `outright`: its author says that something can. */
export function findQuantities(sentence: string, lang: string, outright = false): readonly Found[] {
  const { code } = languageOf(lang);
  const sure = hasAmount(sentence)
    ? once(`${code} ${sentence}`, () => RULES[code]?.(sentence) ?? [])
    : [];
  return sure.length === 0 && outright ? findOutright(sentence) : sure;
}

/** Whether anything of a paragraph can be drawn; `outright` where its author wants it drawn. */
export const hasNumber = (paragraph: string, lang: string, outright: boolean): boolean =>
  findDates(paragraph, lang).length > 0 ||
  languageOf(lang)
    .sentences(paragraph)
    .some(
      ({ start, end }) => findQuantities(paragraph.slice(start, end), lang, outright).length > 0,
    );

/** Two shares of two sentences that follow each other: places of the first, and in the other where the second begins. */
export const findTwo = (one: string, other: string, lang: string): Found | undefined =>
  isEnglish(lang) ? findPair(one, other) : undefined;

const [FEWEST, MOST] = [3, 6];

/** The dates of a paragraph, where they make a time line: three or more, or two that are years apart. */
export function findDates(paragraph: string, lang: string): Dated[] {
  if (!isEnglish(lang)) return [];
  const all = findYears(paragraph);
  const dates = all.filter((date, i) => all.findIndex(({ at }) => at === date.at) === i);
  const [first, second] = dates;
  const isPair = dates.length === 2 && first && second && Math.abs(second.at - first.at) >= 2;
  const rises = dates.every(({ at }, i) => i === 0 || at > (dates[i - 1]?.at ?? 0));
  return rises && dates.length <= MOST && (dates.length >= FEWEST || isPair) ? dates : [];
}
