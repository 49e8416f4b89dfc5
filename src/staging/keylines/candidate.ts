/** What may be shown of a sentence. */
import type { Span } from '../../language/language';
import type { Spoken } from '../../scene/define';
import { clockOf } from '../length';

export type CandidateKind =
  | 'sentence'
  | 'clause'
  | 'definition'
  | 'question'
  | 'number'
  | 'quote'
  | 'doing'
  | 'noun'
  | 'name'
  | 'pieces';

/** Offsets count in the sentence. */
export interface Candidate extends Span {
  kind: CandidateKind;
  /** How well it stands for the sentence. */
  score: number;
  /** What comes at its own word and stays: the whole candidate, or the parts of a sentence that is shown in pieces. */
  pieces: Span[];
}

/** Words of a line; of a sentence or a full clause; of a piece. */
export const LINE_WORDS = 9;
export const WHOLE_WORDS = 12;
export const PIECE_WORDS = 13;
/** What stands in one piece at most. */
export const LONGEST_PIECE = 15;

/** What is shown in pieces at most: longer ones are not read in time. */
export const LONGEST_SENTENCE = 65;
/** Signs without words count as none. */
const LETTERS_OF_A_WORD = 12;

const WORD = /[\p{L}\p{N}][^\s—–]*/gu;
/** Scripts that write no spaces, or whose letters are syllables: a word has about two letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced === 0) return text.match(WORD)?.length ?? 0;
  return Math.ceil(unspaced / 2) + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0);
}

/** True of what is shown neither whole nor in pieces, and whose grammar is not asked for: nobody writes such sentences. */
export const isEndless = (text: string): boolean =>
  text.length > LONGEST_SENTENCE * LETTERS_OF_A_WORD || countWords(text) > LONGEST_SENTENCE;

/** A sentence, with how its formulas are said. */
export type Sayable = Pick<Spoken, 'text' | 'formulas'>;

/** A part of what is said, with its place and the formulas that stand in it. */
export function sliceOf({ text, formulas = [] }: Sayable, { start, end }: Span): Span & Sayable {
  const inside = formulas
    .filter((formula) => formula.start >= start && formula.end <= end)
    .map((formula) => ({
      ...formula,
      ...{ start: formula.start - start, end: formula.end - start },
    }));
  return {
    start,
    end,
    text: text.slice(start, end),
    ...(inside.length > 0 && { formulas: inside }),
  };
}

/** Words that take longer count for more: names of files, versions, formulas. */
const SLOW_WORD_MS = 500;

/** Where a letter stands in a sentence, in words that are said before it; `slow` ones by the time that they take. */
export interface Reached {
  words: number;
  slow: number;
}

export const NOWHERE: Reached = { words: 0, slow: 0 };

export type Reach = (offset: number) => Reached;

export function reachIn(said: Sayable): Reach {
  const msAt = clockOf(said);
  return (offset) => ({
    words: countWords(said.text.slice(0, offset)),
    slow: msAt(offset) / SLOW_WORD_MS,
  });
}

/** How long it is from one letter to another, in words: by their number, or by the time that they take to say. */
export const lengthBetween = (from: Reached, until: Reached): number =>
  Math.max(until.words - from.words, Math.floor(until.slow - from.slow));

/** How long a sentence is, in such words. */
export const lengthOf = (said: Sayable): number =>
  lengthBetween(NOWHERE, reachIn(said)(said.text.length));

/** How well a sentence of so many words stands whole; those of two say little: "That's easy.", one says nothing: "Three." */
export function wholeScore(words: number): number {
  if (words <= 1) return 3.5;
  if (words <= 2) return 8;
  return words <= LINE_WORDS ? 12 : 11;
}

/** The candidate of a sentence that is shown as it is, where it is short enough. */
export function wholeSentence(said: Sayable): Candidate | undefined {
  const span = { start: 0, end: said.text.length };
  const words = lengthOf(said);
  if (words > WHOLE_WORDS) return undefined;
  return { kind: 'sentence', ...span, score: wholeScore(words), pieces: [span] };
}

/** The best of each span, best first. */
export function bestOfEach(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.start}:${candidate.end}`;
    const known = best.get(key);
    if (!known || known.score < candidate.score) best.set(key, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.start - b.start);
}
