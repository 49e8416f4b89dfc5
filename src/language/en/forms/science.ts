/** Numbers of science: powers of ten with their units, units in powers. */
import { type Form, form } from '../../reading';
import { cardinal } from '../number';
import { unitWords } from '../units';
import { NUM, number, SIGN, signWords, UNIT, withUnit } from './patterns';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plain = (raised: string): string =>
  raised.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(RAISED.indexOf(digit)));
const toThe = (sign: string, digits: string): string[] => [
  ...['ten', 'to', 'the'],
  ...(/[-−–⁻]/.test(sign) ? ['minus'] : []),
  ...cardinal(plain(digits)),
];

/** "3 × 10-12" may be a range. */
const isPower = (value: string, minus: string): boolean => minus === '−' || value.includes('.');

export const SCIENCE: readonly Form[] = [
  // "1.3 × 10⁻⁴ s", "5.97 × 10^24 kg".
  form(
    `(${SIGN})(${NUM})_?[×x·*]_?10(?:\\^\\{?([-−+]?)(\\d+)\\}?|([⁻⁺]?)([⁰¹²³⁴-⁹]+))_?${UNIT}`,
    ([, sign, value = '', s1 = '', d1 = '', s2 = '', d2 = '', unit = '']) => {
      const words = withUnit('2', unit, false, false);
      return (
        words && [
          ...signWords(sign),
          ...number(value),
          'times',
          ...toThe(s1 || s2, d1 || d2),
          ...words,
        ]
      );
    },
  ),
  // With its power on the line: "6.67 × 10−11".
  form(
    `(${SIGN})(${NUM})_?×_?10([-−])(\\d{1,2})_?${UNIT}`,
    ([, sign, value = '', minus = '', digits = '', unit = '']) => {
      const words = withUnit('2', unit, false, false);
      return words && isPower(value, minus)
        ? [...signWords(sign), ...number(value), 'times', ...toThe(minus, digits), ...words]
        : undefined;
    },
  ),
  form(
    `(${SIGN})(${NUM})_?×_?10([-−])(\\d{1,2})`,
    ([, sign, value = '', minus = '', digits = '']) =>
      isPower(value, minus)
        ? [...signWords(sign), ...number(value), 'times', ...toThe(minus, digits)]
        : undefined,
  ),
  form(
    `(${NUM})[eE]([-−+]?)(\\d{1,3})_?${UNIT}`,
    ([, value = '', sign = '', digits = '', unit = '']) => {
      const words = withUnit('2', unit, false, false);
      return words && [...number(value), 'times', ...toThe(sign, digits), ...words];
    },
  ),
  // "9.8 m s⁻²", "1.2 kg m⁻³".
  form(
    `(${SIGN})(${NUM})_?(\\p{L}+[²³]?)_(\\p{L}+)⁻([¹²³])(?:_(\\p{L}+)⁻([¹²³]))?`,
    ([, sign, value = '', unit = '', over = '', power = '', over2, power2 = '']) => {
      const signs = [`${over}⁻${power}`, ...(over2 ? [`${over2}⁻${power2}`] : [])];
      const words = unitWords([unit, ...signs].join('·'), Number(value) === 1);
      return words && [...signWords(sign), ...number(value), ...words];
    },
  ),
];
