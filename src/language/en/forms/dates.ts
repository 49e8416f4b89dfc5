/** Dates in every usual order, years, decades, eras, quarters, seasons. */
import { type Around, type Form, form } from '../../reading';
import { spell } from '../letters';
import { MONTHS } from '../months';
import { cardinal, ordinal, plural, shortYear, year } from '../number';
import { sayings } from './patterns';

const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const NAMES = MONTHS.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const MONTH = `(${NAMES.join('|')}|(?:Sept|${SHORT.join('|')})\\.?)`;
const IS_MONTH = new RegExp(`^${MONTH},?$`);
const DAY = '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(1\\d{3}|20\\d\\d|2100)';
const ERA = '(BC|AD|BCE|CE|B\\.C\\.|A\\.D\\.|B\\.C\\.E\\.|C\\.E\\.)';
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
const era = (written = ''): string[] => spell(written);
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
const decade = (tens: string): string[] => plural(cardinal(tens));
/** Before "1066", which is a year there. */
const IN_TIME = /^(in|since|of|by|from|until|till|year|circa|around|after|before|c\.|ca\.)$/i;
/** Before "30s", which are years of a life or a century there. */
/** Before the short name of a day without a full stop. */
const BEFORE_DAY = /^(?:on|by|until|till|every|last|next|since|from)$/i;
const OF_TIME = /^(the|his|her|their|my|our|your|its|early|late|mid|mid-|and|or)$/i;
const END_OF_RANGE = '[–—-]';

export const DATES: readonly Form[] = [
  form('(\\d{4})[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\\d|3[01])', ([, y = '', m = '', d = '']) =>
    american(numbered(m), d, y),
  ),
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
  // America writes the month first; where that can be none, it is the day.
  form(
    '(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])/((?:1[6-9]|20)?\\d\\d)',
    ([, m = '', d = '', y = '']) => [
      ...american(numbered(m), d),
      ...(y.length === 2 ? shortYear(y) : year(Number(y))),
    ],
  ),
  form(
    '(3[01]|[12]\\d|0?[1-9])[/.](1[0-2]|0?[1-9])[/.]((?:1[6-9]|20)\\d\\d)',
    ([, d = '', m = '', y = ''], around) => british(around, d, numbered(m), y),
  ),
  form(`${YEAR}${END_OF_RANGE}${YEAR}(?:_${ERA})?`, ([, from = '', to = '', of]) => [
    ...year(Number(from)),
    'to',
    ...year(Number(to)),
    ...era(of),
  ]),
  form(`(1\\d|20)(\\d\\d)[–-](\\d\\d)`, ([, century = '', from = '', to = '']) =>
    Number(to) > Number(from)
      ? [
          ...year(Number(century + from)),
          'to',
          ...(century === '20' ? cardinal(String(Number(to))) : shortYear(to)),
        ]
      : undefined,
  ),
  form(`(1\\d|20)(\\d\\d)/(\\d\\d)`, ([, century = '', from = '', to = '']) =>
    Number(to) === (Number(from) + 1) % 100
      ? [...year(Number(century + from)), ...shortYear(to)]
      : undefined,
  ),
  form(`(\\d{1,4})(?:${END_OF_RANGE}(\\d{1,4}))?_?${ERA}`, ([, from = '', to, of]) => [
    ...year(Number(from)),
    ...(to ? ['to', ...year(Number(to))] : []),
    ...era(of),
  ]),
  form(`${ERA}_(\\d{1,4})`, ([, of, value = '']) => [...era(of), ...year(Number(value))]),
  form(`(?:c|ca)\\._?(\\d{3,4})`, ([, value = '']) => ['circa', ...year(Number(value))]),
  form(`(mid|early|late)-${MONTH}`, ([, part = '', m = '']) => [part, monthOf(m) ?? '']),
  form(`(mid|early|late)-(\\d{3,4})s`, ([, part = '', years = '']) => [
    part,
    ...plural(year(Number(years))),
  ]),
  form(`(mid|early|late)-['’‘]?(\\d0)s`, ([, part = '', tens = '']) => [part, ...decade(tens)]),
  form(`((?:1\\d|20)\\d)0['’]?s`, ([, years = '']) => plural(year(Number(`${years}0`)))),
  form(`['’‘](\\d0)s`, ([, tens = '']) => decade(tens)),
  form(`['’‘](\\d\\d)`, ([, short = ''], { before }) =>
    /^(of|in|since|class|summer|spring|winter|fall|back|from|until|to)$/i.test(before)
      ? shortYear(short)
      : undefined,
  ),
  form(`([2-9]0)['’]?s`, ([, tens = ''], { before }) =>
    OF_TIME.test(before) ? decade(tens) : undefined,
  ),
  form(`((?:1[1-9]|20)\\d\\d)`, ([, value = '']) => year(Number(value))),
  form(`(10\\d\\d)`, ([, value = ''], { before }) =>
    IN_TIME.test(before) ? year(Number(value)) : undefined,
  ),
  form(`(FY|CY)_?['’]?((?:20|19)?\\d\\d)`, ([, kind, value = '']) => [
    ...sayings(kind === 'FY' ? 'fiscal year' : 'calendar year'),
    ...(value.length === 2 ? shortYear(value) : year(Number(value))),
  ]),
  form(`([QH])([1-4])(?:[_/-]?['’]?(20\\d\\d|\\d\\d))?`, ([, letter = '', part = '', y = '']) => [
    letter.toLowerCase(),
    ...cardinal(part),
    ...(y.length === 2 ? shortYear(y) : y ? year(Number(y)) : []),
  ]),
  form(
    `(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?_?[–-]_?(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?`,
    ([, from = '', to = '']) => [DAYS[from] ?? '', 'to', DAYS[to] ?? ''],
  ),
  form(`(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(\\.?)`, ([, name = '', dot], { before, after }) => {
    const isDated = /^\d/.test(after) || IS_MONTH.test(after);
    const isNamed = BEFORE_DAY.test(before) && name !== 'Sun';
    const meant = isDated || isNamed || (dot && /^(?:Mon|Tues?|Thu(?:rs?)?|Fri)$/.test(name));
    return meant ? [DAYS[name] ?? ''] : undefined;
  }),
  form(`(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.`, ([, name = '']) => [
    monthOf(name) ?? '',
  ]),
];
