/** Problems of what is drawn: text that does not fit, found by measuring. */
import { error, type Messages, quoted } from '../words';

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

export const layoutMessages = {
  /** `formats` in which the scene does not fit, the first that of `text`, which fits least; `others` is how many more texts do not fit there. */
  layoutExcess: (
    [format, ...more]: readonly string[],
    text: string,
    px: number,
    how: keyof typeof HOW,
    others: number,
  ) => {
    const beside =
      others > 0 ? `, and ${others} more ${others > 1 ? 'texts do' : 'text does'} not fit` : '';
    const elsewhere = more.length > 0 ? ` Nor does all fit in ${listed(more, 'and')}.` : '';
    const formats = [format ?? 'landscape', ...more];
    return error(
      `In ${format}, ${quoted(text)} ${HOW[how]} by ${px} px${beside}.${elsewhere}`,
      formats.includes('landscape')
        ? 'Shorten it, show less in this scene, or split the scene in two.'
        : `Shorten it, show less in this scene, or leave ${listed(formats, 'and')} out of "formats".`,
    );
  },
} satisfies Messages;
