/** Where a text that is said may part: between its sentences, and in a long one at its clauses. */
import type { Span } from '../language/language';
import { languageOf } from '../language/languages';
import { drawnText, type Rich } from '../scene/inline';
import { openPieces } from './keylines/choose';
import { speechMs } from './length';

/** What comes at once is new for so long. */
export const PART_MS = 7000;
/** A sentence that takes longer comes in pieces. */
const SENTENCE_MS = 7500;

/** Where what comes later begins, in the letters of a line that are drawn: at a sentence, or inside of one. */
export interface Cuts {
  sentences: number[];
  clauses: number[];
}

export type Cut = (line: Rich) => Cuts;

/** Lines are cut at their sentences, and longer sentences at their clauses. */
export async function openCut(lines: readonly Rich[], lang: string): Promise<Cut> {
  const sentencesOf = (text: string): Span[] => languageOf(lang).sentences(text);
  const isLong = (text: string) => speechMs(text) > SENTENCE_MS;
  const long = lines
    .map(drawnText)
    .filter((text) => sentencesOf(text).some(({ start, end }) => isLong(text.slice(start, end))));
  const piecesOf = long.length > 0 ? await openPieces(long, lang) : () => [];
  return (line) => {
    const text = drawnText(line);
    const sentences = sentencesOf(text);
    const places = sentences.flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      if (!isLong(sentence)) return [start];
      const starts = piecesOf(sentence).map((piece) => piece.start);
      return [start, ...evenly(sentence, starts.slice(1)).map((at) => at + start)];
    });
    const starts = gather(text, places).slice(1);
    const isSentence = (at: number) => sentences.some(({ start }) => start === at);
    return {
      sentences: starts.filter(isSentence),
      clauses: starts.filter((at) => !isSentence(at)),
    };
  };
}

/** Of the places where a sentence may be cut, as few as leave parts that are said in a moment, and of like length. */
function evenly(sentence: string, starts: readonly number[]): number[] {
  const saidBefore = (at: number) => speechMs(sentence.slice(0, at));
  const whole = speechMs(sentence);
  const count = Math.ceil(whole / PART_MS);
  const cuts = Array.from({ length: count - 1 }, (_, i) => {
    const wanted = (whole * (i + 1)) / count;
    const off = (at: number) => Math.abs(saidBefore(at) - wanted);
    return starts.reduce((best, at) => (off(at) < off(best) ? at : best), starts[0] ?? 0);
  });
  return [...new Set(cuts)].filter((at) => at > 0).sort((a, b) => a - b);
}

/** Of the places where a text may be cut, those that leave what is said in a moment in each piece, or as little more as can be. */
function gather(text: string, starts: readonly number[]): number[] {
  let from = starts[0] ?? 0;
  return starts.filter((start, i) => {
    const until = starts[i + 1] ?? text.length;
    if (i > 0 && speechMs(text.slice(from, until)) <= PART_MS) return false;
    from = start;
    return true;
  });
}
