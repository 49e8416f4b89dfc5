/** The words of an English sentence with their parts of speech, and what is asked of them everywhere. */
import type { PartOfSpeech } from 'wink-nlp';

/** Universal parts of speech; relative pronouns and quotation marks have tags of their own. */
export type Tag = PartOfSpeech | 'REL' | 'QUOTE';

export interface Token {
  text: string;
  /** In lower case, apostrophes straight. */
  lower: string;
  tag: Tag;
  /** Of the sentence, UTF-16. */
  start: number;
  end: number;
  /** A word that is in every text. */
  isStop: boolean;
  /** Tagged as a noun where it may well be a verb. */
  isDoubtful: boolean;
}

/** Where a token is asked for that is not there, nothing is true of it. */
export type Tokens = readonly Token[];

export const lowerAt = (t: Tokens, i: number): string => t[i]?.lower ?? '';
export const tagAt = (t: Tokens, i: number): Tag | '' => t[i]?.tag ?? '';

export const isNoun = (t: Tokens, i: number): boolean => /^(?:NOUN|PROPN)$/.test(tagAt(t, i));
export const isVerb = (t: Tokens, i: number): boolean => /^(?:AUX|VERB)$/.test(tagAt(t, i));
export const isPause = (t: Tokens, i: number): boolean => /^[,;:—–(]$/.test(lowerAt(t, i));

/** A verb that can be said of a subject; `-ing` alone cannot. */
export const isPredicate = (t: Tokens, i: number): boolean =>
  isVerb(t, i) &&
  !(tagAt(t, i) === 'VERB' && /ing$/.test(lowerAt(t, i)) && lowerAt(t, i).length > 5);

/** True when nothing stands between the two. */
export const isGlued = (t: Tokens, i: number): boolean => t[i - 1]?.end === t[i]?.start;

/** A word that says something of the subject. */
export const carries = ({ tag, lower, text, isStop }: Token): boolean =>
  (/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(tag) || (tag === 'ADV' && /ly$/.test(lower))) &&
  !isStop &&
  /[\p{L}\p{N}]/u.test(text);

/** The last word of `from` to before `until`, signs passed over. */
export const lastWord = (t: Tokens, from: number, until: number): Token | undefined =>
  t.slice(from, until).findLast(({ tag }) => tag !== 'PUNCT' && tag !== 'QUOTE');

/** True when one of the words from `from` to before `until` is in `words`. */
export const hasWord = (
  t: Tokens,
  from: number,
  until: number,
  words: ReadonlySet<string>,
): boolean => t.slice(Math.max(0, from), Math.max(0, until)).some(({ lower }) => words.has(lower));
