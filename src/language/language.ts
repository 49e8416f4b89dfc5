/** What lectern knows of a language: one interface, so that another language is one file beside en.ts. */

import type { SentenceBreak } from './breaks';
import type { ClauseRules } from './clauses';
import type { PointingWords } from './pointing';
import type { SaidWords } from './said';
import type { Words } from './words';

/** From `start` to before `end`, UTF-16. */
export interface Span {
  start: number;
  end: number;
}

/** The words that say a written word where somebody else knows better, e.g. the author's lexicon; lower case. */
export type LookUp = (written: string) => string[] | undefined;

/** Pieces that are said as one. */
export interface Group {
  /** How many, at least one. */
  length: number;
  /**
   * In lower case and without punctuation. Empty when nothing in them can be said (a lone dash, an emoji).
   */
  spoken: string[];
}

export interface Language {
  /** Without script or country: `en`. */
  code: string;
  /** Where the sentences of a paragraph lie, white space around them left out. None is empty, all else is in one. */
  sentences(text: string): Span[];
  /**
   * The written pieces of a text (pieces.ts), in order, in groups that are said as one: "48.2 %", "12 August 1999". Each
   * piece is in exactly one group. `lookUp` comes first.
   */
  read(pieces: readonly string[], lookUp?: LookUp): Group[];
  /** The words that say a text: those of its groups. */
  speakable(text: string, lookUp?: LookUp): string[];
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
  /** What tells a sentence that only points elsewhere; no such sentence is known where it is left out. */
  pointing?: PointingWords;
  /** Where its clauses begin and end, when that is told by signs and small words. */
  clauses?: ClauseRules;
  /** Where a sentence may break, when no white space tells. */
  breaks?(text: string): SentenceBreak[];
}
