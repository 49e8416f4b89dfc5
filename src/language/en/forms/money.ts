/** Money: signs, codes, thousands and millions, cents, ranges, rates. */
import { type Form, form } from '../../reading';
import { CURRENCIES, type Currency } from '../currencies';
import { cardinal, pluralOf } from '../number';
import { PER, unitWords } from '../units';
import { isOne, measures, NUM, number, sayings, signWords, TO } from './patterns';

const MAGNITUDES: Readonly<Record<string, string>> = {
  k: 'thousand',
  K: 'thousand',
  m: 'million',
  M: 'million',
  mn: 'million',
  mm: 'million',
  b: 'billion',
  B: 'billion',
  bn: 'billion',
  t: 'trillion',
  T: 'trillion',
  tn: 'trillion',
};
const WORDS = 'thousand|million|billion|trillion|hundred|lakh|crore';
/** Behind a sign that several countries have. */
const CODES = 'USD|AUD|CAD|NZD|HKD|SGD';
const SIZE = `(?:[_-]?(${WORDS})|_?(bn|mn|tn|mm|[kKmMbBtT])(?![\\p{L}\\d]))?`;
const SIGNS = [...CURRENCIES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.]/g, '\\$&'))
  .join('|');

/** Also with a comma before the hundredths, as Europe writes them. */
const VALUE = `${NUM}|\\d+,\\d{1,2}(?!\\d)`;
const pointed = (value: string): string => value.replace(/^(\d+),(\d{1,2})$/, '$1.$2');
const sizeOf = (word = '', letters = ''): string[] => sayings(word || (MAGNITUDES[letters] ?? ''));
const manyOf = ({ one, many }: Currency): string[] => {
  const words = sayings(one);
  return many ? sayings(many) : [...words.slice(0, -1), pluralOf(words.at(-1) ?? '')];
};

/** `12.50` dollars → twelve dollars and fifty cents. */
function amount(written: string, currency: Currency, size: string[], one: boolean): string[] {
  const value = pointed(written);
  const [, whole = '', hundredths] = /^([\d,]*)\.(\d\d)$/.exec(value) ?? [];
  const name = one ? sayings(currency.one) : manyOf(currency);
  if (hundredths === undefined || size.length > 0 || one || !currency.part)
    return [
      ...number(value),
      ...size,
      ...(isOne(value) && size.length === 0 ? sayings(currency.one) : name),
    ];
  const part = Number(hundredths);
  const parts = currency.parts ?? pluralOf(currency.part);
  const small = part > 0 ? [...cardinal(String(part)), part === 1 ? currency.part : parts] : [];
  if (/^0*$/.test(whole) && part > 0) return small;
  const large = [...number(whole || '0'), ...(whole === '1' ? sayings(currency.one) : name)];
  return [...large, ...(small.length > 0 ? ['and', ...small] : [])];
}

/** What the money is paid for: "/month", "+". */
const RATE = '(?:_?/_?(sq\\.?_(?:ft|m)\\.?|\\p{L}+)|(\\+))?';
const RATES: Readonly<Record<string, string>> = {
  hr: 'hour',
  h: 'hour',
  mo: 'month',
  yr: 'year',
  kg: 'kilogram',
  kWh: 'kilowatt hour',
  lb: 'pound',
  GB: 'gigabyte',
  'sq ft': 'square foot',
  sqft: 'square foot',
  'sq m': 'square meter',
};
const rate = (unit = '', plus = ''): string[] | undefined => {
  if (plus) return ['plus'];
  if (!unit) return [];
  const name =
    RATES[unit.replaceAll('.', '')] ??
    unitWords(unit, true)?.join(' ') ??
    (PER.has(unit) || /^\p{Ll}{3,}$/u.test(unit) ? unit : undefined);
  return name ? ['per', ...sayings(name)] : undefined;
};

export const MONEY: readonly Form[] = [
  // "2 500 €": its thousands parted by a space.
  form('(\\d{1,3}(?:_\\d{3})*_\\d00)_?([€$£₹])', ([, value = '', code = '']) => {
    const currency = CURRENCIES.get(code);
    return currency && amount(value.replaceAll(' ', ''), currency, [], false);
  }),
  form(`\\$_?(${VALUE})${SIZE}_?(${CODES})`, ([, value = '', word, letters, code = '']) => {
    const currency = CURRENCIES.get(code);
    return currency && amount(value, currency, sizeOf(word, letters), false);
  }),
  form(
    `([-−–+~≈<>≤≥]?)(${SIGNS})_?([-−]?)(${VALUE})${SIZE}(?:${TO})(?:${SIGNS})?(${VALUE})${SIZE}${RATE}`,
    ([, sign, code = '', minus, from = '', w1, l1, to = '', w2, l2, per, plus]) => {
      const currency = CURRENCIES.get(code);
      const paid = rate(per, plus);
      if (!currency || !paid || minus) return undefined;
      const [small, large] = [sizeOf(w1, l1), sizeOf(w2, l2)];
      return [
        ...signWords(sign),
        ...(/\.\d\d$/.test(pointed(from))
          ? amount(from, currency, small, false)
          : [...number(pointed(from)), ...small]),
        'to',
        ...amount(to, currency, large, false),
        ...paid,
      ];
    },
  ),
  form(
    `([-−–+~≈<>≤≥]?)(${SIGNS})_?([-−]?)(${VALUE})${SIZE}${RATE}`,
    ([text = '', sign, code = '', minus, value = '', word, letters, per, plus], around) => {
      const currency = CURRENCIES.get(code);
      const paid = rate(per, plus);
      if (!currency || !paid) return undefined;
      const isBill =
        around.closing === '' && /^(?:bank)?(?:bills?|notes?|coins?)\b/.test(around.after);
      const one = (measures(around) || isBill || /\d-\p{Ll}/u.test(text)) && paid.length === 0;
      return [
        ...signWords(sign || minus),
        ...amount(value, currency, sizeOf(word, letters), one),
        ...paid,
      ];
    },
  ),
  form(
    `(${SIGNS})_?(${VALUE})${SIZE}-(\\p{Ll}+(?:-\\p{Ll}+)*)`,
    ([, code = '', value = '', word, letters, rest = '']) => {
      const currency = CURRENCIES.get(code);
      return (
        currency && [...amount(value, currency, sizeOf(word, letters), true), ...rest.split('-')]
      );
    },
  ),
  form(
    `([-−–+~≈<>≤≥]?)(${VALUE})(?:(?:${TO})(${VALUE}))?${SIZE}_?(${SIGNS})`,
    ([, sign, value = '', to, word, letters, code = ''], around) => {
      const currency = CURRENCIES.get(code);
      if (!currency || code === 'Rs') return undefined;
      const from = to ? [...number(value), 'to'] : [];
      return [
        ...signWords(sign),
        ...from,
        ...amount(to || value, currency, sizeOf(word, letters), measures(around)),
      ];
    },
  ),
  // "$(11,546)K": what is lost, in accounts.
  form(`([$€£])_?\\((${NUM})\\)${SIZE}`, ([, code = '', value = '', word, letters]) => {
    const currency = CURRENCIES.get(code);
    return currency && ['minus', ...amount(value, currency, sizeOf(word, letters), false)];
  }),
  // "27c a share", "5p in the pound".
  form('(\\d{1,3}(?:\\.\\d+)?)([cp])', ([, value = '', part = ''], { after }) => {
    if (!/^(?:a|an|per|each|in|on|off)$/.test(after)) return undefined;
    const name = part === 'c' ? ['cent', 'cents'] : ['penny', 'pence'];
    return [...number(value), name[isOne(value) ? 0 : 1] ?? ''];
  }),
  form(`(${VALUE})_?¢`, ([, value = '']) => [...number(value), isOne(value) ? 'cent' : 'cents']),
];
