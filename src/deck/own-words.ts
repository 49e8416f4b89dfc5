/** Words of lectern's own over the deck, which the page holds as JSON: the script has those of no language. */
import type { OwnWords } from '../language/languages';
import { type Direction, directionOf } from '../language/tag';

export type DeckPageWords = Pick<OwnWords, 'lang' | 'deck' | 'keys' | 'speaker'>;

/** Id of the element that holds them. */
export const WORDS_ID = 'lectern-words';

let read: DeckPageWords | undefined;

/** In the deck's language where there are any, else in English. */
export function ownWords(): DeckPageWords {
  read ??= JSON.parse(document.getElementById(WORDS_ID)?.textContent ?? '') as DeckPageWords;
  return read;
}

/** What an element of such words says of itself. */
export function ownMark(): { lang: string; dir: Direction } {
  const { lang } = ownWords();
  return { lang, dir: directionOf(lang) };
}
