/** Numbers with units, and numbers whose thousands are parted. */
import { type Form, form } from '../../reading';
import { cardinal } from '../number';
import { unitWords } from '../units';
import {
  counted,
  isOne,
  measures,
  NUM,
  number,
  SIGN,
  sayings,
  signWords,
  UNIT,
  withUnit,
} from './patterns';

/** Words that figures number: what follows is another number. */
const NUMBERING = /^(?:chapters?|sections?|rooms?|pages?|figures?|tables?|numbers?|no\.|lines?)$/i;
/** What is so many degrees wide or turns by them. */
const TURNED =
  /^(?:views?|angles?|turns?|rotations?|cameras?|videos?|bends?|panoramas?|feedback|photos?|arcs?|swings?|spins?)\b/;
/** Before degrees that have no sign. */
const HEATED =
  /^(?:reach(?:ed|es|ing)?|hit|hits|around|about|above|below|under|over|exceed(?:ed|s|ing)?|topped|topping|nearly|almost|near|at|to|of)$/;
/** Units of the same kind: "350 g/12 oz" is said twice, and nothing is per another. */
const CONVERTED = [
  ['k?g', 'oz|lbs?'],
  ['[mck]?m', 'in|ft|yds?|mi'],
  ['[mc]?[lL]', 'fl\\.?_oz|pts?'],
] as const;
const grouped = (value: string): string => value.replace(/[ ._]/g, '');

/** Thousands parted by spaces, by full stops, by low lines: "10 000 km", "1.000.000", "1_000". */
export const GROUPED: readonly Form[] = [
  form(`(\\d{1,3}(?:_\\d{3})*_\\d00)(?:(_?)${UNIT})?`, ([, value = '', gap, unit = ''], around) => {
    const words = unit ? withUnit('2', unit, gap === '', measures(around)) : [];
    return words && !NUMBERING.test(around.before)
      ? [...number(grouped(value)), ...words]
      : undefined;
  }),
  form('(\\d{1,3}(?:_\\d{3}){2,})', ([, value = ''], { before }) =>
    NUMBERING.test(before) ? undefined : number(grouped(value)),
  ),
  form('(\\d{1,3}(?:_\\d{3})*_\\d00)', ([, value = ''], { before }) =>
    NUMBERING.test(before) ? undefined : number(grouped(value)),
  ),
  form('(\\d{1,3}(?:\\.\\d{3})+\\.000)', ([, value = '']) => number(grouped(value))),
  form('(\\d{1,3}(?:\\x5f\\d{3})+)', ([, value = '']) => number(grouped(value))),
];

export const MEASURES: readonly Form[] = [
  // "≥ 95 mmHg".
  form(`([<>≤≥≈])_(${NUM})_${UNIT}`, ([, sign, value = '', unit = '']) => {
    const words = unit.length > 1 ? withUnit(value, unit, false, false) : undefined;
    return words && [...signWords(sign), ...number(value), ...words];
  }),
  // "18/min".
  form(`(${NUM})/(min|hr?|s|sec|day|week|wk|month|mo|year|yr)`, ([, value = '', per = '']) => [
    ...number(value),
    'per',
    ...(unitWords(per, true) ?? [per]),
  ]),
  form(
    '(\\d+)_(?:ft|feet|foot)\\.?_(\\d{1,2})_(?:in|inch|inches)\\.?',
    ([, feet = '', inches = '']) => [
      ...counted(feet, 'foot', 'feet'),
      ...counted(inches, 'inch', 'inches'),
    ],
  ),
  // "3.4 in (87 mm)", "87 mm (3.4 in)".
  form(`(${NUM})_in`, ([, value = ''], { after, closing }) =>
    /^(?:(?:deep|wide|long|tall|high|thick|across|diameter)\b|\(\d)/.test(after) ||
    closing.startsWith(')')
      ? counted(value, 'inch', 'inches')
      : undefined,
  ),
  // "500 ml/17 fl oz", "350 g/12 oz": the same again, and nothing per another.
  ...CONVERTED.map(([metric, other]) =>
    form(
      `(${NUM})_?(${metric})/(${NUM})_?(${other})\\.?`,
      ([, value = '', unit = '', second = '', of = '']) => {
        const one = unitWords(unit, isOne(value), true);
        const two = unitWords(of.replace(/\.? /, '.'), isOne(second), true);
        return one && two && [...number(value), ...one, ...number(second), ...two];
      },
    ),
  ),
  form(
    `(${SIGN})(${NUM})_?(\\p{L}+)/(\\d+)_?(\\p{L}+)`,
    ([, sign, value = '', unit = '', per = '', of = '']) => {
      const [first, second] = [unitWords(unit, isOne(value)), unitWords(of, isOne(per))];
      return (
        first &&
        second && [...signWords(sign), ...number(value), ...first, 'per', ...number(per), ...second]
      );
    },
  ),
  form(`(${SIGN})(${NUM})_?sq\\.?_(\\p{L}+)\\.?`, ([, sign, value = '', unit = ''], around) => {
    const name = unitWords(unit, isOne(value) || measures({ ...around, closing: '' }));
    return name && [...signWords(sign), ...number(value), 'square', ...name];
  }),
  // "15,000+ km".
  form(`(${NUM})\\+_?${UNIT}`, ([, value = '', unit = '']) => {
    const words = withUnit('2', unit, false, false);
    return words && [...number(value), 'plus', ...words];
  }),
  // "129 mm Hg", "425 degrees F", "360° view".
  form(`(${SIGN})(${NUM})_mm_Hg`, ([, sign, value = '']) => [
    ...signWords(sign),
    ...number(value),
    ...(unitWords('mmHg', isOne(value)) ?? []),
  ]),
  form(`(${SIGN})(${NUM})_?(?:degrees?|deg\\.?|°)_?([CF])`, ([, sign, value = '', scale = '']) => [
    ...signWords(sign),
    ...counted(value, 'degree', 'degrees'),
    scale === 'C' ? 'celsius' : 'fahrenheit',
  ]),
  form('(\\d{2,3})_?F', ([, value = '']) =>
    Number(value) >= 30 ? [...cardinal(value), 'degrees', 'fahrenheit'] : undefined,
  ),
  // "reached 35C", "fell to -5C".
  form(`(${SIGN})(\\d{1,2})C`, ([, sign, value = ''], { before }) =>
    sign || HEATED.test(before)
      ? [...signWords(sign), ...counted(value, 'degree', 'degrees'), 'celsius']
      : undefined,
  ),
  form(`(${NUM})_fl\\.?_oz\\.?`, ([, value = '']) => [
    ...number(value),
    ...(isOne(value) ? ['fluid', 'ounce'] : ['fluid', 'ounces']),
  ]),
  form(`(${NUM})°`, ([, value = ''], { after, closing }) =>
    closing === '' && TURNED.test(after) ? [...number(value), 'degree'] : undefined,
  ),
  form(`(${SIGN})(${NUM})(_?)${UNIT}`, ([, sign, value = '', gap, unit = ''], around) => {
    if (unit === 'in.' && !/^\p{Ll}|^$/u.test(around.after)) return undefined;
    // "2.0L" is a unit, "5G" and "3D" are none.
    const touches = gap === '' && !(value.includes('.') && /^[LAJNW]$/.test(unit));
    // "8bit colors", "12 bit sound", but "uses 12 bit".
    const isDepth =
      unit === 'bit' && (gap === '' || /^\p{L}{3,}/u.test(around.after)) && around.closing === '';
    const isOfEngine =
      unit === 'L' &&
      gap === '' &&
      /^(?:turbo|engine|diesel|hybrid|v\d|petrol)/i.test(around.after);
    const words = withUnit(value, unit, touches, measures(around) || isOfEngine || isDepth);
    return words && [...signWords(sign), ...number(value), ...words];
  }),
  form(
    `(${SIGN})(${NUM})-${UNIT}(?:-(\\p{Ll}+))?`,
    ([, sign, value = '', unit = '', rest = '']) => {
      const words = withUnit('1', unit, false, true);
      return words && [...signWords(sign), ...number(value), ...words, ...sayings(rest)];
    },
  ),
];
