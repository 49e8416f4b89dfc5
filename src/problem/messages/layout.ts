/** Problems of what is drawn: text that does not fit, found by measuring. */
import type { Format } from '../../format';
import { type Messages, quoted, warning } from '../words';

const HOW = {
  bottom: 'goes beyond the bottom of its room',
  top: 'goes beyond the top of its room',
  left: 'goes beyond the left of its room',
  right: 'goes beyond the right of its room',
  cut: 'is cut off',
  torn: 'has a word that is wider than its room',
  over: 'lies over other text',
} as const;

const listed = (words: readonly string[], last: string): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(` ${last} `);

const SHORTEN = 'Shorten it, show less in this scene, or split the scene in two.';

/** The deck by the screen that shows it. */
const screenOf = (format: Format): string =>
  format === 'portrait' ? 'the deck on a phone held upright' : 'the deck';

/** How far a text goes; `others` is how many more do not fit there. */
export interface Excess {
  text: string;
  px: number;
  how: keyof typeof HOW;
  others: number;
}

function sayExcess({ text, px, how, others }: Excess): string {
  const beside =
    others > 0 ? `, and ${others} more ${others > 1 ? 'texts do' : 'text does'} not fit` : '';
  return `${quoted(text)} ${HOW[how]} by ${px} px${beside}`;
}

const sayElsewhere = (others: readonly string[]): string =>
  others.length > 0 ? ` Nor does all fit in ${listed(others, 'and')}.` : '';

export const layoutMessages = {
  letterMissing: (letters: string, names: string, install: string | undefined) =>
    warning(
      `No font that lectern carries has ${quoted(letters)} (${names}): what the system has is drawn, or an empty box.`,
      install
        ? `Install one in your project: npm install ${install}`
        : 'Write it otherwise, or look at every picture and see whether it is drawn.',
    ),
  /** `formats` in which the scene does not fit, the first that of the text, which fits least; `also` those of the deck alone. */
  layoutExcess: (
    [format = 'landscape', ...more]: readonly Format[],
    also: readonly Format[],
    excess: Excess,
  ) => {
    const elsewhere = [...more, ...also.map(screenOf)];
    return warning(
      `In ${format}, ${sayExcess(excess)}.${sayElsewhere(elsewhere)}`,
      [format, ...more].includes('landscape')
        ? SHORTEN
        : `Shorten it, show less in this scene, or leave ${listed([format, ...more], 'and')} out of "formats".`,
    );
  },
  /** As above, where the deck alone has these formats. */
  layoutDeck: ([format = 'landscape', ...more]: readonly Format[], excess: Excess) => {
    return warning(
      `In ${screenOf(format)}, ${sayExcess(excess)}.${sayElsewhere(more.map(screenOf))}`,
      SHORTEN,
    );
  },
} satisfies Messages;
