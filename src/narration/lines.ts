/** Narration to lines: sentences, their words as written and as spoken, and the words that cues point at. */
import type { Language, LookUp, Span } from '../language/language';
import { languageOf } from '../language/languages';
import { piecesOf } from '../language/pieces';
import type { Spoken } from '../scene/define';
import { struckIn } from '../scene/struck';
import { keepWhole, piecesOfFormulas, type Said, sayWithFormulas, shareWords } from './formulas';
import { type Lexicon, openLookUp } from './lexicon';
import type { Line, TermPlace, Word } from './schema';

type Place = Word & Span;

/** What says a written word. */
interface Speech {
  language: Language;
  lookUp: LookUp;
}

interface Formulas {
  formulas: Said;
}

const openSpeech = (lang: string, lexicon: Lexicon): Speech => ({
  language: languageOf(lang),
  lookUp: openLookUp(lexicon),
});

/** The lines of a scene's narration. `lexicon` is folded (lexicon.ts). */
export function buildLines(narration: readonly Spoken[], lang: string, lexicon: Lexicon): Line[] {
  const speech = openSpeech(lang, lexicon);
  const terms = narration.flatMap((spoken, paragraph) =>
    spoken.terms.map(({ start }) => ({ paragraph, start })),
  );
  return narration.flatMap((spoken, paragraph) => {
    const { formulas = [], voice, speaker } = spoken;
    const who = { ...(voice && { voice }), ...(speaker && { speaker }) };
    const sentences = keepWhole(sentencesOf(spoken, speech.language), formulas);
    const readWords = readOnce((span) => wordsOf(spoken.text, span, { ...speech, formulas }));
    const spans = withWords(sentences, readWords);
    return spans.flatMap((span, i) => {
      const words = readWords(span);
      const until = spans[i + 1]?.start ?? Number.POSITIVE_INFINITY;
      const from = i === 0 ? 0 : span.start;
      const wordAt = (offset: number) => words.findIndex(({ end }) => end > offset);
      const inLine = (offset: number) => offset >= from && offset < until;
      const starting = terms.flatMap((term, number) =>
        term.paragraph === paragraph && inLine(term.start)
          ? [{ term: number, ...placeIn(words, wordAt(term.start), term.start) }]
          : [],
      );
      const marks = spoken.marks.filter(inLine).map((mark) => {
        const at = wordAt(mark);
        if (at < 0) return words.length;
        const { word, part = 0 } = placeIn(words, at, mark);
        return word + part;
      });
      const text = spoken.text.slice(span.start, span.end);
      return [
        {
          text,
          words: words.map(({ text, spoken }) => ({ text, spoken })),
          paragraph,
          ...who,
          ...{ terms: starting, marks },
          ...struckOf(spoken, span, until),
          ...pauseAfter(spoken, { start: from, end: until }),
          ...(i === 0 && waitBefore(spoken)),
        },
      ];
    });
  });
}

/** Letters that are syllables; others take about a quarter of their time. */
const SYLLABLES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;
const LETTERS = /[\p{L}\p{N}]/gu;

/** The word at a letter; in a script without spaces, also how much of it is said before. */
function placeIn(words: readonly Place[], index: number, at: number): Omit<TermPlace, 'term'> {
  const word = words[index];
  if (!word) return { word: 0 };
  const before = word.text.slice(0, Math.max(0, at - word.start));
  const syllables = (text: string) => text.match(SYLLABLES)?.length ?? 0;
  if (syllables(before) === 0) return { word: index };
  const length = (text: string) => 3 * syllables(text) + (text.match(LETTERS)?.length ?? 0);
  return { word: index, part: length(before) / length(word.text) };
}

/** The sentences of a paragraph, in parts where the voice rests inside one. */
function sentencesOf({ text, pauses = [] }: Spoken, language: Language): Span[] {
  return language.sentences(text).flatMap(({ start, end }) => {
    const inside = pauses.map(({ at }) => at).filter((at) => at > start && at < end);
    return [start, ...inside].map((from, i) => {
      const until = inside[i] ?? end;
      return { start: from, end: from + text.slice(from, until).trimEnd().length };
    });
  });
}

/** What is struck in the sentence, or behind it before the next one. */
function struckOf(
  { struck, text }: Spoken,
  { start, end }: Span,
  until: number,
): Pick<Line, 'struck'> {
  const found = struckIn(struck ?? [], { start, end: Math.min(until, text.length + 1) }, false);
  return found.length > 0
    ? { struck: found.map((one) => ({ ...one, at: Math.min(one.at, end - start) })) }
    : {};
}

/** What the author wishes after the line that goes from `start` to before the next one. */
function pauseAfter({ pauses = [] }: Spoken, { start, end }: Span): Pick<Line, 'pauseMs'> {
  const found = pauses.filter(({ at }) => at > start && at <= end);
  return found.length > 0 ? { pauseMs: found.reduce((sum, { ms }) => sum + ms, 0) } : {};
}

/** What the author wishes before the first words of a paragraph. */
function waitBefore({ pauses = [] }: Spoken): Pick<Line, 'waitMs'> {
  const found = pauses.filter(({ at }) => at === 0);
  return found.length > 0 ? { waitMs: found.reduce((sum, { ms }) => sum + ms, 0) } : {};
}

/** The sentences, those in which nothing can be said (a lone emoji) joined to the one before or after. None when nothing can be said at all. */
function withWords(spans: readonly Span[], readWords: (span: Span) => Place[]): Span[] {
  const kept: Span[] = [];
  let waiting: number | undefined;
  for (const { start, end } of spans) {
    const before = kept.at(-1);
    if (readWords({ start, end }).length > 0) {
      kept.push({ start: waiting ?? start, end });
      waiting = undefined;
    } else if (before) before.end = end;
    else waiting ??= start;
  }
  return kept;
}

/** Each sentence is read once, whoever asks. */
function readOnce(read: (span: Span) => Place[]): (span: Span) => Place[] {
  const known = new Map<string, Place[]>();
  return (span) => {
    const key = `${span.start}:${span.end}`;
    const words = known.get(key) ?? read(span);
    known.set(key, words);
    return words;
  };
}

/** The words of a sentence; what belongs together when spoken is one word, what cannot be said joins its neighbour. */
function wordsOf(
  text: string,
  span: Span,
  { language, lookUp, formulas }: Speech & Formulas,
): Place[] {
  const pieces = piecesOf(text.slice(span.start, span.end)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
  const words: Place[] = [];
  let silent: number | undefined;
  const add = ({ start, end, spoken }: Span & { spoken: string[] }) => {
    const before = words.at(-1);
    if (spoken.length > 0) {
      const from = silent ?? start;
      words.push({ text: text.slice(from, end), spoken, start: from, end });
      silent = undefined;
    } else if (before) {
      before.end = end;
      before.text = text.slice(before.start, end);
    } else silent ??= start;
  };
  for (let i = 0; i < pieces.length; ) {
    const held = pieces.slice(i, i + piecesOfFormulas(pieces, i, formulas));
    const [first, last] = [held[0], held.at(-1)];
    if (first && last) {
      const whole = { start: first.start, end: last.end };
      shareWords(held, sayWithFormulas(text, whole, formulas, language, lookUp)).forEach(add);
      i += held.length;
      continue;
    }
    let next = i + 1;
    while (next < pieces.length && piecesOfFormulas(pieces, next, formulas) === 0) next += 1;
    const plain = pieces.slice(i, next);
    const written = plain.map(({ start, end }) => text.slice(start, end));
    for (const { length, spoken } of language.read(written, lookUp)) {
      const [begin, close] = [pieces[i], pieces[i + length - 1]];
      if (begin && close) add({ start: begin.start, end: close.end, spoken });
      i += length;
    }
  }
  return words;
}
