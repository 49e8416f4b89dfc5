/** English as it is said: which forms are looked for where a piece begins. */
import { type Form, form, openReading } from '../reading';
import { clean } from './clean';
import { DATES } from './forms/dates';
import { FIGURES, PRIMED } from './forms/figures';
import { FRACTIONS } from './forms/fractions';
import { LINES, POSTCODES } from './forms/lines';
import { MATHS } from './forms/maths';
import { MONEY } from './forms/money';
import { RANGES } from './forms/ranges';
import { TIMES } from './forms/times';
import { NUMERALS } from './numerals';
import { sayWord } from './word';

const PHRASES: readonly Form[] = [form('et_al\\.?', () => ['and', 'others'])];
const NUMBERS = [...FRACTIONS, ...RANGES, ...FIGURES];
/** The more a form tells, the earlier it is looked for. */
const OF_FIGURES = [...LINES, ...MONEY, ...TIMES, ...MATHS, ...DATES, ...PRIMED, ...NUMBERS];
const OF_LETTERS = [
  ...[...MONEY, ...DATES, ...TIMES, ...MATHS],
  ...[...POSTCODES, ...NUMERALS, ...FIGURES, ...PHRASES],
];
/** A word in small letters begins no form, but for a few that take a number after them. */
const PLAIN = /^["“‘'(]*[\p{Ll}'’]{2,}(?![\p{L}.\d^⁰-⁹²³])/u;
const COUNTED =
  /^(?:phase|type|stage|grade|class|chapter|schedule|part|category|act|volume|book|scene|section|article|et|mid|early|late)\b/;

export const { read, speakable } = openReading({
  clean,
  formsOf: (piece) => {
    if (/^\p{L}/u.test(piece)) return PLAIN.test(piece) && !COUNTED.test(piece) ? [] : OF_LETTERS;
    return /[\p{N}\p{Sc}√∛°]/u.test(piece.slice(0, 24)) ? OF_FIGURES : [];
  },
  word: sayWord,
});
