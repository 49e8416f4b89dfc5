/** Numbers of a narration that are drawn in place of the key lines of their sentences. One section at a time, always the same. */
import type { Span } from '../language/language';
import { languageOf } from '../language/languages';
import type { Spoken } from '../scene/define';
import { drawingOf } from '../scene/drawing/build';
import { findQuantities } from '../scene/drawing/find';
import type { Found, QuantityKind } from '../scene/drawing/found';
import type { Candidate } from './keylines/candidate';
import type { DrawnLine } from './statement';

/** Which of several in one sentence is drawn: what holds two things against each other tells most. */
const ORDER: readonly QuantityKind[] = [
  ...(['compare', 'change', 'money', 'ratio', 'share', 'percent', 'calendar', 'count'] as const),
];
/** Letters of the words beside a drawing; of a whole sentence, where no part of it says the same. */
const MOST_WORDS = 110;
const MOST_SENTENCE = 170;

export interface Drawing {
  /** BCP 47 */
  lang: string;
  /** What may be shown of a sentence. */
  candidates: (sentence: string) => readonly Candidate[];
}

/** The numbers that are drawn, in order: one for a sentence at most. */
export function drawnLines(narration: readonly Spoken[], drawing: Drawing): DrawnLine[] {
  return narration.flatMap((spoken, paragraph) =>
    languageOf(drawing.lang)
      .sentences(spoken.text)
      .flatMap((sentence): DrawnLine[] => {
        const line = drawSentence(spoken, sentence, drawing);
        return line ? [{ paragraph, sentence, ...line }] : [];
      }),
  );
}

function drawSentence(
  { text, terms, formulas = [] }: Spoken,
  { start, end }: Span,
  { lang, candidates }: Drawing,
): Pick<DrawnLine, 'pieces' | 'drawing'> | undefined {
  if (formulas.some((one) => one.start < end && start < one.end)) return undefined;
  const sentence = text.slice(start, end);
  const all = findQuantities(sentence, lang);
  const found = ORDER.flatMap((kind) => all.find((one) => one.kind === kind) ?? [])[0];
  if (!found) return undefined;
  const words = wordsBeside(sentence, found, candidates);
  const span = { start: start + found.start, end: start + found.end };
  // What its author made bold stays in view.
  const isLost = (term: Span) =>
    term.start < end &&
    start < term.end &&
    !(term.start < span.end && span.start < term.end) &&
    !words.includes(text.slice(term.start, term.end));
  if (terms.some(isLost)) return undefined;
  return {
    pieces: piecesOf(span, found.second === undefined ? undefined : start + found.second, text),
    drawing: drawingOf(found, sentence, words, lang),
  };
}

/** A step for the number; of two, one for each. */
function piecesOf({ start, end }: Span, second: number | undefined, text: string): Span[] {
  if (second === undefined) return [{ start, end }];
  return [{ start, end: text.slice(0, second).trimEnd().length }, { start: second, end }];
}

/** What a sentence says of a number: all of it or a part that stands for itself, without the number that it begins with. */
function wordsBeside(sentence: string, found: Found, candidates: Drawing['candidates']): string {
  const isShort = sentence.length <= MOST_WORDS;
  const part = isShort
    ? undefined
    : candidates(sentence)
        .filter((one) => one.kind !== 'pieces' && one.start <= found.start && one.end >= found.end)
        .find((one) => one.end - one.start <= MOST_WORDS);
  if (!isShort && !part && sentence.length > MOST_SENTENCE)
    return 'label' in found ? found.label : '';
  const from = part?.start ?? 0;
  const until = part?.end ?? sentence.length;
  const lead = sentence.slice(from, found.start).trim();
  const isFirst = lead === '' || lead.toLowerCase() === found.hedge?.toLowerCase();
  return sentence.slice(isFirst ? found.end : from, until).trim().replace(/[.,;:]$/, '');
}

/** The narration with what is drawn marked in place of what was marked in its sentences. */
export const withDrawn = (narration: readonly Spoken[], drawn: readonly DrawnLine[]): Spoken[] =>
  narration.map((spoken, i) => {
    const here = drawn.filter(({ paragraph }) => paragraph === i);
    if (here.length === 0) return spoken;
    const isOver = (term: Span) =>
      here.some(({ sentence }) => term.start < sentence.end && sentence.start < term.end);
    const terms = [
      ...spoken.terms.filter((term) => !isOver(term)),
      ...here.flatMap(({ pieces }) => pieces),
    ];
    return { ...spoken, terms: terms.sort((a, b) => a.start - b.start) };
  });
