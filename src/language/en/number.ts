/** Numbers in words. */
import { ToWords } from 'to-words/en-US';

const words = new ToWords();
const split = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('-', ' ')
    .split(/[\s,]+/)
    .filter(Boolean);
const LARGEST = 1e15;

/** `1234` → one thousand two hundred thirty four; larger than 10^15 digit by digit, as what begins with 0. */
export function cardinal(digits: string): string[] {
  const value = Number(digits);
  if (value >= LARGEST || (digits.length > 1 && digits.startsWith('0'))) return spellDigits(digits);
  return split(words.convert(value));
}

export const ordinal = (value: number): string[] =>
  value === 0 ? ['zeroth'] : split(words.toOrdinal(value));

/** Digit by digit; what stands between them is passed over. */
export const spellDigits = (text: string): string[] =>
  [...text].flatMap((digit) =>
    /\d/.test(digit) ? words.convert(Number(digit)).toLowerCase() : [],
  );

/** `-48.20` → minus forty eight point two zero; separators of thousands are passed over. */
export function decimal(written: string): string[] {
  const plain = written.replace(/[,\u00A0\u2009\u202F]/g, '');
  const [, sign = '', whole = '', part] = /^([-−–+]?)(\d*)(?:\.(\d+))?$/.exec(plain) ?? [];
  const signWord = sign === '' ? [] : [sign === '+' ? 'plus' : 'minus'];
  return [...signWord, ...cardinal(whole || '0'), ...(part ? ['point', ...spellDigits(part)] : [])];
}

/** A year as people say it: `1971` → nineteen seventy one, `2019` → twenty nineteen, `2005` → two thousand five. */
export function year(value: number): string[] {
  const [century, rest] = [Math.floor(value / 100), value % 100];
  if (value < 1000 || value > 2099 || (value >= 2000 && value < 2010))
    return cardinal(String(value));
  if (rest === 0)
    return value % 1000 === 0 ? cardinal(String(value)) : [...cardinal(String(century)), 'hundred'];
  const tail = rest < 10 ? ['oh', ...cardinal(String(rest))] : cardinal(String(rest));
  return [...cardinal(String(century)), ...tail];
}

/** The last two digits of a year: `05` → oh five. */
export const shortYear = (digits: string): string[] =>
  digits.startsWith('0') ? ['oh', ...cardinal(digits.slice(1))] : cardinal(digits);

/** A year of four digits, or its last two. */
export const asYear = (digits: string): string[] =>
  digits.length === 2 ? shortYear(digits) : year(Number(digits));

/** The last word in its plural: nineteen eighties, two thirds. */
export const plural = (phrase: readonly string[]): string[] =>
  phrase.map((word, i) => (i < phrase.length - 1 ? word : pluralOf(word)));

export function pluralOf(word: string): string {
  if (word === 'foot') return 'feet';
  if (word === 'half') return 'halves';
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const NAMES: Readonly<Record<number, string>> = { 2: 'half', 3: 'third', 4: 'quarter' };

/** `3`, `4` → three quarters; `1`, `2` → one half. */
export function fraction(part: number, whole: number): string[] {
  const name = NAMES[whole] ? [NAMES[whole]] : ordinal(whole);
  return [...cardinal(String(part)), ...(part === 1 ? name : plural(name))];
}

const ROMAN: Readonly<Record<string, number>> = {
  ...{ i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 },
};

/** The value of a Roman numeral up to 2999 in capitals, or undefined. */
export function roman(text: string): number | undefined {
  if (!/^(?=[MDCLXVI])M{0,2}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text))
    return undefined;
  const values = [...text.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
