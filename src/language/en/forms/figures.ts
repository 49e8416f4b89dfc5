/** Single numbers: versions, ordinals, counts, and by themselves. */
import { bare, type Form, form } from '../../reading';
import { cardinal, decimal, ordinal, plural } from '../number';
import { unitWords } from '../units';
import { GROUPED, MEASURES } from './measures';
import { dotted, NUM, number, SIGN, sayings, signWords, UNIT, withUnit } from './patterns';
import { pair } from './ranges';

const SIZES = 'hundred|thousand|million|billion|trillion|dozen';
const SHORT_SIZES: Readonly<Record<string, string>> = {
  bn: 'billion',
  mn: 'million',
  tn: 'trillion',
};
const TH = '(?:st|nd|rd|th|ST|ND|RD|TH|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)';
/** Names before which "3.12" counts versions: three point twelve. */
const VERSIONED =
  /^(versions?|v\.|release|python|node|node\.js|php|java|ruby|go|rust|swift|kotlin|perl|ubuntu|debian|fedora|android|ios|macos|windows|chrome|firefox|safari|linux|kernel|typescript|react|vue|angular|django|rails|postgres|postgresql|mysql|npm|electron|remotion|glibc|gcc|clang|cuda|openssl|numpy|pandas|docker|kubernetes|gnome|git|vite|next\.js|\.net|scala|julia|elixir|dart|flutter)$/i;

/** What is counted in millions, and not measured in meters. */
const COUNTABLE =
  /^(?:people|users|customers|jobs|homes|tonnes|tons|barrels|dollars|euros|pounds|viewers|followers|views|downloads|copies|children|women|men|workers|voters|households|cars|records|rows|subscribers|deaths|cases|doses|tests|visitors|passengers|students|patients|members|residents|tourists|visits|requests)\b/;

const more = (sign = ''): string[] => (sign ? ['plus'] : []);

/** Versions, addresses of machines, sections. */
const VERSIONS: readonly Form[] = [
  form(
    '(?:v\\.?_?|V\\.?(?=\\d+\\.\\d))(\\d+(?:\\.\\d+)*)(?:-(\\p{L}+)\\.?(\\d*))?',
    ([, version = '', stage = '', count = '']) => [
      'version',
      ...dotted(version),
      ...sayings(stage === 'rc' ? 'r c' : stage),
      ...(count ? cardinal(count) : []),
    ],
  ),
  form('(\\d{1,3}(?:\\.\\d{1,3}){3})(?:/(\\d+)|:(\\d+))?', ([, address = '', mask, port]) => [
    ...dotted(address, 'dot'),
    ...(port ? ['port', ...cardinal(port)] : []),
    ...(mask ? ['slash', ...cardinal(mask)] : []),
  ]),
  form('(\\d+(?:\\.\\d+)*)\\.x', ([, version = '']) => [...dotted(version), 'point', 'x']),
  form('(\\d+(?:\\.\\d+){2,})(\\+?)', ([, version = '', plus]) => [
    ...dotted(version),
    ...more(plus),
  ]),
  form(`(${SIGN})(\\d+\\.\\d\\d)(\\+?)`, ([, sign, version = '', plus], { before }) =>
    VERSIONED.test(before) ? [...signWords(sign), ...dotted(version), ...more(plus)] : undefined,
  ),
];

const ORDINALS: readonly Form[] = [
  // "the 99.9th percentile", "18th- and 19th-century".
  form('(\\d+)\\.(\\d)th', ([, whole = '', part = '']) => [
    ...cardinal(whole),
    'point',
    ...ordinal(Number(part)),
  ]),
  form(`(\\d+)${TH}-`, ([, value = '']) => ordinal(Number(value))),
  form('(\\d+)(?:st|nd|rd|th)_c\\.', ([, value = '']) => [...ordinal(Number(value)), 'century']),
  form(`(\\d{1,3}(?:,\\d{3})+|\\d+)${TH}`, ([, value = '']) =>
    ordinal(Number(value.replaceAll(',', ''))),
  ),
  form(`(\\d+)${TH}[–-](\\d+)${TH}`, ([, a = '', b = '']) => [
    ...ordinal(Number(a)),
    'to',
    ...ordinal(Number(b)),
  ]),
];

const COUNTS: readonly Form[] = [
  form('(\\d{3,4})p', ([, lines = '']) => [...pair(lines.padStart(4, '0')), 'p']),
  // In a sum it is the letter: 2x + 1.
  form(`(${NUM})([x×])`, ([, value = '', sign], { before, after }) => [
    ...number(value),
    sign === 'x' && /^[-+=−]$/.test(`${before}${after}`.charAt(0)) ? 'x' : 'times',
  ]),
  // Counts in thousands, where no screen has so many lines: "10K users", "1.5k stars".
  form(`(${SIGN})(${NUM})[kK](\\+?)`, ([, sign, value = '', plus], { after, closing }) =>
    value.includes('.') ||
    (/^(?:\p{Ll}{2,}s\b|(?:req|tok|op|msg)s?\/)/u.test(after) &&
      closing === '' &&
      !/^[2458]$/.test(value))
      ? [...signWords(sign), ...number(value), 'thousand', ...more(plus)]
      : undefined,
  ),
  form(`(${SIGN})(${NUM})m`, ([, sign, value = ''], { after, closing }) =>
    closing === '' && COUNTABLE.test(after)
      ? [...signWords(sign), ...number(value), 'million']
      : undefined,
  ),
  form('(1,?0{1,6})s', ([, value = ''], { after }) =>
    after === 'of' ? plural(number(value).slice(value === '10' ? 0 : 1)) : undefined,
  ),
  form('#(\\d{1,3}(?:,\\d{3})+|\\d+)', ([, value = '']) => ['number', ...number(value)]),
  // "5 million km²".
  form(
    `(${SIGN})(${NUM})[_-](thousand|million|billion|trillion)_${UNIT}`,
    ([, sign, value = '', size = '', unit = '']) => {
      const words = unit.length > 1 ? withUnit('2', unit, false, false) : undefined;
      return words && [...signWords(sign), ...number(value), size, ...words];
    },
  ),
  form(`(${SIGN})(${NUM})_?(${SIZES}|bn|mn|tn)`, ([, sign, value = '', size = '']) => [
    ...signWords(sign),
    ...number(value),
    SHORT_SIZES[size] ?? size,
  ]),
  form(`(${SIGN})(${NUM})([MB])`, ([, sign, value = '', size = ''], { after, closing }) => {
    const said = [...signWords(sign), ...number(value)];
    if (size === 'M' && !(value === '3' && !/^\p{Ll}/u.test(after))) return [...said, 'million'];
    return size === 'B' && /^\p{Ll}/u.test(after) && closing === ''
      ? [...said, 'billion']
      : undefined;
  }),
];

/** By themselves; a sign that stands apart belongs to what is before it, too. */
const ALONE = form(
  `(${SIGN})(_?)(${NUM})(\\+?)`,
  ([, sign, gap, value = '', plus], { before, after }) =>
    gap &&
    (/^[-–]?$/.test(sign ?? '') ||
      unitWords(bare(after), false) ||
      /^(?:\p{L}|[\d.,]+)$/u.test(before))
      ? undefined
      : [...signWords(sign), ...decimal(value), ...more(plus)],
);

export const FIGURES: readonly Form[] = [
  ...GROUPED,
  ...VERSIONS,
  ...ORDINALS,
  ...COUNTS,
  ...MEASURES,
  ALONE,
];
