/** Times of day, time zones, durations, ratios. */
import { type Form, form } from '../../reading';
import { spell } from '../letters';
import { cardinal, decimal, shortYear, spellDigits } from '../number';
import { sayings } from './patterns';

const HALF = '([ap])\\.?m\\.?|([AP])\\.?M\\.?';
const ZONES =
  'UTC|GMT|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|BST|CET|CEST|IST|JST|AEST|AEDT|AKST|HST';
const ZONE = `(?:_?\\(?(${ZONES})(?:_?([+−-])_?(\\d{1,2}))?\\)?)?`;
/** Words before a clock's figures that are an hour's or a minute's length. */
const LASTING = /^(lasts?|lasted|lasting|takes?|took|duration|runtime|length|runs?|ran|long)$/i;
const RATIO = /^(ratios?|scale|odds|mix|mixture|dilution|split|aspect|leverage)\b/i;

const half = (small = '', large = ''): string[] => {
  const letter = small || large;
  return letter ? spell(`${letter}m`) : [];
};
const zone = (name = '', sign = '', hours = ''): string[] => [
  ...spell(name),
  ...(hours ? [sign === '+' ? 'plus' : 'minus', ...cardinal(String(Number(hours)))] : []),
];
const some = (value: string, unit: string): string[] => {
  const count = Number(value);
  return count === 0 ? [] : [...cardinal(String(count)), count === 1 ? unit : `${unit}s`];
};
/** "Tue–Thu 9.30–17.00": quarters of hours, after a day or what leads to a time. */
const isClock = (quarters: readonly string[], before: string): boolean =>
  quarters.every((one) => /^(?:00|15|30|45)$/.test(one)) &&
  /^(?:from|at|open|between|daily|weekdays)$|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(before);
const minutes = (value: string): string[] => shortYear(value);

/** `10:00` → ten o'clock, `14:00` → fourteen hundred, `9:05` → nine oh five. */
export function clock(hour: string, minute: string, halves: string[]): string[] {
  const h = cardinal(String(Number(hour)));
  if (minute !== '00') return [...h, ...minutes(minute), ...halves];
  if (halves.length > 0) return [...h, ...halves];
  if (Number(hour) > 12 || hour.startsWith('0'))
    return [...(hour.startsWith('0') && hour !== '00' ? ['oh'] : []), ...h, 'hundred'];
  return [...h, "o'clock"];
}

/** "2h 30m", "2h30", "3m20s"; a result of a race. */
const LENGTHS: readonly Form[] = [
  form(
    `(\\d{1,3})_?h_?([0-5]?\\d)_?m(?:in)?(?:_?([0-5]?\\d)_?s)?`,
    ([, h = '', m = '', s = '']) => [
      ...some(h, 'hour'),
      ...some(m, 'minute'),
      ...some(s, 'second'),
    ],
  ),
  form(`(\\d{1,3})h([0-5]\\d)`, ([, h = '', m = '']) => [...some(h, 'hour'), ...some(m, 'minute')]),
  form(`(\\d{1,3})m(?:in)?_?([0-5]?\\d)(\\.\\d+)?s`, ([, m = '', s = '', part]) => [
    ...some(m, 'minute'),
    ...(part ? [...decimal(s + part), 'seconds'] : some(s, 'second')),
  ]),
  form(`(\\d{1,2}):([0-5]\\d)\\.(\\d{1,3})`, ([, m = '', s = '', parts = '']) => [
    ...cardinal(m),
    ...minutes(s),
    'point',
    ...spellDigits(parts),
  ]),
  form(`T[-−–](\\d{1,3})`, ([, left = ''], { after }) =>
    /^(?:s|min|seconds?|minutes?|hours?|days?|and)\b/.test(after)
      ? ['t', 'minus', ...cardinal(left)]
      : undefined,
  ),
];

export const TIMES: readonly Form[] = [
  ...LENGTHS,
  form(
    `(noon|midnight)_?[–-]_?(1[0-2]|0?[1-9])(?::([0-5]\\d))?_?(?:${HALF})`,
    ([, from = '', h = '', m, a, b]) => [from, 'to', ...clock(h, m || '00', half(a, b))],
  ),
  form(
    `(1[0-2]|0?[1-9])(?::([0-5]\\d))?_?(?:${HALF})?_?[–-]_?(noon|midnight)`,
    ([, h = '', m, a, b, to = '']) => [...clock(h, m || '00', half(a, b)), 'to', to],
  ),
  form(`(\\d{1,2}):([0-5]\\d):([0-5]\\d)_?(?:${HALF})`, ([, h = '', m = '', s = '', a, b]) => [
    ...cardinal(String(Number(h))),
    ...minutes(m),
    'and',
    ...(some(s, 'second').length > 0 ? some(s, 'second') : ['zero', 'seconds']),
    ...half(a, b),
  ]),
  form(`(\\d{1,2}):([0-5]\\d):([0-5]\\d)(?:\\.\\d+)?`, ([, h = '', m = '', s = '']) => [
    ...some(h, 'hour'),
    ...some(m, 'minute'),
    ...some(s, 'second'),
  ]),
  form(`(\\d{1,2}):([0-5]\\d)_?(min|mins|minutes|h|hrs?|hours)`, ([, a = '', b = '', unit = '']) =>
    unit.startsWith('m')
      ? [...some(a, 'minute'), ...some(b, 'second')]
      : [...some(a, 'hour'), ...some(b, 'minute')],
  ),
  form(
    `([01]?\\d|2[0-4])[:.]([0-5]\\d)(?:_?(?:${HALF}))?_?[–-]_?([01]?\\d|2[0-4])[:.]([0-5]\\d)(?:_?(?:${HALF}))?${ZONE}`,
    (
      [text = '', h1 = '', m1 = '', a1, b1, h2 = '', m2 = '', a2, b2, name, sign, off],
      { before },
    ) =>
      text.includes(':') || isClock([m1, m2], before)
        ? [
            ...clock(h1, m1, half(a1, b1)),
            'to',
            ...clock(h2, m2, half(a2, b2)),
            ...zone(name, sign, off),
          ]
        : undefined,
  ),
  form(
    `(1[0-2]|0?[1-9])(?::([0-5]\\d))?_?[–-]_?(1[0-2]|0?[1-9])(?::([0-5]\\d))?_?(?:${HALF})${ZONE}`,
    ([, h1 = '', m1, h2 = '', m2, a, b, name, sign, off]) => [
      ...cardinal(String(Number(h1))),
      ...(m1 && m1 !== '00' ? minutes(m1) : []),
      'to',
      ...clock(h2, m2 || '00', half(a, b)),
      ...zone(name, sign, off),
    ],
  ),
  form(
    `(1[0-2]|0?[1-9])(?::([0-5]\\d))?_?(?:${HALF})_?[–-]_?(1[0-2]|0?[1-9])(?::([0-5]\\d))?_?(?:${HALF})${ZONE}`,
    ([, h1 = '', m1, a1, b1, h2 = '', m2, a2, b2, name, sign, off]) => [
      ...clock(h1, m1 || '00', half(a1, b1)),
      'to',
      ...clock(h2, m2 || '00', half(a2, b2)),
      ...zone(name, sign, off),
    ],
  ),
  form(`(1[0-2]|0?[1-9])_?(?:${HALF})${ZONE}`, ([, h = '', a, b, name, sign, off]) => [
    ...clock(h, '00', half(a, b)),
    ...zone(name, sign, off),
  ]),
  form(
    `([01]?\\d|2[0-4])[:.]([0-5]\\d)_?(?:${HALF})${ZONE}`,
    ([, h = '', m = '', a, b, name, sign, off]) => [
      ...clock(h, m, half(a, b)),
      ...zone(name, sign, off),
    ],
  ),
  form(`(\\d{1,3}):([0-5]\\d)${ZONE}`, ([, h = '', m = '', name, sign, off], { before, after }) => {
    if (RATIO.test(after) || RATIO.test(before))
      return [...cardinal(h), 'to', ...cardinal(String(Number(m)))];
    if (LASTING.test(before) || Number(h) > 24) return [...some(h, 'minute'), ...some(m, 'second')];
    return [...clock(h, m, []), ...zone(name, sign, off)];
  }),
  form(`(\\d+):(\\d{1,3}(?:,\\d{3})+)`, ([, a = '', b = '']) => [
    ...cardinal(a),
    'to',
    ...decimal(b),
  ]),
  form(`(\\d+(?:\\.\\d+)?):(\\d+(?:\\.\\d+)?)(?::(\\d+))?`, ([, a = '', b = '', c]) => {
    const say = (value: string) =>
      value.split('.').flatMap((part, i) => [...(i ? ['point'] : []), ...cardinal(part)]);
    return [...say(a), 'to', ...say(b), ...(c ? ['to', ...say(c)] : [])];
  }),
  form(`(${ZONES})_?([+−-])_?(\\d{1,2})`, ([, name = '', sign, off]) => zone(name, sign, off)),
  form(`([ap])\\.m\\.|([AP])\\.M\\.`, ([, a, b]) => half(a, b)),
  form("(1[0-2]|[1-9])_o[’']clock", ([, h = '']) => [...cardinal(h), "o'clock"]),
  form('24/7(?:/365)?', ([text = '']) =>
    sayings(text.endsWith('365') ? 'twenty four seven three sixty five' : 'twenty four seven'),
  ),
];
