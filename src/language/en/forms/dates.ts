/** Dates in every usual order, from one to another, and days of the week. */
import { type Around, type Form, form } from '../../reading';
import { spell } from '../letters';
import { MONTHS } from '../months';
import { asYear, ordinal, year } from '../number';
import { clock } from './times';

const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const NAMES = MONTHS.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
export const MONTH = `(${NAMES.join('|')}|(?:Sept|${SHORT.join('|')})\\.?)`;
const IS_MONTH = new RegExp(`^${MONTH},?$`);
const DAY = '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(1\\d{3}|20\\d\\d|2100)';
export const DAYS: Readonly<Record<string, string>> = {
  Mon: 'monday',
  Tue: 'tuesday',
  Tues: 'tuesday',
  Wed: 'wednesday',
  Thu: 'thursday',
  Thur: 'thursday',
  Thurs: 'thursday',
  Fri: 'friday',
  Sat: 'saturday',
  Sun: 'sunday',
};

export const monthOf = (written: string): string | undefined =>
  MONTHS[SHORT.findIndex((short) => written.startsWith(short))];
const day = (value: string): string[] => ordinal(Number(value));
const the = ({ before }: Around): string[] =>
  /^(the|this|that|every|each|his|her|their)$/i.test(before) ? [] : ['the'];
const british = (around: Around, d: string, m: string, y = ''): string[] => [
  ...the(around),
  ...day(d),
  'of',
  monthOf(m) ?? '',
  ...(y ? year(Number(y)) : []),
];
const american = (m: string, d: string, y = ''): string[] => [
  monthOf(m) ?? '',
  ...day(d),
  ...(y ? year(Number(y)) : []),
];
const numbered = (m: string): string => NAMES[Number(m) - 1] ?? '';
/** Month, day and year. */
const NUMBERED = '(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])/((?:1[6-9]|20)?\\d\\d)';
/** Before the short name of a day without a full stop. */
const BEFORE_DAY = /^(?:on|by|until|till|every|last|next|since|from|open|closed)$/i;
/** Beside a day of the week it is one, too. */
const DAY_LIKE = /^\(?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|r|rs|day|nesday|sday|rsday|urday)?[.,;)]/;

export const DATES: readonly Form[] = [
  form(
    '(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):([0-5]\\d)(?::\\d\\d(?:\\.\\d+)?)?(Z?)(?:[+-]\\d\\d:?\\d\\d)?',
    ([, y = '', m = '', d = '', hour = '', minute = '', zulu]) => [
      ...american(numbered(m), d, y),
      ...clock(hour, minute, []),
      ...(zulu ? spell('utc') : []),
    ],
  ),
  form('(\\d{4})[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\\d|3[01])', ([, y = '', m = '', d = '']) =>
    american(numbered(m), d, y),
  ),
  // From one month into another: "May 30–June 2", "30 May–2 June 2020", "Jan.–Mar. 2020".
  form(
    `${MONTH}_${DAY}_?[–-]_?${MONTH}_${DAY}(?:,?_${YEAR})?`,
    ([, m = '', d = '', last = '', to = '', y]) => [
      ...american(m, d),
      'to',
      ...american(last, to, y),
    ],
  ),
  form(
    `${DAY}_${MONTH}_?[–-]_?${DAY}_${MONTH}(?:,?_${YEAR})?`,
    ([, d = '', m = '', to = '', last = '', y], around) => [
      ...british(around, d, m),
      'to',
      ...british({ ...around, before: 'to' }, to, last, y),
    ],
  ),
  // A life: "16 September 1386 – 31 August 1422", "1120 – 18 September 1180", "May 3, 1901 – June 2, 1980".
  form(
    `(?:${DAY}_${MONTH}_)?${YEAR}_?[–-]_?${DAY}_${MONTH}_${YEAR}`,
    ([, d, m = '', y = '', to = '', last = '', end], around) => [
      ...(d ? british(around, d, m, y) : year(Number(y))),
      'to',
      ...british({ ...around, before: 'to' }, to, last, end),
    ],
  ),
  form(
    `(?:${MONTH}_${DAY},?_)?${YEAR}_?[–-]_?${MONTH}_${DAY},?_${YEAR}`,
    ([, m, d = '', y = '', last = '', to = '', end]) => [
      ...(m ? american(m, d, y) : year(Number(y))),
      'to',
      ...american(last, to, end),
    ],
  ),
  form(`${DAY}_${MONTH}_${YEAR}_?[–-]_?${YEAR}`, ([, d = '', m = '', y = '', end = ''], around) => [
    ...british(around, d, m, y),
    'to',
    ...year(Number(end)),
  ]),
  // "September 11's shadow".
  form(`${MONTH}_${DAY}['’]s`, ([, m = '', d = '']) => {
    const said = american(m, d);
    return [...said.slice(0, -1), `${said.at(-1)}'s`];
  }),
  form(`${MONTH}(?:_${YEAR})?_?[–-]_?${MONTH}(?:_${YEAR})?`, ([, m = '', y, last = '', of]) => [
    monthOf(m) ?? '',
    ...(y ? year(Number(y)) : []),
    'to',
    monthOf(last) ?? '',
    ...(of ? year(Number(of)) : []),
  ]),
  form(
    `${DAY}_?[–-]_?${DAY}_${MONTH}(?:,?_${YEAR})?`,
    ([, from = '', to = '', m = '', y], around) => [
      ...the(around),
      ...day(from),
      'to',
      ...british({ ...around, before: 'to' }, to, m, y),
    ],
  ),
  form(`${DAY}(?:_of)?_${MONTH}(?:,?_${YEAR})?`, ([, d = '', m = '', y], around) =>
    british(around, d, m, y),
  ),
  form(`${MONTH}_${DAY}_?[–-]_?${DAY}(?:,?_${YEAR})?`, ([, m = '', from = '', to = '', y]) => [
    ...american(m, from),
    'to',
    ...day(to),
    ...(y ? year(Number(y)) : []),
  ]),
  form(`${MONTH}_${DAY}(?:,?_${YEAR})?`, ([, m = '', d = '', y]) => american(m, d, y)),
  form(`${MONTH},?_${YEAR}`, ([, m = '', y = '']) => [monthOf(m) ?? '', ...year(Number(y))]),
  // "12/31/25–1/2/26".
  form(`${NUMBERED}[–-]${NUMBERED}`, ([, m = '', d = '', y = '', last = '', to = '', end = '']) => [
    ...american(numbered(m), d),
    ...asYear(y),
    'to',
    ...american(numbered(last), to),
    ...asYear(end),
  ]),
  // America writes the month first; where that can be none, it is the day.
  form(NUMBERED, ([, m = '', d = '', y = '']) => [...american(numbered(m), d), ...asYear(y)]),
  form('(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])', ([, m = '', d = ''], { before, earlier }) => {
    const isDay = Number(d) > 10 && !/^(?:12|16)$/.test(d);
    const isDated = /^(?:on|since|until|dated)$/i.test(before) || (isDay && /^by$/i.test(before));
    return isDated || (before === 'of' && /^(?:week|night|morning)$/.test(earlier))
      ? american(numbered(m), d)
      : undefined;
  }),
  form('(3[01]|2\\d|1[3-9])/(1[0-2]|0?[1-9])/(\\d\\d)', ([, d = '', m = '', y = ''], around) => [
    ...british(around, d, numbered(m)),
    ...asYear(y),
  ]),
  form('(1[0-2]|0[1-9])-(3[01]|[12]\\d|0[1-9])-((?:19|20)\\d\\d)', ([, m = '', d = '', y = '']) =>
    american(numbered(m), d, y),
  ),
  form(
    '(3[01]|[12]\\d|0?[1-9])[/.](1[0-2]|0?[1-9])[/.]((?:1[6-9]|20)\\d\\d)',
    ([, d = '', m = '', y = ''], around) => british(around, d, numbered(m), y),
  ),
  form(
    `(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?_?[–-]_?(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?`,
    ([, from = '', to = '']) => [DAYS[from] ?? '', 'to', DAYS[to] ?? ''],
  ),
  form(`(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(\\.?)`, ([, name = '', dot], { before, after }) => {
    if (name === 'Sun' && !dot && /^the$/i.test(before)) return undefined;
    const isDated = /^\d/.test(after) || IS_MONTH.test(after);
    const isNamed = BEFORE_DAY.test(before) && (name !== 'Sun' || dot !== '');
    const isListed = dot !== '' && (DAY_LIKE.test(before) || DAY_LIKE.test(after));
    const meant =
      isDated || isNamed || isListed || (dot && /^(?:Mon|Tues?|Thu(?:rs?)?|Fri)$/.test(name));
    return meant ? [DAYS[name] ?? ''] : undefined;
  }),
  // Of a place in the sky.
  form('Dec\\.?', (_, { after }) =>
    /^[-−–+±]?\d+(?:\.\d+)?°/.test(after) ? ['declination'] : undefined,
  ),
  form(`(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.`, ([, name = '']) => [
    monthOf(name) ?? '',
  ]),
];
