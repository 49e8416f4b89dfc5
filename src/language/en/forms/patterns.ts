/** Pieces of patterns that forms share, and small readers of numbers. */

import type { Around } from '../../reading';
import { STOP } from '../common';
import { cardinal, decimal } from '../number';
import { unitWords } from '../units';

/** A number with or without thousands parted, no sign. */
export const NUM =
  '(?:\\d{1,3}(?:,\\d{3})+(?!,?\\d)|\\d{1,3}(?:[\\u00A0\\u2009\\u202F]\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+';
export const SIGN = '[-−–+±~≈∼<>≤≥]?';
/** Between the ends of a range, written close or with spaces. */
export const TO = '_?[–—-]_?|_?…_?';

/** "more than", "about": what a sign before a number is said as. */
const BEFORE: Readonly<Record<string, string>> = {
  '-': 'minus',
  '−': 'minus',
  '–': 'minus',
  '+': 'plus',
  '±': 'plus or minus',
  '~': 'about',
  '∼': 'about',
  '≈': 'about',
  '<': 'less than',
  '>': 'more than',
  '≤': 'at most',
  '≥': 'at least',
};
export const sayings = (text: string): string[] => text.split(' ').filter(Boolean);
export const signWords = (sign = ''): string[] => sayings(BEFORE[sign] ?? '');

const HALVES: Readonly<Record<string, string>> = {
  '½': 'one half',
  '⅓': 'one third',
  '⅔': 'two thirds',
  '¼': 'one quarter',
  '¾': 'three quarters',
  '⅕': 'one fifth',
  '⅖': 'two fifths',
  '⅗': 'three fifths',
  '⅘': 'four fifths',
  '⅙': 'one sixth',
  '⅚': 'five sixths',
  '⅐': 'one seventh',
  '⅛': 'one eighth',
  '⅜': 'three eighths',
  '⅝': 'five eighths',
  '⅞': 'seven eighths',
  '⅑': 'one ninth',
  '⅒': 'one tenth',
};
export const VULGAR = '[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]';
export const vulgar = (sign: string): string[] => sayings(HALVES[sign] ?? '');
/** After a whole number: "and a half". */
export const andPart = (part: readonly string[]): string[] =>
  part[0] === 'one'
    ? ['and', /^eighth/.test(part[1] ?? '') ? 'an' : 'a', ...part.slice(1)]
    : ['and', ...part];

/** True when a number is said with the singular. */
export const isOne = (number: string): boolean => /^[-−–+±~≈]?1$/.test(number);

/** Also before such a noun, but as often before a verb: "the 5 km run", "the 5 mg given". */
const OWNING = /^(?:the|this|that|each|every|another|his|her|its|their|our|your|my)$/i;

const VERBAL =
  /(?:s|ed|en|ing|ly)$|^(?:north|south|east|west|above|below|past|lost|spent|kept|left|made|held|sold|sent|around|down|up|back|still|alone|again|then|now|never|too)$/;

/** Before a noun that it measures, after an article: "a $5 bill", "a 10 km run". */
export const measures = ({ before, after, closing }: Around): boolean =>
  (/^an?$/i.test(before) || (OWNING.test(before) && !VERBAL.test(after))) &&
  closing === '' &&
  /^\p{Ll}{3,}/u.test(after) &&
  !STOP.has(after.replace(/\P{L}+$/u, '')) &&
  !/^(per|each|apart|away|ago|more|less|later|long|wide|high|deep)\b/.test(after);

export const number = (written: string): string[] => decimal(written);

export const counted = (value: string, one: string, many: string): string[] => [
  ...number(value),
  isOne(value) ? one : many,
];

/** A whole number digit group or a decimal of a version: 3.12 → three point twelve. */
export const dotted = (version: string, point = 'point'): string[] =>
  version.split('.').flatMap((part, i) => [...(i ? [point] : []), ...cardinal(part)]);

export const UNIT = '([%‰°µμΩ℃℉″\\p{L}][\\p{L}\\d°/²³⁻¹·%☉⊙]*\\.?)';

/** The words of a unit after `value`, its full stop taken for one of an abbreviation or not. */
export const withUnit = (
  value: string,
  unit: string,
  touches: boolean,
  single: boolean,
): string[] | undefined =>
  unitWords(unit, single || isOne(value), touches) ??
  unitWords(unit.replace(/\.$/, ''), single || isOne(value), touches);
