/** German numbers that are part of a word, of a sum or of an address, and one of what is counted. */
import { bare, type Form, form } from '../reading';
import { cardinal, decimal, spellDigits } from './number';
import { NUM, split } from './patterns';
import { unitWords } from './units';

/** Nouns that are said with eine: by their ends, and those that are often counted. */
const FEMALE =
  /(?:ung|heit|keit|schaft|ion|tät|ik|ur|ei|enz|anz|frau|nacht|stadt|hand|tür|uhr|person|firma|art|zahl|million|milliarde|(?:woch|stund|minut|sekund|seit|zeil|prob|grupp|klass|familie|strass|straß|kirch|schul|spritz|tablett|flasch|tass|kart|reih|stell|frag|stuf|phas|episod|folg|sach|etag|brück|katz)e)$/i;

const joined = (digits: string): string => cardinal(digits).join('').replace(/eins$/, 'ein');

export const PARTS: readonly Form[] = [
  // "3-jährig", "20-mal", "18-Jährige" are one word, "5-Sterne" is two.
  form(
    '(\\d+)-?(mal|fach\\p{Ll}*|jährig\\p{Ll}*|Jährig\\p{Ll}*|tägig\\p{Ll}*|stündig\\p{Ll}*|minütig\\p{Ll}*|monatig\\p{Ll}*|prozentig\\p{Ll}*|köpfig\\p{Ll}*|stellig\\p{Ll}*|teilig\\p{Ll}*)',
    ([, digits = '', rest = '']) => [`${joined(digits)}${rest.toLowerCase()}`],
  ),
  form('(\\d+)x', ([, digits = '']) => [`${joined(digits)}mal`]),
  form('(\\d+)-', ([, digits = ''], { after }) =>
    /^(?:bis|und|oder|,)/.test(after) ? cardinal(digits) : undefined,
  ),
  form('(\\d+)-(\\p{L}[\\p{L}-]*)', ([, digits = '', rest = '']) => [
    ...cardinal(digits),
    ...rest.toLowerCase().split('-'),
  ]),
  form(`(${NUM})_-_(${NUM})`, ([, a = '', b = '']) => [...decimal(a), 'minus', ...decimal(b)]),
  form(`(${NUM})_:_(${NUM})`, ([, a = '', b = '']) => [
    ...decimal(a),
    ...split('geteilt durch'),
    ...decimal(b),
  ]),
  form('(\\d+)([⁻⁺]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)', ([, base = '', mark = '', power = '']) => [
    ...cardinal(base),
    'hoch',
    ...(mark === '⁻' ? ['minus'] : []),
    ...cardinal(power.normalize('NFKC')),
  ]),
  // "l/100 km" behind a number
  form(`(${NUM})_?(l|kWh)/100_km`, ([, value = '', unit = '']) => [
    ...decimal(value),
    ...(unitWords(unit, value === '1') ?? []),
    ...split('auf einhundert kilometer'),
  ]),
  // A postal code before its town.
  form('(?:D-)?(\\d{5})', ([, digits = ''], { before, after }) =>
    /,$/.test(before) && /^\p{Lu}\p{Ll}/u.test(after) && !digits.endsWith('000')
      ? spellDigits(digits)
      : undefined,
  ),
  form('1', (_, { after, closing }) => {
    const isNoun = closing === '' && /^\p{Lu}\p{Ll}/u.test(after);
    return isNoun ? [FEMALE.test(bare(after)) ? 'eine' : 'ein'] : undefined;
  }),
];
