/** Narration to lines: sentences, their words as written and as spoken, and the words that cues point at. */
import type { Spoken } from '../scene/define';
import type { Lexicon } from './lexicon';
import type { Line, Word } from './schema';
import { type Span, sentences } from './sentence';
import { speakable } from './speakable';
import { MONTHS, UNITS } from './vocabulary';

const NUMBER = /^[("“]?[-−+]?\d[\d.,]*$/;
const MONTH = new RegExp(`^(${MONTHS.join('|')})$`, 'i');
const NUMBERED = /^(schedule|chapter|part|phase|type|category|class|act|volume)$/i;
const ROMAN = /^[CLXVI]{2,}[,.;:)]*$|^[VX][,.;:)]*$/;
const bare = (text: string): string => text.replace(/[,.;:!?)"”]+$/, '');

type Place = Word & Span;

/** The lines of a scene's narration. `lexicon` is folded (lexicon.ts). */
export function buildLines(narration: readonly Spoken[], lang: string, lexicon: Lexicon): Line[] {
  const terms = narration.flatMap((spoken, paragraph) =>
    spoken.terms.map(({ start }) => ({ paragraph, start })),
  );
  return narration.flatMap((spoken, paragraph) => {
    const spans = withWords(sentences(spoken.text, lang), spoken.text, lexicon);
    return spans.flatMap((span, i) => {
      const words = wordsOf(spoken.text, span, lexicon);
      const until = spans[i + 1]?.start ?? Number.POSITIVE_INFINITY;
      const from = i === 0 ? 0 : span.start;
      const wordAt = (offset: number) => words.findIndex(({ end }) => end > offset);
      const inLine = (offset: number) => offset >= from && offset < until;
      const starting = terms.flatMap((term, number) =>
        term.paragraph === paragraph && inLine(term.start)
          ? [{ term: number, word: Math.max(0, wordAt(term.start)) }]
          : [],
      );
      const marks = spoken.marks.filter(inLine).map((mark) => {
        const word = wordAt(mark);
        return word < 0 ? words.length : word;
      });
      const text = spoken.text.slice(span.start, span.end);
      return [
        {
          text,
          words: words.map(({ text, spoken }) => ({ text, spoken })),
          paragraph,
          terms: starting,
          marks,
        },
      ];
    });
  });
}

/** The sentences, those in which nothing can be said (a lone emoji) joined to the one before or after. None when nothing can be said at all. */
function withWords(spans: readonly Span[], text: string, lexicon: Lexicon): Span[] {
  const kept: Span[] = [];
  let waiting: number | undefined;
  for (const { start, end } of spans) {
    const before = kept.at(-1);
    if (wordsOf(text, { start, end }, lexicon).length > 0) {
      kept.push({ start: waiting ?? start, end });
      waiting = undefined;
    } else if (before) before.end = end;
    else waiting ??= start;
  }
  return kept;
}

/** The words of a sentence; what belongs together when spoken is one word, what cannot be said joins its neighbour. */
function wordsOf(text: string, span: Span, lexicon: Lexicon): Place[] {
  const pieces: Span[] = [...text.slice(span.start, span.end).matchAll(/\S+/g)].map(
    ({ 0: piece, index }) => ({
      start: span.start + index,
      end: span.start + index + piece.length,
    }),
  );
  const at = (i: number) => text.slice(pieces[i]?.start, pieces[i]?.end);
  const words: Place[] = [];
  let silent: number | undefined;
  for (let i = 0; i < pieces.length; ) {
    const length = groupLength(at(i), pieces[i + 1] && at(i + 1), pieces[i + 2] && at(i + 2));
    const start = pieces[i]?.start ?? span.start;
    const end = pieces[i + length - 1]?.end ?? span.end;
    const spoken = speakable(text.slice(start, end), lexicon);
    const before = words.at(-1);
    if (spoken.length > 0) {
      const from = silent ?? start;
      words.push({ text: text.slice(from, end), spoken, start: from, end });
      silent = undefined;
    } else if (before) {
      before.end = end;
      before.text = text.slice(before.start, end);
    } else silent ??= start;
    i += length;
  }
  return words;
}

/** How many pieces from here on make one word: "48.2 %", "12 August 1999", "Schedule III". */
function groupLength(first: string, second = '', third = ''): number {
  if (NUMBER.test(first)) {
    if (Object.hasOwn(UNITS, bare(second)) || bare(second) === '%') return 2;
    if (MONTH.test(second) && /^\d{4}\b/.test(third)) return 3;
    if (MONTH.test(bare(second))) return 2;
  }
  if (MONTH.test(first) && /^\p{Lu}/u.test(first) && /^\d{4}[,.;:!?)]*$/.test(second)) return 2;
  return NUMBERED.test(first) && ROMAN.test(second) ? 2 : 1;
}
