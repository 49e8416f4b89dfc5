/** German money, units and numbers. */
import { type Form, form } from '../reading';
import { cardinal, decimal, fraction, ordinal, spellDigits } from './number';
import { PARTS } from './parts';
import { ending, NUM, SIGN, sign, size, split, UNIT } from './patterns';
import { article, unitWords } from './units';

const SIZE = '(?:_(Mio\\.?|Mrd\\.?|Millionen|Milliarden|Tsd\\.?))?';
const CURRENCY = '(€|EUR|Euro|\\$|USD|£|CHF)';
const MONEYS: Readonly<Record<string, string>> = {
  '€': 'euro',
  EUR: 'euro',
  Euro: 'euro',
  $: 'dollar',
  USD: 'dollar',
  '£': 'pfund',
  CHF: 'franken',
};

const oneOf = (size: string): string => size.replace(/(million)en$|(milliarde)n$/, '$1$2');

/** `12,50` euros → zwölf euro fünfzig. */
function amount(value: string, of: string[], name: string): string[] {
  const [, whole = '', cents] = /^([\d.]+),(\d\d)$/.exec(value) ?? [];
  if (cents === undefined || of.length > 0) {
    const count = value === '1' ? [of.length > 0 ? 'eine' : 'ein'] : decimal(value);
    return [...count, ...(value === '1' ? of.map(oneOf) : of), name];
  }
  const small = Number(cents) > 0 ? cardinal(String(Number(cents))) : [];
  if (whole === '0') return [...small, 'cent'];
  return [...(whole === '1' ? ['ein'] : decimal(whole)), name, ...small];
}

/** What is paid for, or by: € / kg, €/Monat. */
const each = (of: string): string[] =>
  of === '' ? [] : ['pro', ...(unitWords(of, true) ?? [of.toLowerCase()])];

export const MONEY: readonly Form[] = [
  // "20,– €", "20,-"
  form(`(${NUM}),(?:--?|[–—])(?:_?${CURRENCY})?`, ([, value = '', code]) => [
    ...(value === '1' ? ['ein'] : decimal(value)),
    ...(code ? [MONEYS[code] ?? ''] : []),
  ]),
  form(
    `(${SIGN})(${NUM})_?[–-]_?(${NUM})${SIZE}_?${CURRENCY}`,
    ([, mark, from = '', to = '', of, code = '']) => [
      ...sign(mark),
      ...decimal(from),
      'bis',
      ...amount(to, size(of), MONEYS[code] ?? ''),
    ],
  ),
  form(
    `(${SIGN})(${NUM})${SIZE}_?${CURRENCY}(?:/(\\p{L}[\\p{L}²³]*))?`,
    ([, mark, value = '', of, code = '', per = '']) => [
      ...sign(mark),
      ...amount(value, size(of), MONEYS[code] ?? ''),
      ...each(per),
    ],
  ),
  form(`(${SIGN})${CURRENCY}_?(${NUM})${SIZE}`, ([, mark, code = '', value = '', of]) => [
    ...sign(mark),
    ...amount(value, size(of), MONEYS[code] ?? ''),
  ]),
];

export const FIGURES: readonly Form[] = [
  form('(\\+\\d{1,3}(?:[-. /]?\\(?\\d{1,5}\\)?)(?:[-. /]?\\d{2,8}){1,4})', ([, number = '']) => [
    'plus',
    ...spellDigits(number),
  ]),
  // Thousands parted by spaces: "10 000 km".
  form(`(\\d{1,3}(?:_\\d{3})*_\\d00)(?:_?${UNIT})?`, ([, value = '', unit = '']) => {
    const words = unit ? unitWords(unit, false) : [];
    return words && [...cardinal(value.replaceAll(' ', '')), ...words];
  }),
  form('(\\d{1,3}(?:_\\d{3})*_\\d00)', ([, value = '']) => cardinal(value.replaceAll(' ', ''))),
  ...PARTS,
  form(
    `(${SIGN})(${NUM})_?[–-]_?(${NUM})(?:_?${UNIT})?`,
    ([, mark, from = '', to = '', unit = '']) => {
      const words = unit ? unitWords(unit, false) : [];
      return words && [...sign(mark), ...decimal(from), 'bis', ...decimal(to), ...words];
    },
  ),
  form(`(${SIGN})(${NUM})_?[–-]_?(${NUM})`, ([, mark, from = '', to = '']) => [
    ...sign(mark),
    ...decimal(from),
    'bis',
    ...decimal(to),
  ]),
  form(`(${SIGN})(${NUM})_(Mio|Mrd)\\.?`, ([, mark, value = '', of]) => [
    ...sign(mark),
    ...decimal(value),
    ...size(of),
  ]),
  form(`(${SIGN})(${NUM})_?${UNIT}`, ([, mark, value = '', unit = '']) => {
    const words =
      unitWords(unit, value === '1') ?? unitWords(unit.replace(/\.$/, ''), value === '1');
    return (
      words && [
        ...sign(mark),
        ...(value === '1' ? [article(words[0] ?? '')] : decimal(value)),
        ...words,
      ]
    );
  }),
  form('([1-9]\\d?)/([2-9]|\\d\\d)', ([, a = '', b = '']) =>
    Number(a) < Number(b) ? fraction(Number(a), Number(b)) : undefined,
  ),
  form('[½⅓¼¾⅔]', ([text = '']) =>
    split(
      {
        '½': 'ein halb',
        '⅓': 'ein drittel',
        '¼': 'ein viertel',
        '¾': 'drei viertel',
        '⅔': 'zwei drittel',
      }[text] ?? '',
    ),
  ),
  form('(\\d+)½', ([, whole = '']) => [
    `${cardinal(whole).join('').replace(/eins$/, 'ein')}einhalb`,
  ]),
  form('(\\d+(?:\\.\\d+){2,})', ([, version = '']) =>
    /^\d{1,3}(?:\.\d{3})+$/.test(version)
      ? undefined
      : version.split('.').flatMap((part, i) => [...(i ? ['punkt'] : []), ...cardinal(part)]),
  ),
  // A version: "2.0"; thousands have three digits behind the point.
  form('(\\d+)\\.(\\d{1,2})', ([, a = '', b = '']) => [
    ...cardinal(a),
    'punkt',
    ...(b.startsWith('0') ? spellDigits(b) : cardinal(b)),
  ]),
  form('(0\\d+(?:[ /-]\\d{3,})*)', ([, digits = '']) => spellDigits(digits)),
  // An ordinal, where a word goes on after it.
  form('(\\d{1,3})', ([, value = ''], around) =>
    around.closing === '.' && /^\p{L}/u.test(around.after)
      ? [ordinal(Number(value), ending(around))]
      : undefined,
  ),
  form(`(${SIGN})(${NUM})`, ([, mark, value = '']) => [...sign(mark), ...decimal(value)]),
];
