/** Cuts a paragraph into sentences, one clip each. */
import type { Span } from './language';
import { segmenterOf } from './segment';

/** Longer ones are cut at a clause: a voice loses its melody, and a clip should stay small. Characters. */
const LONGEST = 320;
const LAST_WORD = /(\S+?)[.]["”’)]*\s*$/;

/**
 * Where the sentences of `text` lie, white space around them left out. `isShort` knows the abbreviations of the language,
 * given in lower case and without the last full stop.
 */
export function sentencesOf(
  text: string,
  lang: string,
  isShort: (word: string) => boolean = () => false,
): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenterOf(lang, 'sentence').segment(text)) {
    const before = spans.at(-1);
    if (before && continues(text.slice(before.start, before.end), segment, isShort))
      before.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans
    .flatMap((span) => cut(text, span))
    .map((span) => trim(text, span))
    .filter(({ start, end }) => end > start);
}

/**
 * True when a sentence goes on with what follows: the full stop at its end belongs to an abbreviation or an initial, the
 * question is quoted ("Why?" he asked), a bracket or a quotation closes only then.
 */
function continues(sentence: string, next: string, isShort: (word: string) => boolean): boolean {
  if (/^\p{Ll}/u.test(next) && /[?!…]["'”’)\]]*\s*$/.test(sentence)) return true;
  if (/^["'”’)\]]+[\s.]*$/.test(next)) return true;
  if (isBracketOpen(sentence) && next.includes(')')) return true;
  const word = LAST_WORD.exec(sentence)?.[1]?.replace(/^[("“‘]+/, '') ?? '';
  return /^\p{Lu}$/u.test(word) || isShort(word.toLowerCase());
}

const isBracketOpen = (sentence: string): boolean =>
  sentence.split('(').length > sentence.split(')').length;

function cut(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST) return [span];
  const sentence = text.slice(span.start, span.end);
  const middle = sentence.length / 2;
  const breaks = [...sentence.matchAll(/[,;:–—]\s|\s/g)].map(({ 0: mark, index }) => ({
    at: index + mark.length,
    weight: Math.abs(index - middle) + (mark.length === 1 ? LONGEST : 0),
  }));
  const [best] = breaks.sort((a, b) => a.weight - b.weight);
  if (!best || best.at >= sentence.length) return [span];
  const at = span.start + best.at;
  return [...cut(text, { start: span.start, end: at }), ...cut(text, { start: at, end: span.end })];
}

function trim(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  const lead = sentence.length - sentence.trimStart().length;
  return {
    start: Math.min(start + lead, end),
    end: end - (sentence.length - sentence.trimEnd().length),
  };
}
