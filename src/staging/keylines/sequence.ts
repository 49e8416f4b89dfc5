/** Which of all that may be shown is shown: the lines of a section in their order, so that something new comes often enough. */
import type { Candidate } from './candidate';

/** A candidate laid on the words of its section. */
export interface Placed extends Candidate {
  /** Its words without signs, to know them again. */
  said: string;
  /** How many words are said before it; before its last piece; with it. A word is as long as an English one is in the mean. */
  word: number;
  last: number;
  after: number;
}

/** Words in six seconds of speech: until then what stands is new. In the beginning nothing does, or a heading alone. */
const FRESH_WORDS = 15;
const OPENING_WORDS = 5;
/** What every word beyond costs, and every line. */
const STALE_COST = 1.1;
const LINE_COST = 3;
/** Words between two lines; fewer after the last piece of a sentence, behind which the voice rests, and after a short sentence. */
const APART = 4.5;
const APART_FROM_PIECES = 3;
const APART_FROM_SENTENCE = 2;
/** Weaker ones are worse than what stands. */
const LEAST_SCORE = 3.6;

/**
 * By dynamic programming: the highest sum of scores, less what lines and stale words cost. `words` are those of the section,
 * or of a gap of it, before which something stands.
 */
export function chooseSequence<P extends Placed>(
  candidates: readonly P[],
  words: number,
  isOpening = true,
): P[] {
  const fresh = isOpening ? OPENING_WORDS : FRESH_WORDS;
  const worth = candidates.filter(({ score }) => score >= LEAST_SCORE);
  // Where a word is all that is said, it is shown.
  const all = (worth.length > 0 ? worth : candidates.filter(({ kind }) => kind === 'sentence'))
    .slice()
    .sort((a, b) => a.word - b.word || a.after - b.after || b.score - a.score);
  const best: { sum: number; from: number }[] = [];
  for (const [i, line] of all.entries()) {
    let choice = { sum: -staleCost(line.word, fresh), from: -1 };
    for (let j = 0; j < i; j++) {
      const before = all[j];
      if (!before || !mayFollow(before, line)) continue;
      const sum = (best[j]?.sum ?? 0) - staleCost(line.word - before.last);
      if (sum > choice.sum) choice = { sum, from: j };
    }
    best.push({ sum: choice.sum + line.score - LINE_COST, from: choice.from });
  }
  let end = { sum: -staleCost(words, fresh), at: -1 };
  for (const [i, { sum }] of best.entries()) {
    const whole = sum - staleCost(words - (all[i]?.last ?? 0));
    if (whole > end.sum) end = { sum: whole, at: i };
  }
  const chosen: P[] = [];
  for (let at = end.at; at >= 0; at = best[at]?.from ?? -1)
    chosen.unshift(...all.slice(at, at + 1));
  return chosen;
}

const staleCost = (words: number, fresh = FRESH_WORDS): number =>
  STALE_COST * Math.max(0, words - fresh);

function mayFollow(before: Placed, line: Placed): boolean {
  if (before.after > line.word || before.said === line.said) return false;
  const apart = before.kind === 'pieces' ? APART_FROM_PIECES : APART;
  if (line.word - before.last >= apart) return true;
  return before.kind === 'sentence' && line.word - before.word >= APART_FROM_SENTENCE;
}

const withoutSigns = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Lays the candidates of a sentence, which begins at the letter `start` of its paragraph, on the words of its section.
 * `wordAt` says how many of these are said before a letter of the paragraph.
 */
export const placeCandidates = (
  candidates: readonly Candidate[],
  sentence: string,
  start: number,
  wordAt: (offset: number) => number,
): Placed[] =>
  candidates.map((candidate) => {
    const at = (offset: number) => wordAt(start + offset);
    return {
      ...candidate,
      said: withoutSigns(sentence.slice(candidate.start, candidate.end)),
      word: at(candidate.start),
      last: at(candidate.pieces.at(-1)?.start ?? candidate.start),
      after: at(candidate.end),
    };
  });
