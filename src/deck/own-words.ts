/** Words of lectern's own over the deck: in the deck's language where there are any, else in English. */
import { wordsOf } from '../language/pages';
import { type Direction, directionOf } from '../language/tag';
import type { Words } from '../language/words';

export const ownWords = (): Words => wordsOf(document.documentElement.lang);

/** What an element of such words says of itself. */
export function ownMark(): { lang: string; dir: Direction } {
  const { lang } = ownWords();
  return { lang, dir: directionOf(lang) };
}
