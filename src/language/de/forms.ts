/** Which German forms are looked for where a piece begins. */
import { type Form, form } from '../reading';
import { DATES, TIMES } from './dates';
import { FIGURES, MONEY } from './figures';
import { decimal } from './number';
import { NUM, split } from './patterns';
import { NUMBERED, SHORT } from './units';

/** "z. B.", "Nr. 5", "v. Chr.", "Dr." */
const SPACED = [...SHORT.keys()].filter((short) => short.includes('.'));
const PHRASES: readonly Form[] = SPACED.map((short) =>
  form(`${short.split('.').join('\\._?')}\\.`, () => split(SHORT.get(short) ?? '')),
);
const NUMBERINGS: readonly Form[] = [
  form(
    `(${[...NUMBERED.keys()].join('|')})\\._?(${NUM}|[IVX]+)(?:[–-](${NUM}))?`,
    ([, short = '', from = '', to]) => {
      const said = NUMBERED.get(short);
      if (!said || !/^\d/.test(from)) return undefined;
      return [...split(said), ...decimal(from), ...(to ? ['bis', ...decimal(to)] : [])];
    },
  ),
];

export const OF_FIGURES: readonly Form[] = [...DATES, ...MONEY, ...TIMES, ...FIGURES];
export const OF_LETTERS: readonly Form[] = [...DATES, ...MONEY, ...PHRASES, ...NUMBERINGS];
