/** Parts of a whole: "½", "2 1/2 cups", "3/4 mile", "10/10". */
import { type Form, form } from '../../reading';
import { cardinal, fraction } from '../number';
import { unitWords } from '../units';
import { andPart, measures, SIGN, signWords, UNIT, VULGAR, vulgar } from './patterns';

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
) {
  const name = unitWords(unit, one || !isWhole);
  if (!words || !name) return undefined;
  if (isWhole || name[0] === 'percent') return [...words, ...name];
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
  form(`(${VULGAR})_?${UNIT}`, ([, part = '', unit = '']) =>
    withName(vulgar(part), unit, false, false),
  ),
  form(VULGAR, ([part = '']) => vulgar(part)),
  form('(\\d{2,3})/(\\d{2,3})_?mmHg', ([, high = '', low = '']) => [
    ...cardinal(high),
    'over',
    ...cardinal(low),
    ...(unitWords('mmHg', false) ?? []),
  ]),
  form(PAIRS, ([text = '']) => text.split(/[/-]/).flatMap(cardinal)),
  form(`${PART}_?${UNIT}`, ([, a = '', b = '', unit = '']) =>
    withName(parted(a, b), unit, false, false),
  ),
  form(`${PART}-(\\p{Ll}+)`, ([, a = '', b = '', noun = '']) => {
    const part = parted(a, b);
    return part && [...part, noun];
  }),
  form(PART, ([, a = '', b = '']) => parted(a, b)),
  form('(\\d{1,3})[/⁄](\\d{1,3})', ([, a = '', b = '']) => {
    if (Number(a) === 0 || Number(b) < 2 || Number(a) < Number(b)) return undefined;
    return [...cardinal(a), ...(a === b ? ['out', 'of'] : ['over']), ...cardinal(b)];
  }),
];
