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

/** `1234` → one thousand two hundred thirty four; larger than 10^15 digit by digit. */
export function cardinal(digits: string): string[] {
  const value = Number(digits);
  if (value >= LARGEST || (digits.length > 1 && digits.startsWith('0'))) return spellDigits(digits);
  return split(words.convert(value));
}

export const ordinal = (value: number): string[] => split(words.toOrdinal(value));

export const spellDigits = (digits: string): string[] =>
  [...digits].map((digit) => words.convert(Number(digit)).toLowerCase());

/** `-48.20` → minus forty eight point two zero. Separators must be gone. */
export function decimal(written: string): string[] {
  const [, sign = '', whole = '0', part] = /^([-−+]?)(\d+)(?:\.(\d+))?$/.exec(written) ?? [];
  const signWord = sign === '' ? [] : [sign === '+' ? 'plus' : 'minus'];
  return [...signWord, ...cardinal(whole), ...(part ? ['point', ...spellDigits(part)] : [])];
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

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral up to 399 in capitals, or undefined. */
export function roman(text: string): number | undefined {
  if (!/^(?=[CLXVI])C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const values = [...text.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
