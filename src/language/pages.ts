/** Words of lectern's own for a page in any language. Apart from what is spoken, so that scripts of pages stay small. */
import { words as english } from './en/words';
import { codeOf, type Direction, directionOf } from './tag';
import type { Words } from './words';

const WORDS: readonly Words[] = [english];

/** In the language of the page where lectern has them, else in English. */
export const wordsOf = (lang: string): Words =>
  WORDS.find((words) => words.lang === codeOf(lang)) ?? english;

/**
 * What an element of such words alone says of itself in a page of this language, so that it is read out right (WCAG 2.2,
 * 3.1.2). Nothing where the page is in their language.
 */
export function markIn(lang: string): { lang?: string; dir?: Direction } {
  const own = wordsOf(lang).lang;
  if (own === codeOf(lang)) return {};
  const dir = directionOf(own);
  return directionOf(lang) === dir ? { lang: own } : { lang: own, dir };
}
