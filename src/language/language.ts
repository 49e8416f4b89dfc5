/** What lectern knows of a language: one interface, so that another language is one file beside en.ts. */

import type { ClauseRules } from './clauses';
import type { SaidWords } from './said';
import type { Words } from './words';

/** From `start` to before `end`, UTF-16. */
export interface Span {
  start: number;
  end: number;
}

/** The words that say a written word where somebody else knows better, e.g. the author's lexicon; lower case. */
export type LookUp = (written: string) => string[] | undefined;

export interface Language {
  /** Without script or country: `en`. */
  code: string;
  /** Where the sentences of a paragraph lie, white space around them left out. None is empty, all else is in one. */
  sentences(text: string): Span[];
  /**
   * How many pieces of a text, from the first on, are said as one word: 2 for "48.2 %", 3 for "12 August 1999". `second`
   * and `third` are the pieces that follow, punctuation kept; empty at the end of a sentence.
   */
  groupLength(first: string, second: string, third: string): number;
  /**
   * The words that say `written`, one word or such a group, in lower case and without punctuation. Empty when nothing in
   * it can be said (a lone dash, an emoji). `lookUp` comes first.
   */
  speakable(written: string, lookUp?: LookUp): string[];
  /** How a letter by itself is said, e.g. the name of a variable. */
  letter(letter: string): string[];
  /** Stems of the words that carry meaning, in order: what two texts share when they speak of the same. */
  stems(text: string): string[];
  /** True for a word that leans on the next one (an article, a preposition): no line of a caption ends with it. Lower case. */
  leans(word: string): boolean;
  /** True for a word before which a reader breathes. Lower case. */
  opens(word: string): boolean;
  /** Of our own pages; English ones where there are none. */
  words?: Words;
  /** What is said of what is shown, where its author says nothing. */
  said?: SaidWords;
  /** Where its clauses begin and end, when that is told by signs and small words. */
  clauses?: ClauseRules;
}
