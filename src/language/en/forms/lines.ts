/** Figures that are read digit by digit: telephone numbers, codes of places, of books, of accounts. */
import { type Form, form } from '../../reading';
import { spell } from '../letters';
import { cardinal, spellDigits } from '../number';

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';
/** Before figures that name something and count nothing. */
const NAMING =
  /^(code|codes|zip|postcode|pin|id|serial|account|isbn|issn|phone|tel|telephone|call|dial|fax|extension|ext|passcode|password|pmid)[.:]?$/i;
const SERVICES = /^(call|calls|dial|called|dialed|ring|a|the|to)$/i;

const plus = (text: string): string[] => (text.startsWith('+') ? ['plus'] : []);
const digits = (text: string): string[] => [...plus(text), ...spellDigits(text)];

export const LINES: readonly Form[] = [
  form(
    '(1[-. ])(800|888|877|866|900)([-. ]\\d{3}[-. ]\\d{4})',
    ([, one = '', free = '', rest = '']) => [
      ...spellDigits(one),
      ...(free.endsWith('00') ? [...cardinal(free.charAt(0)), 'hundred'] : spellDigits(free)),
      ...spellDigits(rest),
    ],
  ),
  form('(\\+?1?[-. ]?\\(?[2-9]\\d{2}\\)?[-. ]?\\d{3}[-.]\\d{4})', ([text = '']) => digits(text)),
  form('(\\+\\d{1,3}(?:[-. ]?\\(?\\d{1,5}\\)?)(?:[-. ]?\\d{2,8}){1,4})', ([text = '']) =>
    digits(text),
  ),
  form('(0\\d{2,4}[- ]\\d{3,4}(?:[- ]\\d{3,4}){0,2})', ([text = '']) => digits(text)),
  form('\\(?(0\\d{2,4})\\)?[- ]?(\\d{3,4})[- ](\\d{3,4})', ([text = '']) => digits(text)),
  form('(0\\d{3,4}[- ]\\d{5,6})', ([text = '']) => digits(text)),
  form('(\\d{3}-\\d{4})', ([text = ''], { before }) =>
    /^(19|20)/.test(text) && !NAMING.test(before) ? undefined : digits(text),
  ),
  form('(911|112|999|411|311|988)', ([text = ''], { before }) =>
    SERVICES.test(before) ? digits(text) : undefined,
  ),
  form('(97[89][- ]?\\d{1,5}[- ]?\\d{1,7}[- ]?\\d{1,6}[- ]?[\\dX])', ([text = ''], { before }) =>
    /^isbn/i.test(before) || (/-/.test(text) && text.replace(/\D/g, '').length === 13)
      ? [...text.replace(/[- ]/g, '')].flatMap((sign) => (sign === 'X' ? ['x'] : spellDigits(sign)))
      : undefined,
  ),
  form('(\\d[\\d-]{7,11}[\\dX])', ([text = ''], { before }) =>
    /^iss?bn|^issn/i.test(before)
      ? [...text].flatMap((sign) => (sign === 'X' ? ['x'] : spellDigits(sign)))
      : undefined,
  ),
  form('(\\d{5})(?:-(\\d{4}))?', ([text = ''], { before }) =>
    new RegExp(`^(${STATES})$`).test(before) || text.includes('-') ? spellDigits(text) : undefined,
  ),
  form('(#?\\d{4,16})', ([text = ''], { before, earlier }) =>
    NAMING.test(before) || (/^(number|no\.|is)$/i.test(before) && NAMING.test(earlier))
      ? spellDigits(text)
      : undefined,
  ),
  form('(0\\d+)', ([text = '']) => spellDigits(text)),
  form(
    '(\\d{3}-\\d{2}-\\d{4}|\\d{4}-\\d{4}-\\d{4}-\\d{4}|\\d{4} \\d{4} \\d{4} \\d{4})',
    ([text = '']) => spellDigits(text),
  ),
];

/** Codes of British places: "SW1A 1AA". */
export const POSTCODES: readonly Form[] = [
  form(
    '([A-Z]{1,2})(\\d{1,2})([A-Z]?)_(\\d)([A-Z]{2})',
    ([, area = '', district = '', more = '', sector = '', unit = '']) => [
      ...spell(area),
      ...cardinal(district),
      ...spell(more),
      ...spellDigits(sector),
      ...spell(unit),
    ],
  ),
];
