/** Parts of a whole: "½", "2 1/2 cups", "3/4 mile", "10/10". */
import { type Form, form } from '../../reading';
import { STOP } from '../common';
import { cardinal, decimal, fraction } from '../number';
import { unitWords } from '../units';
import { andPart, measures, SIGN, signWords, UNIT, VULGAR, vulgar, withUnit } from './patterns';

/** Said as two numbers. */
const PAIRS = '9/11|50[/-]50|80[/-]20|20[/-]20|60[/-]40|70/30|90/10';
const PART = '([1-9]\\d?)[/⁄]([2-9]|\\d\\d)';

const parted = (a: string, b: string): string[] | undefined =>
  Number(a) < Number(b) ? fraction(Number(a), Number(b)) : undefined;

/** "one half of a mile", "two and a half miles". */
function withName(
  words: readonly string[] | undefined,
  unit: string,
  isWhole: boolean,
  one: boolean,
  after = '',
) {
  const name = withUnit('2', unit, false, one || !isWhole);
  if (!words || !name) return undefined;
  // "¼ tsp salt": what is measured follows at once.
  const isOfSomething = /^\p{Ll}{3,}/u.test(after) && !STOP.has(after.replace(/\P{L}+$/u, ''));
  if (isWhole || isOfSomething || name[0] === 'percent') return [...words, ...name];
  return [...words, 'of', /^[aeio]/.test(name[0] ?? '') ? 'an' : 'a', ...name];
}

export const FRACTIONS: readonly Form[] = [
  form(
    `(${SIGN})(\\d+)_?(${VULGAR})[_-]?${UNIT}`,
    ([, sign, whole = '', part = '', unit = ''], around) => {
      const value = [...signWords(sign), ...cardinal(whole), ...andPart(vulgar(part))];
      return withName(value, unit, true, measures(around));
    },
  ),
  form(`(${SIGN})(\\d+)_?(${VULGAR})`, ([, sign, whole = '', part = '']) => [
    ...signWords(sign),
    ...cardinal(whole),
    ...andPart(vulgar(part)),
  ]),
  form(
    `(${SIGN})(\\d+)[_-]${PART}[_-]?${UNIT}`,
    ([, sign, whole = '', a = '', b = '', unit = ''], around) => {
      const part = parted(a, b);
      const value = part && [...signWords(sign), ...cardinal(whole), ...andPart(part)];
      return withName(value, unit, true, measures(around));
    },
  ),
  form(`(${SIGN})(\\d+)[_-]${PART}`, ([, sign, whole = '', a = '', b = '']) => {
    const part = parted(a, b);
    return part && [...signWords(sign), ...cardinal(whole), ...andPart(part)];
  }),
  form(`(${VULGAR})_?${UNIT}`, ([, part = '', unit = ''], { after }) =>
    withName(vulgar(part), unit, false, false, after),
  ),
  form(`(${VULGAR})[–-](${VULGAR})`, ([, from = '', to = '']) => [
    ...vulgar(from),
    'to',
    ...vulgar(to),
  ]),
  form(VULGAR, ([part = '']) => vulgar(part)),
  form('(\\d{2,3})/(\\d{2,3})_?mm_?Hg', ([, high = '', low = '']) => [
    ...cardinal(high),
    'over',
    ...cardinal(low),
    ...(unitWords('mmHg', false) ?? []),
  ]),
  form(PAIRS, ([text = '']) => text.split(/[/-]/).flatMap(cardinal)),
  form(`${PART}_?${UNIT}`, ([, a = '', b = '', unit = ''], { after }) =>
    withName(parted(a, b), unit, false, false, after),
  ),
  // "1/250 s", but "1/2020" is a month.
  form(`1/(\\d{3,4})_?${UNIT}`, ([, b = '', unit = ''], { after }) =>
    withName(parted('1', b), unit, false, false, after),
  ),
  form('1/(\\d{3,4})', ([, b = '']) => (/^(?:19|20)\d\d$/.test(b) ? undefined : parted('1', b))),
  form('(\\d{1,2}\\.\\d{1,2})/(5|10|100)', ([, a = '', b = '']) => [
    ...decimal(a),
    'out',
    'of',
    ...cardinal(b),
  ]),
  // "9/10" of marks, "3/5 stars".
  form('(\\d{1,2})/(5|10|100)', ([, a = '', b = ''], { before, after, closing }) => {
    const isMark =
      /^(?:stars?|points?|marks?)\b/.test(after) ||
      /^(?:rated?|scored?|scores|rating|gets?|got|gave|give)$/i.test(before) ||
      (b === '10' && Number(a) > 3 && (closing !== '' || after === ''));
    return isMark ? [...cardinal(a), 'out', 'of', ...cardinal(b)] : undefined;
  }),
  form(`${PART}-(\\p{Ll}+)`, ([, a = '', b = '', noun = '']) => {
    const part = parted(a, b);
    return part && [...part, noun];
  }),
  form('([1-9]\\d?)/(\\d{1,3})(?:ths?|rds?|nds?)', ([, a = '', b = '']) => parted(a, b)),
  form(PART, ([, a = '', b = '']) => parted(a, b)),
  form('(\\d{1,3})/(\\d{1,2})', ([, a = '', b = ''], { before, earlier, after }) =>
    /^odds$/i.test(before) ||
    (before === 'of' && earlier === 'odds') ||
    /^(?:odds|shot|fav)/.test(after)
      ? [...cardinal(a), 'to', ...cardinal(b)]
      : undefined,
  ),
  form('(\\d{1,3})[/⁄](\\d{1,3})', ([, a = '', b = '']) => {
    if (Number(a) === 0 || Number(b) < 2 || Number(a) < Number(b)) return undefined;
    return [...cardinal(a), ...(a === b ? ['out', 'of'] : ['over']), ...cardinal(b)];
  }),
];
