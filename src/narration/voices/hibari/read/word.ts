/** How a word is said by all that is known: small words, lexicons, endings. */
import { sayWithEnding } from './endings';
import { formOf, isKnown, type Lexicon, lookUp, type Next, stressOf } from './lexicon';
import { saySmallWord } from './small-words';

/** A word with its part of speech. */
export interface Tagged {
  text: string;
  tag: string;
}

/** Undefined for a word that nothing is known of. */
export function sayWord(lexicon: Lexicon, { text, tag }: Tagged, next: Next): string | undefined {
  const written = text.replace(/[‘’]/g, "'").normalize('NFKC');
  const use = { tag, stress: stressOf(written), next };
  const small = saySmallWord(written, use, lexicon);
  if (small !== undefined) return small;
  const isStem = (lower: string) => sayWithEnding(lexicon, lower, use) !== undefined;
  const word = formOf(lexicon, written, tag, isStem);
  const known = [word, word.replace(/s'$/, "'s"), word.replace(/'$/, '')].find(
    (form, i) => (i === 0 || form !== word) && isKnown(lexicon, form),
  );
  return known === undefined ? sayWithEnding(lexicon, word, use) : lookUp(lexicon, known, use);
}
