/** Numbers of a narration that are drawn in place of the key lines of their sentences. One section at a time, always the same. */
import type { Span } from '../language/language';
import { languageOf } from '../language/languages';
import type { Spoken } from '../scene/define';
import { drawingOf } from '../scene/drawing/build';
import { findDates, findQuantities, findTwo } from '../scene/drawing/find';
import { type Found, mostTelling } from '../scene/drawing/found';
import { STILL_MS } from './gap';
import type { Candidate } from './keylines/candidate';
import { clockOf } from './length';
import type { DrawnLine } from './statement';

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
  return narration.flatMap((spoken, paragraph) => {
    if (spoken.drawn === false) return [];
    const sentences = languageOf(drawing.lang).sentences(spoken.text);
    const years = drawYears(spoken, sentences, drawing);
    if (years) return [{ paragraph, ...years }];
    const lines: DrawnLine[] = [];
    for (const [i, sentence] of sentences.entries()) {
      const last = lines.at(-1);
      if (last && last.sentence.end > sentence.start) continue;
      const line =
        drawTwo(spoken, sentence, sentences[i + 1], drawing) ??
        drawSentence(spoken, sentence, drawing);
      if (line) lines.push({ paragraph, ...line });
    }
    return lines;
  });
}

type Line = Omit<DrawnLine, 'paragraph'>;

/** Letters of what happened at a date. */
const MOST_EVENT = 80;

/** The dates of a paragraph on a time line; where they are said far apart, key lines show more of what is said between. */
function drawYears(
  spoken: Spoken,
  sentences: readonly Span[],
  { lang, candidates }: Drawing,
): Line | undefined {
  const { text, terms, drawn: outright } = spoken;
  const dates = findDates(text, lang);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || terms.length > 0) return undefined;
  if (!outright && dates.some((date, i) => saidBetween(spoken, dates[i - 1], date) > STILL_MS))
    return undefined;
  const start = sentences.findLast((one) => one.start <= first.start)?.start ?? 0;
  const end = sentences.find((one) => one.end >= last.end)?.end ?? text.length;
  const events = dates.map((date) => {
    const sentence = sentences.find((one) => one.start <= date.start && date.end <= one.end);
    if (!sentence) return '';
    const within = dates.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
    if (within.length === 1) return eventOf(text, date, sentence, candidates);
    const clauses = within.map((one, i) =>
      clauseOf(text, within[i - 1]?.end ?? sentence.start, one.end),
    );
    return clauses.every((clause) => clause !== '') ? (clauses[within.indexOf(date)] ?? '') : '';
  });
  const words = events.every((event) => event === '') ? trimmed(text.slice(start, end)) : '';
  if (words.length > MOST_SENTENCE) return undefined;
  const picture = {
    form: 'years' as const,
    dates: dates.map(({ at, year }, i) => ({ at, text: String(year), words: events[i] ?? '' })),
  };
  const pieces = dates.map((date) => ({ start: date.start, end: date.end }));
  return { sentence: { start, end }, pieces, drawing: { picture, figure: '', words } };
}

/** How long is spoken from one date to the next, ms. */
function saidBetween(spoken: Spoken, before: Span | undefined, { start }: Span): number {
  if (!before) return 0;
  const clock = clockOf(spoken);
  return clock(start) - clock(before.start);
}

/** What is said up to one of several dates of a sentence, where that has words enough. */
function clauseOf(text: string, from: number, until: number): string {
  const words = text.slice(from, until).replace(/^[\s,;:]+(?:(?:and|but|then)\s+)?/, '');
  return words.split(/\s+/).length > 2 && words.length <= MOST_EVENT ? capital(words) : '';
}

/** What a sentence says of its date. */
function eventOf(text: string, date: Span, span: Span, candidates: Drawing['candidates']): string {
  const sentence = text.slice(span.start, span.end);
  const said = date.end - span.start;
  const part = candidates(sentence).find(
    (one) =>
      one.kind !== 'pieces' &&
      one.end - one.start <= MOST_EVENT &&
      (one.end >= said - 4 || one.start >= said),
  );
  const words =
    sentence.length <= MOST_EVENT ? sentence : part ? sentence.slice(part.start, part.end) : '';
  const year = text.slice(date.start, date.end);
  const lead = new RegExp(`^(?:In|By|On) ${year},? `).exec(words)?.[0];
  return capital(trimmed(lead ? words.slice(lead.length) : words));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const trimmed = (words: string): string => words.trim().replace(/[.,;:]$/, '');

/** Two shares that follow each other, held against each other. */
function drawTwo(
  { text, terms }: Spoken,
  one: Span,
  other: Span | undefined,
  { lang }: Drawing,
): Line | undefined {
  if (!other || terms.some((term) => term.start < other.end && one.start < term.end))
    return undefined;
  const sentences = [one, other].map(({ start, end }) => text.slice(start, end));
  const found = findTwo(sentences[0] ?? '', sentences[1] ?? '', lang);
  if (!found) return undefined;
  const words = trimmed(text.slice(one.start, other.end));
  if (words.length > MOST_SENTENCE) return undefined;
  const second = other.start + (found.second ?? 0);
  return {
    sentence: { start: one.start, end: other.end },
    pieces: [
      { start: one.start + found.start, end: one.end },
      { start: second, end: other.end },
    ],
    drawing: drawingOf(found, sentences[0] ?? '', tied(words), lang),
  };
}

/** A number and its sign stay in one line. */
const tied = (words: string): string => words.replace(/(\d) (?=%)/g, '$1\u202f');

function drawSentence(
  { text, terms, formulas = [], drawn: outright }: Spoken,
  { start, end }: Span,
  { lang, candidates }: Drawing,
): Line | undefined {
  if (formulas.some((one) => one.start < end && start < one.end)) return undefined;
  const sentence = text.slice(start, end);
  const found = mostTelling(findQuantities(sentence, lang, outright));
  if (!found) return undefined;
  const words = wordsBeside(sentence, found, candidates);
  const span = { start: start + found.start, end: start + found.end };
  // What its author made bold stays in view.
  const isLost = (term: Span) =>
    term.start < end &&
    start < term.end &&
    !(term.start < span.end && span.start < term.end) &&
    !words.replaceAll('\u202f', ' ').includes(text.slice(term.start, term.end));
  if (!outright && terms.some(isLost)) return undefined;
  return {
    sentence: { start, end },
    pieces: piecesOf(span, found.second === undefined ? undefined : start + found.second, text),
    drawing: drawingOf(found, sentence, words, lang),
  };
}

/** A step for the number; of two, one for each. */
function piecesOf({ start, end }: Span, second: number | undefined, text: string): Span[] {
  if (second === undefined) return [{ start, end }];
  return [
    { start, end: text.slice(0, second).trimEnd().length },
    { start: second, end },
  ];
}

const N_IN_M = /^\S+ (?:in|von|out of)(?: every)? \S+$/i;

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
  // Of "one in five people" all but the people is in the picture's number.
  const said = sentence.slice(found.start, found.end);
  const isShown = found.kind === 'percent' || (found.kind === 'share' && N_IN_M.test(said));
  const isFirst = lead === '' || lead.toLowerCase() === found.hedge?.toLowerCase();
  return tied(trimmed(sentence.slice(isShown && isFirst ? found.end : from, until)));
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
