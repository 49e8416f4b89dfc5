/** Written words to spoken words: numbers, units, years, abbreviations, symbols and addresses, as a reader would say them. */
import type { LookUp } from '../language';
import { ABBREVIATIONS, LETTERS, SAID_AS_WORDS } from './abbreviations';
import { MONTHS } from './months';
import { cardinal, decimal, ordinal, roman, spellDigits, year } from './number';
import { SYMBOLS } from './symbols';
import { CURRENCIES, UNITS } from './units';

const OPEN = /^[\p{Ps}\p{Pi}"'“‘¿¡*_]+/u;
const CLOSE = /[\p{Pe}\p{Pf}"'”’*_,;:!?….]+$/u;
const NUMBER = '[-−+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[-−+]?\\d+(?:\\.\\d+)?';
const ADDRESS =
  /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|dev|io|edu|gov|ai)(?:\/\S*)?$/i;

const of = (table: Record<string, string>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
const say = (text: string): string[] => text.split(' ');
const clean = (number: string): string => number.replaceAll(',', '');
export const spell = (letters: string): string[] =>
  [...letters.toLowerCase()].map((letter) => of(LETTERS, letter) ?? letter);

/** Written forms in the order in which they are tried: a pattern, and what it sounds like. */
const FORMS: [RegExp, (...parts: string[]) => string[]][] = [
  [ADDRESS, (url) => sayAddress(url)],
  [
    /^[\w.+-]+@([\w-]+\.)+\w+$/,
    (mail) => mail.split('@').flatMap((part, i) => [...(i ? ['at'] : []), ...sayHost(part)]),
  ],
  [
    /^(\d{1,2}):(\d{2})$/,
    (_, hour = '', minute = '') => [
      ...cardinal(hour),
      ...(minute === '00'
        ? ["o'clock"]
        : minute.startsWith('0')
          ? ['oh', ...cardinal(minute.slice(1))]
          : cardinal(minute)),
    ],
  ],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (_, y, m, d) => [MONTHS[Number(m) - 1] ?? '', ...ordinal(Number(d)), ...year(Number(y))],
  ],
  [
    /^(\d+(?:\.\d+){2,})$/,
    (version) =>
      version.split('.').flatMap((part, i) => [...(i ? ['point'] : []), ...cardinal(part)]),
  ],
  [/^(\d+)(?:st|nd|rd|th)$/i, (_, value) => ordinal(Number(value))],
  [/^(\d{3})0s$/, (_, decade) => plural(year(Number(`${decade}0`)))],
  [/^((?:1[1-9]|20)\d\d)$/, (_, value) => year(Number(value))],
  [
    new RegExp(`^(${NUMBER})\\s*[–-]\\s*(${NUMBER})\\s*(\\S*)$`),
    (_, from = '', to = '', unit = '') => [
      ...sayNumber(from),
      'to',
      ...sayNumber(to),
      ...sayUnit(unit),
    ],
  ],
  [/^([1-9]\d?)\/([1-9]\d?)$/, (_, a = '', b = '') => sayFraction(Number(a), Number(b))],
  [
    new RegExp(`^([$€£¥])\\s*(${NUMBER})$`),
    (_, sign = '', value = '') => [...sayNumber(value), CURRENCIES[sign] ?? ''],
  ],
  [
    new RegExp(`^(${NUMBER})\\s*([$€£¥])$`),
    (_, value = '', sign = '') => [...sayNumber(value), CURRENCIES[sign] ?? ''],
  ],
  [new RegExp(`^(${NUMBER})$`), (_, value = '') => sayNumber(value)],
  [
    new RegExp(`^(${NUMBER})\\s*([%‰°µμ\\p{L}][\\p{L}/°]*)$`, 'u'),
    (_, value = '', unit = '') => [...sayNumber(value), ...sayUnit(unit)],
  ],
];

const sayNumber = (written: string): string[] => decimal(clean(written));
const sayUnit = (unit: string): string[] => {
  if (unit === '') return [];
  const said = of(UNITS, unit);
  return said ? say(said) : sayWord(unit);
};
const plural = (words: string[]): string[] =>
  words.map((word, i) =>
    i < words.length - 1 ? word : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`,
  );

function sayFraction(part: number, whole: number): string[] {
  const names: Record<number, string> = { 2: 'half', 3: 'third', 4: 'quarter' };
  const name = names[whole] ? [names[whole] ?? ''] : ordinal(whole);
  return part === 1 ? ['one', ...name] : [...cardinal(String(part)), ...plural(name)];
}

const sayHost = (host: string): string[] =>
  host
    .split('.')
    .flatMap((part, i) => [...(i ? ['dot'] : []), ...part.split(/[-_+]/).flatMap(sayWord)]);

/** Only the host: nobody writes the rest down from hearing it. */
function sayAddress(url: string): string[] {
  const host =
    url
      .replace(/^https?:\/\//i, '')
      .replace(/^www\./i, '')
      .split(/[/?#]/)[0] ?? '';
  return sayHost(host);
}

/** One piece without punctuation around it, letters or letters and digits. */
function sayWord(word: string): string[] {
  const short = of(ABBREVIATIONS, word.toLowerCase());
  if (short && word.toLowerCase() === 'vs') return say(short);
  if (/^\p{Lu}{2,6}s?$/u.test(word) && !SAID_AS_WORDS.has(word.toLowerCase()))
    return spell(word.replace(/s$/, '')).concat(word.endsWith('s') ? ['s'] : []);
  const parts = word
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})|[^\p{L}\p{M}\d'’]+/u)
    .filter(Boolean);
  return parts.flatMap((part) => {
    if (/^\d+$/.test(part)) return part.length > 4 ? spellDigits(part) : cardinal(part);
    const letters = part
      .replaceAll('’', "'")
      .replace(/^'+|'+$/g, '')
      .toLowerCase();
    return letters ? [letters] : [];
  });
}

const unknown: LookUp = () => undefined;

/** See `Language`. */
export function speakable(written: string, lookUp: LookUp = unknown): string[] {
  const text = written.normalize('NFC').replace(OPEN, '').replace(CLOSE, '');
  const whole = lookUp(text);
  if (whole) return whole;
  const date = sayDate(text);
  if (date) return date;
  for (const [pattern, sound] of FORMS) {
    const found = pattern.exec(text);
    if (found) return sound(...found.map((part) => part ?? '')).filter(Boolean);
  }
  const numeral = /^\p{L}+\s+([CLXVI]+)$/u.exec(text)?.[1];
  if (numeral && roman(numeral))
    return [...speakable(text.split(/\s/)[0] ?? '', lookUp), ...cardinal(String(roman(numeral)))];
  if (/\s/.test(text)) return text.split(/\s+/).flatMap((part) => speakable(part, lookUp));
  const short = of(ABBREVIATIONS, text.toLowerCase());
  if (short && /\.$/.test(written.replace(/[)"”’,;:]+$/, ''))) return say(short);
  const compound = text.split(/[-‐‑–—/]/);
  if (compound.length > 1 && compound.every((part) => /^[\p{L}\p{M}\d'’.]+$/u.test(part)))
    return compound.flatMap((part) => speakable(part, lookUp));
  return sayPieces(text);
}

/** Words and the symbols between them. */
function sayPieces(text: string): string[] {
  return text.split(/([&+=<>≤≥≈~±×÷→%@#§²³])/u).flatMap((piece) => {
    const said = of(SYMBOLS, piece);
    return said ? say(said) : sayWord(piece);
  });
}

/** "12 August 1999", "August 1999", "12 August". */
function sayDate(text: string): string[] | undefined {
  const [, day, month, y] = /^(?:(\d{1,2})\s+)?(\p{Lu}\p{Ll}+)(?:\s+(\d{4}))?$/u.exec(text) ?? [];
  if (!month || (!day && !y) || !MONTHS.includes(month.toLowerCase())) return undefined;
  const date = day ? [...ordinal(Number(day)), 'of'] : [];
  return [...date, month.toLowerCase(), ...(y ? year(Number(y)) : [])];
}
