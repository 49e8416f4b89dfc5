/** Powers, roots, sums: signs of arithmetic among numbers. */
import { bare, type Form, form } from '../../reading';
import { spell } from '../letters';
import { cardinal, decimal } from '../number';
import { unitWords } from '../units';
import { NUM, number, SIGN, signWords } from './patterns';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const EXPONENT = '(?:\\^\\{?([-−+]?)(\\d+)\\}?|([⁻⁺]?)([⁰¹²³⁴-⁹]+))';
const lowered = (raised: string): string =>
  [...raised].map((sign) => RAISED.indexOf(sign)).join('');

const power = (sign: string, digits: string): string[] => {
  if (sign === '' && digits === '2') return ['squared'];
  if (sign === '' && digits === '3') return ['cubed'];
  return [
    'to',
    'the',
    ...(sign && sign !== '+' && sign !== '⁺' ? ['minus'] : []),
    ...cardinal(digits),
  ];
};
/** A power, or a number with one, among other signs: `^2` → squared, `1e-4` → one times ten to the minus four. */
export function sayPower(text: string): string[] | undefined {
  const [, sign = '', digits] = /^\^\{?([-−]?)(\d+)\}?$/.exec(text) ?? [];
  if (digits) return power(sign, digits);
  const [, value = '', minus = '', tens] = /^(\d+(?:\.\d+)?)[eE]([-−+]?)(\d+)$/.exec(text) ?? [];
  return tens ? [...number(value), 'times', 'ten', ...power(minus || '+', tens)] : undefined;
}
const base = (text: string): string[] =>
  /^\d/.test(text) ? number(text) : text.length < 3 ? spell(text) : [text.toLowerCase()];
const OPERATORS: Readonly<Record<string, string>> = {
  '-': 'minus',
  '−': 'minus',
  '–': 'minus',
  '+': 'plus',
  '×': 'times',
  '*': 'times',
  '÷': 'divided by',
  '/': 'divided by',
  '·': 'times',
};

export const MATHS: readonly Form[] = [
  form('(\\p{L}|\\d+)(?:\\^\\{?(\\p{L})\\}?|ⁿ)', ([, text = '', letter = 'n']) => [
    ...base(text),
    ...['to', 'the'],
    ...spell(letter || 'n'),
  ]),
  form(
    `(${SIGN})(?:(${NUM})(?:_?[×·*]_?|x))?(\\d+(?:\\.\\d+)?|\\p{L}{1,2}|\\)+)${EXPONENT}`,
    ([, sign, times, text = '', sign1 = '', digits1 = '', sign2 = '', digits2 = '']) => [
      ...signWords(sign),
      ...(times ? [...number(times), 'times'] : []),
      ...base(text),
      ...power(sign1 || sign2, digits1 || lowered(digits2)),
    ],
  ),
  form(`(${NUM})[eE]([-−+]?)(\\d{1,3})`, ([, value = '', sign = '', digits = '']) => [
    ...number(value),
    'times',
    'ten',
    ...power(sign || '+', digits),
  ]),
  form(`(³?[√∛])_?\\(?(${NUM}|\\p{L})\\)?`, ([, sign, value = '']) => [
    ...(sign === '√' ? ['the', 'square'] : ['the', 'cube']),
    'root',
    'of',
    ...(/^\p{L}/u.test(value) ? spell(value) : decimal(value)),
  ]),
  // A sum: the number before its sign, so that what stands between is no range.
  form(`(${NUM})_([-−–+×*÷/·])_(${NUM})(?=_[=−+×÷])`, ([, a = '', sign = '', b = '']) => [
    ...number(a),
    ...(OPERATORS[sign] ?? '').split(' '),
    ...number(b),
  ]),
  form(`(${NUM})_\\*_(${NUM})`, ([, a = '', b = '']) => [...number(a), 'times', ...number(b)]),
  form(`(${NUM})_?([−+÷])_?(${NUM})`, ([text = '', a = '', sign = '', b = ''], { after }) => {
    // "10−15 °C" is a range, whatever its sign.
    const isRange = sign === '−' && !text.includes(' ') && Number(a) < Number(b);
    const isOfUnits = isRange && unitWords(bare(after), false) !== undefined;
    return [...number(a), ...(isOfUnits ? 'to' : (OPERATORS[sign] ?? '')).split(' '), ...number(b)];
  }),
  form(`(${NUM})(-|–)(${NUM})=(${NUM})`, ([, a = '', , b = '', c = '']) => [
    ...number(a),
    'minus',
    ...number(b),
    'equals',
    ...number(c),
  ]),
  form('([ijkmnptxy])-(\\d{1,2})', ([, letter = '', value = '']) => [
    letter,
    'minus',
    ...cardinal(value),
  ]),
  form('(\\d{1,2})/([knNxy])', ([, above = '', below = '']) => [
    ...cardinal(above),
    'over',
    ...spell(below),
  ]),
  form(`(\\d+)!`, ([, value = ''], { after }) =>
    /^[=<>]/.test(after) ? [...cardinal(value), 'factorial'] : undefined,
  ),
];
