/** From one number to another, and one by another: ranges, tolerances, areas. */
import { type Form, form } from '../../reading';
import { cardinal, spellDigits } from '../number';
import { unitWords } from '../units';
import { isOne, measures, NUM, number, SIGN, signWords, TO, UNIT, withUnit } from './patterns';

/** Among what "-" between two numbers takes away. */
const isSum = (around: { before: string; after: string }): boolean =>
  /^[=+×*÷(]$/.test(around.after) || /^[=+×*÷]$/.test(around.before);
const BY = '(?:_?×_?|_?x_?)';
const SIDE = `(${NUM})_?(\\p{L}{1,2})`;

/** Four digits in two pairs, as sizes of screens are said: 1080 → ten eighty. */
export function pair(digits: string): string[] {
  const [high, low] = [digits.slice(0, 2).replace(/^0/, ''), digits.slice(2)];
  if (low === '00') return [...cardinal(high), 'hundred'];
  const tail = low.startsWith('0') ? ['oh', ...spellDigits(low.slice(1))] : cardinal(low);
  return [...cardinal(high), ...tail];
}

export const RANGES: readonly Form[] = [
  // "(3.1–3.3 in)": the word stands there as often.
  form(`(${NUM})_?–_?(${NUM})_in`, ([, from = '', to = ''], { after, closing }) =>
    closing.startsWith(')') || /^\(\d/.test(after)
      ? [...number(from), 'to', ...number(to), 'inches']
      : undefined,
  ),
  form(
    `(${SIGN})(${NUM})(%?)_?±_?(${NUM})(?:(_?)${UNIT})?`,
    ([, sign, value = '', of, off = '', gap, unit = '']) => {
      const words = unit ? withUnit('2', unit, !gap, false) : [];
      const around = ['plus', 'or', 'minus', ...number(off)];
      return (
        words && [...signWords(sign), ...number(value), of ? 'percent' : '', ...around, ...words]
      );
    },
  ),
  form(
    `${SIDE}${BY}${SIDE}(?:${BY}${SIDE})?`,
    ([, a = '', unit = '', b = '', unit2 = '', c = '', unit3 = '']) => {
      const side = (value: string, sign: string) => {
        const words = unitWords(sign, isOne(value));
        return words && [...number(value), ...words];
      };
      const [first, second] = [side(a, unit), side(b, unit2)];
      const third = c ? side(c, unit3) : [];
      return (
        first && second && third && [...first, 'by', ...second, ...(c ? ['by'] : []), ...third]
      );
    },
  ),
  // "13 x 9 x 2-inch".
  form(
    `(${NUM})${BY}(${NUM})${BY}(${NUM})-(\\p{Ll}{4,})`,
    ([, a = '', b = '', c = '', unit = '']) => [
      ...[...number(a), 'by', ...number(b), 'by', ...number(c)],
      unit,
    ],
  ),
  // "3 × 4 m", "1920×1080"; what has a sum around it is multiplied.
  form(
    `(${NUM})${BY}(${NUM})(?:${BY}(${NUM}))?(?:(_?)${UNIT})?`,
    ([, a = '', b = '', c, gap, unit = ''], { after, before }) => {
      const words = unit ? withUnit('2', unit, !gap, false) : [];
      if (!words || /=/.test(after + before)) return undefined;
      const side = (value: string) =>
        (unit && !/^(?:px|pixels)$/.test(unit)) || !/^\d{4}$/.test(value)
          ? number(value)
          : pair(value);
      return [...side(a), 'by', ...side(b), ...(c ? ['by', ...side(c)] : []), ...words];
    },
  ),
  form(`(${NUM})(?:${TO})(${NUM})[x×]`, ([, from = '', to = '']) => [
    ...number(from),
    'to',
    ...number(to),
    'times',
  ]),
  form(`(${NUM})${BY}(${NUM})`, ([, a = '', b = ''], { after, before }) =>
    /=/.test(after + before) ? undefined : [...number(a), 'by', ...number(b)],
  ),
  form(`(\\d{1,3})x(\\d{1,3})-in\\.?`, ([, a = '', b = '']) => [
    ...cardinal(a),
    'by',
    ...cardinal(b),
    'inch',
  ]),
  form(`(\\d{1,3})x(\\d{1,3})`, ([, a = '', b = '']) => [...cardinal(a), 'by', ...cardinal(b)]),
  form(
    `(${SIGN})(${NUM})_?(%|°C|°F|°|℃)?(?:${TO})([-−+]?)(${NUM})(?:(_?)${UNIT})?(\\+?)`,
    ([text = '', sign, from = '', low = '', minus, to = '', gap, unit = '', more], around) => {
      if ((isSum(around) && / [-–] /.test(text)) || /[\d ]−/.test(text)) return undefined;
      const words = unit ? withUnit('2', unit, !gap && unit !== 'L', measures(around)) : [];
      if (!words) return undefined;
      const first = low && low !== unit ? (withUnit(from, low, true, isOne(from)) ?? []) : [];
      const start = [...signWords(sign), ...number(from), ...first];
      return [...start, 'to', ...signWords(minus), ...number(to), ...words, more ? 'plus' : ''];
    },
  ),
  form(
    `(${SIGN})(${NUM})(?:${TO})([-−+]?)(${NUM})`,
    ([text = '', sign, from = '', minus, to = ''], around) => {
      if ((isSum(around) && / [-–] /.test(text)) || /[\d ]−/.test(text)) return undefined;
      return [...signWords(sign), ...number(from), 'to', ...signWords(minus), ...number(to)];
    },
  ),
];
