/** German dates, years and times. */
import { bare, type Form, form } from '../reading';
import { cardinal, ordinal, year } from './number';
import { ending } from './patterns';
import { unitWords } from './units';

const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const MONTH = `(${MONTHS.join('|')}|Jan\\.|Feb\\.|Apr\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.)`;
const DAY = '(3[01]|[12]\\d|0?[1-9])\\.';
const YEAR = '(1\\d{3}|20\\d\\d)';
const monthName = (written: string): string =>
  (
    MONTHS.find((month) => month.startsWith(written.replace('.', '').slice(0, 3))) ?? ''
  ).toLowerCase();

export const DATES: readonly Form[] = [
  form(`(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])`, ([, y = '', m = '', d = ''], around) => [
    ordinal(Number(d), ending(around)),
    (MONTHS[Number(m) - 1] ?? '').toLowerCase(),
    year(Number(y)),
  ]),
  form(
    `${DAY}_?[–-]_?${DAY}_${MONTH}(?:_${YEAR})?`,
    ([, from = '', to = '', m = '', y], around) => [
      ordinal(Number(from), ending(around)),
      'bis',
      ordinal(Number(to), ending(around)),
      monthName(m),
      ...(y ? [year(Number(y))] : []),
    ],
  ),
  form(
    `${DAY}_?(?:/|und_)_?${DAY}_${MONTH}(?:_${YEAR})?`,
    ([text = '', a = '', b = '', m = '', y], around) => [
      ordinal(Number(a), ending(around)),
      ...(text.includes('und') ? ['und'] : []),
      ordinal(Number(b), ending(around)),
      monthName(m),
      ...(y ? [year(Number(y))] : []),
    ],
  ),
  form(`${DAY}_${MONTH}(?:_${YEAR})?`, ([, d = '', m = '', y], around) => [
    ordinal(Number(d), ending(around)),
    monthName(m),
    ...(y ? [year(Number(y))] : []),
  ]),
  form(`${DAY}(1[0-2]|0?[1-9])\\.${YEAR}`, ([, d = '', m = '', y = ''], around) => [
    ordinal(Number(d), ending(around)),
    (MONTHS[Number(m) - 1] ?? '').toLowerCase(),
    year(Number(y)),
  ]),
  form(`${DAY}(1[0-2]|0?[1-9])\\.`, ([, d = '', m = ''], around) => [
    ordinal(Number(d), ending(around)),
    ordinal(Number(m), ending(around)),
  ]),
  form(`${MONTH}_${YEAR}`, ([, m = '', y = '']) => [monthName(m), year(Number(y))]),
  form(`${YEAR}[–-]${YEAR}`, ([, from = '', to = '']) => [
    year(Number(from)),
    'bis',
    year(Number(to)),
  ]),
  form('(1\\d|20)(\\d\\d)[–-](\\d\\d)', ([, century = '', from = '', to = '']) =>
    Number(to) > Number(from)
      ? [year(Number(century + from)), 'bis', ...cardinal(String(Number(to)))]
      : undefined,
  ),
  form('(1\\d|20)(\\d\\d)/(\\d\\d)', ([, century = '', from = '', to = '']) =>
    (Number(from) + 1) % 100 === Number(to)
      ? [year(Number(century + from)), ...cardinal(String(Number(to)))]
      : undefined,
  ),
  form(`${YEAR}er(n?)(?:-(Jahren?))?`, ([, y = '', n = '', years = '']) => [
    `${year(Number(y))}er${n}`,
    ...(years ? [years.toLowerCase()] : []),
  ]),
  form("['’]?([1-9]0)er(n?)(?:-(Jahren?))?", ([, tens = '', n = '', years = '']) => [
    `${cardinal(tens)}er${n}`,
    ...(years ? [years.toLowerCase()] : []),
  ]),
  // What is measured is no year: "1500 kg".
  form(`((?:1[1-9]|20)\\d\\d)`, ([, y = ''], { after, closing }) =>
    closing === '' && (after.length > 1 || /^[glmVW]$/.test(after)) && unitWords(bare(after), false)
      ? undefined
      : [year(Number(y))],
  ),
];

/** Days of the week, short where a date follows: "Fr." is a woman elsewhere. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  ...{ Mo: 'montag', Di: 'dienstag', Mi: 'mittwoch', Do: 'donnerstag' },
  ...{ Fr: 'freitag', Sa: 'samstag', So: 'sonntag' },
};
export const DAYS: readonly Form[] = [
  form('(Mo|Di|Mi|Do|Fr|Sa|So)\\.?', ([, day = ''], { after, closing }) =>
    /^(?:den_?)?\d{1,2}\.(?:$|\d)/.test(after) || (/^[–-]/.test(closing) && day !== 'So')
      ? [WEEKDAYS[day] ?? '']
      : undefined,
  ),
];

const clock = (hour: string, minute: string): string[] => [
  Number(hour) === 1 ? 'ein' : cardinal(String(Number(hour))).join(''),
  'uhr',
  ...(minute === '00' ? [] : cardinal(String(Number(minute)))),
];

export const TIMES: readonly Form[] = [
  form(
    '([01]?\\d|2[0-4])[:.]([0-5]\\d)_?[–-]_?([01]?\\d|2[0-4])[:.]([0-5]\\d)_Uhr',
    ([, h = '', m = '', until = '', minute = '']) => [
      ...clock(h, m),
      'bis',
      ...clock(until, minute),
    ],
  ),
  form('(\\d{1,2}):([0-5]\\d)_(?:h|Std\\.?|Stunden)', ([, h = '', m = '']) => [
    ...(Number(h) === 1 ? ['eine', 'stunde'] : [...cardinal(String(Number(h))), 'stunden']),
    ...(m === '00' ? [] : cardinal(String(Number(m)))),
  ]),
  form('([01]?\\d|2[0-4])[:.]([0-5]\\d)(?:_Uhr)?', ([text = '', h = '', m = '']) => {
    if (!text.includes(':') && !text.endsWith('Uhr')) return undefined;
    return clock(h, m);
  }),
  form('1_Uhr', () => ['ein', 'uhr']),
  form('(\\d+):(\\d+)', ([, a = '', b = '']) => [...cardinal(a), 'zu', ...cardinal(b)]),
];
