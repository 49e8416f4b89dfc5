/** Years, decades, eras, years of accounts, quarters. */
import { type Around, bare, type Form, form } from '../../reading';
import { spell } from '../letters';
import { MONTHS } from '../months';
import { asYear, cardinal, plural, shortYear, year } from '../number';
import { unitWords } from '../units';
import { MONTH, monthOf, YEAR } from './dates';
import { sayings } from './patterns';

const ERA = '(BC|AD|BCE|CE|B\\.C\\.|A\\.D\\.|B\\.C\\.E\\.|C\\.E\\.)';
const era = (written = ''): string[] => spell(written);
const decade = (tens: string): string[] => plural(cardinal(tens));
/** Before "1066", which is a year there. */
const IN_TIME = /^(in|since|of|by|from|until|till|year|circa|around|after|before|c\.|ca\.)$/i;
/** Before "30s", which are years of a life or a century there. */
const OF_TIME =
  /^(the|his|her|their|my|our|your|its|early|late|mid|mid-|and|or|high|low|upper|lower|roaring)$/i;
const END_OF_RANGE = '_?[–—-]_?';
/** Signs that stand behind a year as often as behind what they measure. */
const INITIAL = /^(?:[A-Z]\.?|[dt]|in\.?)$/;
/** Figures that something is measured by, as in "1500 kg", and no year. */
const isMeasured = ({ after, closing }: Around): boolean =>
  closing === '' && !INITIAL.test(after) && unitWords(bare(after), false) !== undefined;

export const YEARS: readonly Form[] = [
  form(`${YEAR}${END_OF_RANGE}${YEAR}(?:_${ERA})?`, ([, from = '', to = '', of], around) =>
    isMeasured(around) ? undefined : [...year(Number(from)), 'to', ...year(Number(to)), ...era(of)],
  ),
  // "1914–18", but 2020-05 is a month.
  form(`(1\\d|20)(\\d\\d)(?:_?–_?|(-))(\\d\\d)`, ([, century = '', from = '', dash, to = '']) => {
    const first = year(Number(century + from));
    if (Number(to) > Number(from))
      return [...first, 'to', ...(century === '20' ? cardinal(String(Number(to))) : shortYear(to))];
    const month = dash ? MONTHS[Number(to) - 1] : undefined;
    return month ? [month, ...first] : undefined;
  }),
  form(
    `((?:1\\d|20)\\d)0s_?[–-]_?(?:['’]?(\\d0)|((?:1\\d|20)\\d0))s`,
    ([, from = '', short = '', to = '']) => [
      ...plural(year(Number(`${from}0`))),
      'to',
      ...(short ? decade(short) : plural(year(Number(to)))),
    ],
  ),
  form(`(1\\d|20)(\\d\\d)/(\\d\\d)`, ([, century = '', from = '', to = '']) =>
    Number(to) === (Number(from) + 1) % 100
      ? [
          ...year(Number(century + from)),
          ...(to === '00' ? year(Number(`${century}${from}`) + 1) : shortYear(to)),
        ]
      : undefined,
  ),
  form(`${YEAR}${END_OF_RANGE}(present|now|today|date)`, ([, from = '', end = '']) => [
    ...year(Number(from)),
    'to',
    end,
  ]),
  form(
    `(c\\.|ca\\.)?_?(\\d{1,4})(?:_?${ERA})?${END_OF_RANGE}(c\\.|ca\\.)?_?(\\d{1,4})_?${ERA}`,
    ([, c1, from = '', of1, c2, to = '', of2]) => [
      ...(c1 ? ['circa'] : []),
      ...year(Number(from)),
      ...era(of1),
      'to',
      ...(c2 ? ['circa'] : []),
      ...year(Number(to)),
      ...era(of2),
    ],
  ),
  form(`(\\d{1,4})(?:${END_OF_RANGE}(\\d{1,4}))?_?${ERA}`, ([, from = '', to, of]) => [
    ...year(Number(from)),
    ...(to ? ['to', ...year(Number(to))] : []),
    ...era(of),
  ]),
  form(`${ERA}_(\\d{1,4})`, ([, of, value = '']) => [...era(of), ...year(Number(value))]),
  form(`(?:c|ca)\\._?(\\d{3,4})`, ([, value = '']) => ['circa', ...year(Number(value))]),
  form(`(mid|early|late)-${MONTH}`, ([, part = '', m = '']) => [part, monthOf(m) ?? '']),
  form(`(mid|early|late)-(\\d{3,4})s`, ([, part = '', years = '']) => [
    part,
    ...plural(year(Number(years))),
  ]),
  form(`(mid|early|late)-['’‘]?(\\d0)s`, ([, part = '', tens = '']) => [part, ...decade(tens)]),
  form(`((?:1\\d|20)\\d)0['’]?s`, ([, years = '']) => plural(year(Number(`${years}0`)))),
  form(`['’‘](\\d0)s`, ([, tens = '']) => decade(tens)),
  form(`['’‘](\\d\\d)`, ([, short = ''], { before }) =>
    /^(of|in|since|class|summer|spring|winter|fall|back|from|until|to)$/i.test(before)
      ? shortYear(short)
      : undefined,
  ),
  // "three 9s", "1s and 0s".
  form(`(\\d)s`, ([, digit = ''], { before, after }) =>
    /^(?:two|three|four|five|six|several|all|many|of|top)$/i.test(before) ||
    (/^[01]$/.test(digit) && (/^(?:and|or|&)$/.test(after) || /^(?:and|or|&)$/.test(before)))
      ? plural(cardinal(digit))
      : undefined,
  ),
  // "8-y.-o.", "65 y.o.", "65yo".
  form(`(\\d{1,3})[_-]?y(?:\\.-?o\\.?|/?o)`, ([, age = ''], { after }) => [
    ...cardinal(age),
    ...(/^\p{L}/u.test(after) || age === '1' ? ['year', 'old'] : ['years', 'old']),
  ]),
  // "two top 10s".
  form(`(10|20|40)s`, ([, place = ''], { before }) =>
    /^top$/i.test(before) ? plural(cardinal(place)) : undefined,
  ),
  // "under 5s", "the over-60s": people of an age.
  form(`(?:(under|over)-)?(\\d{1,2})s`, ([, side = '', age = ''], { before }) =>
    side || /^(under|over)$/i.test(before) ? [side, ...plural(cardinal(age))] : undefined,
  ),
  form(`([2-9]0)['’]?s`, ([, tens = ''], { before }) =>
    OF_TIME.test(before) || /\d0s,?$/.test(before) ? decade(tens) : undefined,
  ),
  form(`((?:1[1-9]|20)\\d\\d)`, ([, value = ''], around) =>
    isMeasured(around) || /^[×x]$/.test(around.after) ? undefined : year(Number(value)),
  ),
  form(`(10\\d\\d)`, ([, value = ''], { before }) =>
    IN_TIME.test(before) ? year(Number(value)) : undefined,
  ),
  form(`(FY|CY)_?['’]?((?:20|19)?\\d\\d)(?:[/–-](\\d\\d))?`, ([, kind, value = '', next]) => [
    ...sayings(kind === 'FY' ? 'fiscal year' : 'calendar year'),
    ...asYear(value),
    ...(next ? shortYear(next) : []),
  ]),
  form(
    `([QH])([1-4])(?:[_/-]?['’]?(20\\d\\d)|[_/'’-]['’]?(\\d\\d))?`,
    ([, letter = '', part = '', long = '', short = '']) => [
      letter.toLowerCase(),
      ...cardinal(part),
      ...(long || short ? asYear(long || short) : []),
    ],
  ),
];
