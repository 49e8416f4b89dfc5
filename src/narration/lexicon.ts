/** The lexicon of the front matter: how words are said that the voice would get wrong. */
import type { LookUp } from '../language/language';
import type { Place, Report } from '../problem/problem';
import { parseIpa } from './ipa';
import { isVowel, PHONES, parsePhone } from './phone';
import { parseRespelling } from './respelling';

const IN_SLASHES = /^\/(.*)\/$/;
const SUFFIX = /['’]?s$/;
const isVoiceless = (phone: string): boolean => /^(p|t|k|f|th)$/.test(phone);
const isHissing = (phone: string): boolean => /^(s|z|sh|zh|ch|jh)$/.test(phone);

/** Written words (lower case, straight apostrophes) and how they are said, as the author wrote it. */
export type Lexicon = ReadonlyMap<string, string>;

const fold = (word: string): string =>
  word.normalize('NFC').trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/** The lexicon with its words in lower case. */
export const foldLexicon = (lexicon: Record<string, string>): Lexicon =>
  new Map(Object.entries(lexicon).map(([word, value]) => [fold(word), value.trim()]));

const inSlashes = (value: string): string | undefined => IN_SLASHES.exec(value)?.[1]?.trim();
/** The phones in slashes as they are written; undefined of IPA, which has letters of its own, or is one run of several. */
function slashed(value: string): string[] | undefined {
  const written = inSlashes(value);
  const phones = written?.split(/\s+/).filter(Boolean);
  const isIpa = written !== undefined && /[^\p{ASCII}]/u.test(written);
  return isIpa ||
    (phones?.length === 1 && parsePhone(phones[0] ?? '') === undefined && !/\d/.test(written ?? ''))
    ? undefined
    : phones;
}

/** Sounds spelt out, in slashes or by syllables; a plain word such as `sequel` is read as it is written. */
export const isSounds = (value: string): boolean =>
  inSlashes(value) !== undefined || (/-/.test(value) && !/\s/.test(value));

function phonesOf(value: string): string[] | undefined {
  const written = slashed(value);
  if (!written) {
    const ipa = inSlashes(value);
    if (ipa !== undefined) return parseIpa(ipa);
    return isSounds(value) ? parseRespelling(value) : undefined;
  }
  const phones = written.map(parsePhone);
  return phones.every((phone) => phone !== undefined) ? phones : undefined;
}

/** The value of a word or of the word that it is the plural or possessive of. */
function find(word: string, lexicon: Lexicon): { value: string; suffix: boolean } | undefined {
  const value = lexicon.get(word);
  if (value !== undefined) return { value, suffix: false };
  const base = SUFFIX.test(word) ? lexicon.get(word.replace(SUFFIX, '')) : undefined;
  return base === undefined ? undefined : { value: base, suffix: true };
}

/**
 * The words that say a written word by the lexicon: the word itself when its sounds are spelt out (the voice gets them
 * from `lexiconPhones`), else what the author wrote. Undefined when the lexicon does not know it.
 */
export function lookUpWord(written: string, lexicon: Lexicon): string[] | undefined {
  const word = fold(written);
  const found = find(word, lexicon);
  if (!found) return undefined;
  const { value, suffix } = found;
  if (phonesOf(value)) return [word];
  const words = plainWords(value);
  const last = words.pop();
  if (last === undefined) return undefined;
  return [...words, suffix ? `${last}'s` : last];
}

/** How the author writes that a word is said; undefined when the lexicon does not know it. */
export const respellingOf = (written: string, lexicon: Lexicon): string | undefined =>
  find(fold(written), lexicon)?.value;

/** The words of a respelling that is plain words: sequel. */
export const plainWords = (value: string): string[] =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d'\s]/gu, '')
    .split(/\s+/)
    .filter(Boolean);

/** `lookUpWord` of a lexicon; what it cannot hold is told without folding it. */
export function openLookUp(lexicon: Lexicon): LookUp {
  const hasPhrases = [...lexicon.keys()].some((word) => word.includes(' '));
  return (written) =>
    lexicon.size === 0 || (!hasPhrases && written.includes(' '))
      ? undefined
      : lookUpWord(written, lexicon);
}

/** The phones of a spoken word, vowels with stress, when the lexicon spells its sounds out, or the word is such sounds itself. */
export function lexiconPhones(spoken: string, lexicon: Lexicon): string[] | undefined {
  const found = find(spoken, lexicon);
  if (!found && isSounds(spoken)) return phonesOf(spoken);
  const phones = found && phonesOf(found.value);
  return found?.suffix && phones ? [...phones, ...ending(phones.at(-1) ?? '')] : phones;
}

/** The English s: boats, horses, dogs. */
function ending(last: string): string[] {
  if (isHissing(last)) return ['ax0', 'z'];
  return [isVoiceless(last) ? 's' : 'z'];
}

/** Whether a voice could say it: sounds that can be read, or words. */
export const isSayable = (value: string): boolean =>
  isSounds(value) ? phonesOf(value) !== undefined : plainWords(value).length > 0;

/** Reports what the lexicon has that no voice could read; `places` are those of its words. */
export function checkLexicon(
  lexicon: Record<string, string>,
  places: ReadonlyMap<string, Place>,
  report: Report,
): void {
  for (const [word, written] of Object.entries(lexicon)) {
    const value = written.trim();
    const place = places.get(word) ?? { line: 1, column: 1 };
    const phones = slashed(value);
    const wrong = phones?.find((phone) => parsePhone(phone) === undefined);
    if (wrong !== undefined) report('phoneUnknown', place, word, wrong, PHONES);
    else if (!phones && inSlashes(value) && !phonesOf(value))
      report('ipaUnclear', place, word, value);
    else if (phones && !phones.some((phone) => isVowel(phone.replace(/\d$/, '').toLowerCase())))
      report('phonesSilent', place, word);
    else if (!phones && isSounds(value) && !phonesOf(value))
      report('respellingUnclear', place, word, value);
    else if (!/[\p{L}\d]/u.test(value)) report('phonesSilent', place, word);
  }
}
