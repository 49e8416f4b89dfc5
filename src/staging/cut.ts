/** Where a text that is said may part: between its sentences, and in a long one at its clauses. */
import type { Span } from '../language/language';
import { languageOf } from '../language/languages';
import { drawnText, type Rich } from '../scene/inline';
import { type Sayable, sliceOf } from './keylines/candidate';
import { openPieces } from './keylines/choose';
import { clockOf } from './length';

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

/** A line as it is drawn, with what of it is said otherwise. */
function sayableOf(line: Rich): Sayable {
  const formulas: NonNullable<Sayable['formulas']> = [];
  let at = 0;
  const walk = (nodes: Rich) => {
    for (const node of nodes) {
      const start = at;
      const text = drawnText([node]);
      const said = node.type === 'say' ? node.said : node.type === 'math' ? node.spoken : undefined;
      if (said !== undefined)
        formulas.push({ start, end: start + text.length, spoken: said || text });
      else if ('children' in node) walk(node.children);
      at = start + text.length;
    }
  };
  walk(line);
  return { text: drawnText(line), ...(formulas.length > 0 && { formulas }) };
}

/** Lines are cut at their sentences, and longer sentences at their clauses. */
export async function openCut(lines: readonly Rich[], lang: string): Promise<Cut> {
  const sentencesOf = (said: Sayable): Sentence[] => {
    const msAt = clockOf(said);
    const spans = languageOf(lang).sentences(said.text);
    return spans.map((span) => ({
      ...sliceOf(said, span),
      msAt: (at) => msAt(at) - msAt(span.start),
    }));
  };
  const isLong = ({ end, msAt }: Sentence) => msAt(end) > SENTENCE_MS;
  const long = lines.map(sayableOf).filter((line) => sentencesOf(line).some(isLong));
  const piecesOf = long.length > 0 ? await openPieces(long, lang) : () => [];
  return (line) => {
    const said = sayableOf(line);
    const sentences = sentencesOf(said);
    const places = sentences.flatMap((sentence) => {
      const { start } = sentence;
      if (!isLong(sentence)) return [start];
      const starts = piecesOf(sentence).map((piece) => piece.start + start);
      return [start, ...evenly(sentence, starts.slice(1))];
    });
    const starts = gather(said, places).slice(1);
    const isSentence = (at: number) => sentences.some(({ start }) => start === at);
    return {
      sentences: starts.filter(isSentence),
      clauses: starts.filter((at) => !isSentence(at)),
    };
  };
}

/** A sentence with its place in a line, and when each letter of the line is said, from its beginning on. */
interface Sentence extends Span, Sayable {
  msAt(offset: number): number;
}

/** Of the places where a sentence may be cut, as few as leave parts that are said in a moment, and of like length. */
function evenly({ start, end, msAt }: Sentence, places: readonly number[]): number[] {
  const whole = msAt(end);
  const count = Math.ceil(whole / PART_MS);
  const cuts = Array.from({ length: count - 1 }, (_, i) => {
    const wanted = (whole * (i + 1)) / count;
    const off = (at: number) => Math.abs(msAt(at) - wanted);
    return places.reduce((best, at) => (off(at) < off(best) ? at : best), places[0] ?? start);
  });
  return [...new Set(cuts)].filter((at) => at > start).sort((a, b) => a - b);
}

/** Of the places where a text may be cut, those that leave what is said in a moment in each piece, or as little more as can be. */
function gather(said: Sayable, starts: readonly number[]): number[] {
  const msAt = clockOf(said);
  let from = starts[0] ?? 0;
  return starts.filter((start, i) => {
    const until = starts[i + 1] ?? said.text.length;
    if (i > 0 && msAt(until) - msAt(from) <= PART_MS) return false;
    from = start;
    return true;
  });
}
