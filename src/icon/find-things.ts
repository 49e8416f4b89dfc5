/** The plain things in a sentence. */
import type { Thing, Things } from './read-things';
import type { Pictured } from './sure';
import { type Placed, singular } from './words';

export interface Found extends Thing {
  at: number;
  /** Words. */
  length: number;
}

/** Endings of German nouns. */
const ENDINGS = ['s', 'es', 'n', 'en', 'e', 'er', 'ern', 'in', 'innen'];
const FEWEST_LETTERS = 3;

/** What a word is looked up as: in German, the last part of one with hyphens, too. */
const FORMS: Record<Pictured, (word: string) => string[]> = {
  en: (word) => [word, singular(word)],
  de: (word) =>
    [word, word.split('-').at(-1) ?? word].flatMap((one) => {
      const stems = ENDINGS.filter((ending) => one.endsWith(ending)).map((ending) =>
        one.slice(0, -ending.length),
      );
      return [one, ...stems.filter((stem) => stem.length >= FEWEST_LETTERS)];
    }),
};

/** Of words that could be read as several things, the longest; what only looks like a thing takes its words away. */
export function thingsIn(words: readonly Placed[], known: Things, code: Pictured): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < words.length) {
    const thing = longestAt(words, at, known, code);
    if (thing) found.push(thing);
    at += thing?.length ?? 1;
  }
  return found.filter(({ kind }) => kind !== 'none');
}

function longestAt(
  words: readonly Placed[],
  at: number,
  known: Things,
  code: Pictured,
): Found | undefined {
  for (let length = Math.min(known.longest, words.length - at); length > 0; length--) {
    const last = words[at + length - 1];
    if (!last) continue;
    const before = words.slice(at, at + length - 1).map(({ lower }) => lower);
    const thing = FORMS[code](last.lower)
      .map((word) => known.of.get([...before, word].join(' ')))
      .find((one) => one !== undefined);
    if (thing && (length > 1 || thing.isAnyWord || thing.kind === 'none' || last.isNoun))
      return { ...thing, at, length };
  }
  return undefined;
}
