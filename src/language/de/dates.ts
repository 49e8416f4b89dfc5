/** German dates, years and times. */
import { type Form, form } from '../reading';
import { cardinal, ordinal, year } from './number';
import { ending } from './patterns';

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
  form(`${YEAR}er`, ([, y = '']) => [`${year(Number(y))}er`]),
  form("['’]?([1-9]0)er", ([, tens = '']) => [`${cardinal(tens)}er`]),
  form(`((?:1[1-9]|20)\\d\\d)`, ([, y = '']) => [year(Number(y))]),
];

export const TIMES: readonly Form[] = [
  form('([01]?\\d|2[0-4])[:.]([0-5]\\d)(?:_Uhr)?', ([text = '', h = '', m = '']) => {
    if (!text.includes(':') && !text.endsWith('Uhr')) return undefined;
    const hour = Number(h) === 1 ? 'ein' : cardinal(String(Number(h))).join('');
    return [hour, 'uhr', ...(m === '00' ? [] : cardinal(String(Number(m))))];
  }),
  form('1_Uhr', () => ['ein', 'uhr']),
  form('(\\d+):(\\d+)', ([, a = '', b = '']) => [...cardinal(a), 'zu', ...cardinal(b)]),
];
