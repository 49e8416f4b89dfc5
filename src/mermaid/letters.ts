/** The letters of a picture: it has no page around it that could give it some. */

import type { Store } from '../cache/store';
import { documentFonts, filesOf } from '../font/choose';
import { INTER } from '../font/faces';
import { fontSheet } from '../font/subset';
import { fontsInside } from '../page/bundle';

/** Its families, as it names them. */
export const FAMILY = "'Lectern Sans', 'Noto Color Emoji', Helvetica, Arial, sans-serif";

/** A sheet with the fonts of the letters in a text, inside. Emoji are the system's: their font is larger than any picture. */
export async function lettersOf(text: string, lang: string, store: Store): Promise<string> {
  const letters = [...new Set(text)].filter((letter) => letter >= ' ').sort();
  const [own, others] = await Promise.all([
    filesOf(INTER, letters),
    documentFonts(text, lang, store),
  ]);
  const files = [
    ...own.map(({ chosen }) => chosen),
    ...others.files.filter(({ family }) => family === 'sans'),
  ];
  const { css, fonts } = await fontSheet({ files, missing: [] }, store);
  return fontsInside(css, fonts);
}
