/** What the lexicons say of a word, in its place in a sentence. */
import {
  broadTag,
  type Dictionary,
  type Entry,
  isLetters,
  isLower,
  isUpper,
  openDictionary,
} from './dictionary';
import { type Accent, LESSER, MAIN, type Stress, withStress } from './sounds';

/** What follows a word. */
export interface Next {
  /** Whether the next sound is a vowel; undefined before a pause. */
  vowel: boolean | undefined;
  /** The next word is "to". */
  to: boolean;
}

/** How a word is used. */
export interface Use {
  /** Its part of speech (Penn Treebank). */
  tag: string;
  stress: Stress | undefined;
  next: Next;
}

export interface Lexicon {
  accent: Accent;
  /** The first is checked by people, the second is not. */
  gold: Dictionary;
  silver: Dictionary;
}

type Open = Parameters<typeof openDictionary>[0];

export const openLexicon = (accent: Accent, gold: Open, silver: Open): Lexicon => ({
  ...{ accent, gold: openDictionary(gold), silver: openDictionary(silver) },
});

/** The names of the letters, the last one stressed. Undefined where one has no name. */
export function spell({ gold }: Lexicon, word: string): string | undefined {
  const names = [...word].filter(isLetters).map((letter) => gold.get(letter.toUpperCase()));
  if (!names.every((name) => typeof name === 'string')) return undefined;
  const sounds = withStress(names.join(''), 'light');
  const last = sounds.lastIndexOf(LESSER);
  return last < 0 ? sounds : sounds.slice(0, last) + MAIN + sounds.slice(last + 1);
}

/** True for a word that `lookUp` has sounds for: it is in a lexicon, or is spelt. */
export function isKnown({ gold, silver }: Lexicon, word: string): boolean {
  if (gold.has(word) || silver.has(word)) return true;
  if (!/^[A-Za-z]+$/.test(word)) return false;
  return (
    word.length === 1 || (isUpper(word) && gold.has(word.toLowerCase())) || isUpper(word.slice(1))
  );
}

/** How a word that is known is said. */
export function lookUp(lexicon: Lexicon, written: string, use: Use): string | undefined {
  const { gold, silver } = lexicon;
  const isUnknownName = isUpper(written) && !gold.has(written);
  const word = isUnknownName ? written.toLowerCase() : written;
  const isName = isUnknownName && use.tag === 'NNP';
  const entry = gold.get(word) ?? (isName ? undefined : silver.get(word));
  const sounds = typeof entry === 'object' ? soundsFor(entry, use) : entry;
  const spelt =
    sounds === undefined || (isName && !sounds.includes(MAIN)) ? spell(lexicon, word) : undefined;
  return spelt ?? (sounds === undefined ? undefined : withStress(sounds, use.stress));
}

/** Undefined where the word is spelt. */
function soundsFor(entry: Exclude<Entry, string>, { tag, next }: Use): string | undefined {
  const atPause = next.vowel === undefined ? ['None'] : [];
  const form = [...atPause, tag, broadTag(tag)].find((name) => Object.hasOwn(entry, name));
  return entry[form ?? 'DEFAULT'] ?? undefined;
}

/** A word in capitals, or that begins with one, is stressed. */
export const stressOf = (word: string): Stress | undefined => {
  if (isLower(word)) return undefined;
  return isUpper(word) ? 'loud' : 'capital';
};

/** The form in which a word with capitals is looked up: in small letters where it is none of its own. */
export function formOf(
  lexicon: Lexicon,
  word: string,
  tag: string,
  isStem: (word: string) => boolean,
): string {
  const { gold, silver } = lexicon;
  const lower = word.toLowerCase();
  if (word.length < 2 || word === lower || !isLetters(word.replaceAll("'", ''))) return word;
  if (tag === 'NNP' && word.length <= 7) return word;
  if (gold.has(word) || silver.has(word)) return word;
  if (!isUpper(word) && !isLower(word.slice(1))) return word;
  return gold.has(lower) || silver.has(lower) || isStem(lower) ? lower : word;
}
