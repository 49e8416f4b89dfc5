/** Words of the pages of `lectern dev` in the language of a document; English where there are none. */
import { wordsOf } from '../language/languages';
import type { Spoken } from './data';

export function spokenIn(of: string): Spoken {
  const { lang, dev } = wordsOf(of);
  return { lang, dev };
}
