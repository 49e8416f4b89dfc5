/** What names things and counts nothing: models, roads, flights, rooms, codes of colours. Read in pairs, as people do. */
import { type Form, form } from '../../reading';
import { wordOfCapitals } from '../acronyms';
import { spell } from '../letters';
import { cardinal, plural, spellDigits, year } from '../number';
import { pair } from './ranges';

/** Behind these a number of three figures is a name: flight 370, room 101, HTTP 404. */
const NAMED =
  /^(?:flights?|rooms?|rm\.|routes?|highways?|hwy\.?|interstate|boeing|airbus|area|http|status|error|studio|xbox|peugeot)$/i;
/** A course: Physics 101. */
const COURSE = /^(?:\p{Lu}\p{Ll}{3,}|[A-Z]{2,4})$/u;

/** `747` → seven forty seven, `101` → one oh one, `300` → three hundred, `2616` → twenty six sixteen, `9000` → nine thousand. */
export function inPairs(digits: string): string[] {
  if (digits.length === 4) {
    const value = Number(digits);
    if (value % 1000 === 0 || digits.startsWith('0')) return cardinal(digits);
    return value >= 1100 && value < 2100 ? year(value) : pair(digits);
  }
  if (digits.length !== 3 || digits.startsWith('0')) return cardinal(digits);
  const [first, rest] = [cardinal(digits.charAt(0)), digits.slice(1)];
  if (rest === '00') return [...first, 'hundred'];
  const last = rest.startsWith('0') ? ['oh', ...spellDigits(rest.slice(1))] : cardinal(rest);
  return [...first, ...last];
}

/** "MiG" and "Su" are words, "AK" and "F" are letters. */
const named = (letters: string): string[] =>
  /^\p{Lu}\p{Ll}*\p{Lu}?$/u.test(letters) && /\p{Ll}/u.test(letters)
    ? [letters.toLowerCase()]
    : (wordOfCapitals(letters)?.split(' ') ?? spell(letters));

/** Before the number of a form, of a section of law. */
const CODE = /^(?:forms?|§+|sections?|secs?\.|U\.S\.C\.|C\.)$/i;
/** "(b)(2)". */
const parenthesized = (parts: string): string[] =>
  (parts.match(/\w+/g) ?? []).flatMap((part) =>
    /^\d+$/.test(part) ? cardinal(part) : spell(part),
  );

/** The name of who makes it, before the number of a kind. */
const MAKE = /^\p{Lu}\p{Ll}{2,}$/u;

export const LABELS: readonly Form[] = [
  // "two 747s", "other Volvo 60s": several of a kind, and no seconds.
  form('(\\d{2,4})s', ([, value = ''], { before, earlier }) =>
    /^7\d7$/.test(value) || (earlier !== '' && MAKE.test(before))
      ? plural(inPairs(value))
      : undefined,
  ),
  form('(\\d{3})', ([, value = ''], { before }) =>
    NAMED.test(before) || (value === '101' && COURSE.test(before)) ? inPairs(value) : undefined,
  ),
  form('(\\d{4})', ([, value = ''], { before }) =>
    /^\p{Lu}{2,5}$/u.test(before) && !/^(?:AD|BC|CE|IN|OF|THE|AND|SINCE|BY|TO)$/.test(before)
      ? inPairs(value)
      : undefined,
  ),
  // "Form 1040", "18 U.S.C. § 1983": of law, and of offices.
  form(
    '(\\d{4})-?([A-Z]{1,4})?((?:\\(\\w{1,4}\\))*)',
    ([, value = '', letters, parts = ''], { before }) =>
      CODE.test(before)
        ? [...inPairs(value), ...spell(letters ?? ''), ...parenthesized(parts)]
        : undefined,
  ),
  // What is saved in for old age.
  form('(401|403|457)\\(?([kb])\\)?(s?)', ([, value = '', letter = '', s]) => [
    ...inPairs(value),
    s ? `${letter}'s` : letter,
  ]),
  form('([A-Z]{1,3})-(\\d{3,4})', ([, letters = '', value = '']) =>
    /^(?:AD|BCE?|CE)$/.test(letters)
      ? undefined
      : [...(wordOfCapitals(letters)?.split(' ') ?? spell(letters)), ...inPairs(value)],
  ),
  // "F-16s", "MiG-29s", "AK-47s": several of a kind, and no seconds.
  form('(\\p{L}{1,4})-?(\\d{1,4})s', ([, letters = '', value = '']) =>
    /^\p{Lu}/u.test(letters) ? [...named(letters), ...plural(inPairs(value))] : undefined,
  ),
  form('([37]\\d[07])-(\\d{3})s', ([, model = '', kind = '']) => [
    ...inPairs(model),
    'dash',
    ...plural(inPairs(kind)),
  ]),
  // Reports to an exchange: "10-K", "8-K".
  form('(10|8|6|20)-([KQF])', ([, value = '', letter = '']) => [
    ...cardinal(value),
    ...spell(letter),
  ]),
  // "No. 111-148", "No. 17-1039": of a law, of a case.
  form('(\\d{1,3})[–-](\\d{2,5})', ([, one = '', other = ''], { before, earlier }) =>
    (before === 'L.' && earlier === 'Pub.') ||
    (/^No\.$/.test(before) && /^(?:L\.|Law|Docket|Case|Cases?,|Action|)$/.test(earlier))
      ? [...inPairs(one), 'dash', ...inPairs(other)]
      : undefined,
  ),
  // A galaxy by its field of the sky: "ESO 300-16".
  form('(\\d{1,3})-0*(\\d{1,3})', ([, field = '', one = ''], { before }) =>
    before === 'ESO'
      ? [...inPairs(field.replace(/^0+(?=\d)/, '')), 'dash', ...inPairs(one)]
      : undefined,
  ),
  form('(\\d{3})-(\\d{1,4})', ([, model = '', kind = ''], { before }) =>
    /^(?:boeing|airbus)$/i.test(before) ? [...inPairs(model), 'dash', ...inPairs(kind)] : undefined,
  ),
  // "B12–B14", "3b–d", "A–C".
  form(
    '([A-Z]{1,2})(\\d{1,3})_?[–-]_?([A-Z]{1,2})(\\d{1,3})',
    ([text = '', a = '', m = '', b = '', n = '']) =>
      a === b || /[– ]/.test(text)
        ? [...spell(a), ...cardinal(m), 'to', ...spell(b), ...cardinal(n)]
        : undefined,
  ),
  form('\\((\\d{1,3})\\)[–-]\\((\\d{1,3})\\)', ([, from = '', to = '']) => [
    ...cardinal(from),
    'to',
    ...cardinal(to),
  ]),
  form('#_(\\d{1,4})', ([, value = ''], { before }) =>
    before === '' ? undefined : ['number', ...cardinal(value)],
  ),
  form('([A-Z])(\\d{1,2})[–-](\\d{1,2})', ([, letter = '', from = '', to = '']) =>
    Number(from) < Number(to)
      ? [...spell(letter), ...cardinal(from), 'to', ...cardinal(to)]
      : undefined,
  ),
  form('N[°º]\\.?_?(\\d+)', ([, value = '']) => ['number', ...cardinal(value)]),
  form('(\\d{1,3})([a-h])[–-]([a-h])', ([, value = '', from = '', to = '']) =>
    from < to ? [...cardinal(value), ...spell(from), 'to', ...spell(to)] : undefined,
  ),
  form('([A-Z])–([A-Z])|(A)-(Z)', ([, a = '', b = '', first, last], { after }) => {
    const [from, to] = [a || first || '', b || last || ''];
    return from < to && !/^bonds?\b/.test(after) ? [...spell(from), 'to', ...spell(to)] : undefined;
  }),
  form('#([\\dA-Fa-f]{6})', ([, code = '']) =>
    /\d/.test(code)
      ? [
          'hash',
          ...[...code].flatMap((sign) => (/\d/.test(sign) ? spellDigits(sign) : spell(sign))),
        ]
      : undefined,
  ),
];
