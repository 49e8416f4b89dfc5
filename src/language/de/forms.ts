/** Which German forms are looked for where a piece begins. */
import { type Form, form } from '../reading';
import { DATES, DAYS, TIMES } from './dates';
import { FIGURES, MONEY } from './figures';
import { cardinal, decimal } from './number';
import { NUM, split } from './patterns';
import { ROMANS, romanWords } from './roman';
import { NUMBERED, SHORT } from './units';

/** "z. B.", "Nr. 5", "v. Chr.", "Dr." */
const SPACED = [...SHORT.keys()].filter((short) => short.includes('.'));
const PHRASES: readonly Form[] = SPACED.map((short) =>
  form(`${short.split('.').join('\\._?')}\\.`, () => split(SHORT.get(short) ?? '')),
);
const NUMBERINGS: readonly Form[] = [
  // "S. 12 f.", "S. 12 ff."
  form(`(S|Rn|Z)\\._?(\\d+)_?(ff?)\\.`, ([, short = '', from = '', more = '']) => [
    ...split(NUMBERED.get(short) ?? ''),
    ...decimal(from),
    ...split(more === 'f' ? 'folgende' : 'und folgende'),
  ]),
  form(
    `(${[...NUMBERED.keys()].join('|')})\\._?(${NUM}|[IVX]+)(?:[–-](${NUM}))?`,
    ([, short = '', from = '', to]) => {
      const said = NUMBERED.get(short);
      if (!said) return undefined;
      const number = /^\d/.test(from) ? decimal(from) : romanWords(from);
      return number && [...split(said), ...number, ...(to ? ['bis', ...decimal(to)] : [])];
    },
  ),
];
const PARAGRAPHS: readonly Form[] = [
  form(`§§_?(\\d+\\p{Ll}?)_?[–-]_?(\\d+\\p{Ll}?)`, ([, from = '', to = '']) => [
    'paragraphen',
    ...ofLaw(from),
    'bis',
    ...ofLaw(to),
  ]),
  form('(§§?)_?(\\d+)(\\p{Ll}?)', ([, sign = '', number = '', letter = '']) => [
    sign === '§' ? 'paragraph' : 'paragraphen',
    ...ofLaw(number + letter),
  ]),
];
/** `5a` → fünf a */
const ofLaw = (text: string): string[] => {
  const [, number = '', letter = ''] = /^(\d+)(.*)$/.exec(text) ?? [];
  return [...cardinal(number), ...(letter ? [letter] : [])];
};

export const OF_FIGURES: readonly Form[] = [...DATES, ...MONEY, ...TIMES, ...FIGURES];
export const OF_SIGNS: readonly Form[] = PARAGRAPHS;
export const OF_LETTERS: readonly Form[] = [
  ...[...DAYS, ...DATES, ...MONEY, ...ROMANS, ...NUMBERINGS, ...PHRASES],
];
