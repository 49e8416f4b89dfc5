/** English as it is said: which forms are looked for where a piece begins. */
import { type Form, form, openReading } from '../reading';
import { clean } from './clean';
import { CHESS } from './forms/chess';
import { DATES } from './forms/dates';
import { FIGURES } from './forms/figures';
import { FRACTIONS } from './forms/fractions';
import { LABELS } from './forms/labels';
import { LAW, REPORTED } from './forms/law';
import { LINES, POSTCODES } from './forms/lines';
import { MATHS } from './forms/maths';
import { MONEY } from './forms/money';
import { PRIMES } from './forms/primes';
import { RANGES } from './forms/ranges';
import { SCIENCE } from './forms/science';
import { SCORES } from './forms/scores';
import { TIMES } from './forms/times';
import { VERSES } from './forms/verses';
import { YEARS } from './forms/years';
import { NUMERALS } from './numerals';
import { sayWord } from './word';

const PHRASES: readonly Form[] = [form('et_al\\.?', () => ['and', 'others']), ...LAW];
const NUMBERS = [...FRACTIONS, ...RANGES, ...FIGURES];
/** The more a form tells, the earlier it is looked for. */
const OF_FIGURES = [
  ...REPORTED,
  ...VERSES,
  ...CHESS,
  ...LINES,
  ...LABELS,
  ...SCORES,
  ...MONEY,
  ...TIMES,
  ...SCIENCE,
  ...MATHS,
  ...DATES,
  ...YEARS,
  ...PRIMES,
  ...NUMBERS,
];
const OF_LETTERS = [
  ...[...VERSES, ...LABELS, ...MONEY, ...DATES, ...YEARS, ...TIMES, ...SCIENCE, ...MATHS],
  ...[...CHESS, ...POSTCODES, ...NUMERALS, ...FIGURES, ...PHRASES],
];
/** Words that begin a form without a figure in them or behind them. */
const NAMED =
  /^O-O|^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|^[AP]\.?M\b|^[ap]\.m\.|^et$|^(?:Fed|Pub)\.$|^(?:mid|early|late)-|^May[–-]|^(?:noon|midnight)[–-]|^[A-Z](?:–[A-Z]|-Z)\b/;

export const { read, speakable } = openReading({
  clean,
  formsOf: (piece, next) => {
    if (!/^\p{L}/u.test(piece))
      return /[\p{N}\p{Sc}√∛°]/u.test(piece.slice(0, 24)) || /^[\p{Sm}\p{Pd}#~]$/u.test(piece)
        ? OF_FIGURES
        : [];
    const hasFigure = /[\d^⁰-⁹²³ⁿ]/.test(piece) || /^\W?\d/.test(next);
    return hasFigure ||
      NAMED.test(piece) ||
      /^(?:[IVXLC]{2,}|[VX]|[IVXLC]+[–-][IVXLC]+)\W*$/.test(next)
      ? OF_LETTERS
      : [];
  },
  word: sayWord,
});
