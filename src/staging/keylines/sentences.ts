/** The sentences of a narration: whole, where the voice takes a long one in parts. */
import type { Language, Span } from '../../language/language';
import { countWords, LONGEST_SENTENCE } from './candidate';

/** Where they lie in `text`. */
function wholeSentences(text: string, language: Language): Span[] {
  const whole: Span[] = [];
  for (const span of language.sentences(text)) {
    const before = whole.at(-1);
    const said = before ? text.slice(before.start, before.end) : '';
    if (before && (!isEnded(said) || closes(said, text.slice(span.start, span.end))))
      before.end = span.end;
    else whole.push({ ...span });
  }
  return whole.flatMap((span) => splitAtNumbers(text, span));
}

/** A sentence, or a part of one that is longer than can be shown: such a part is shown whole or not at all. */
export interface Passage extends Span {
  isPart: boolean;
}

/** The sentences of a text, the longest ones in parts. */
export const passagesOf = (text: string, language: Language): Passage[] =>
  wholeSentences(text, language).flatMap((span) => {
    const parts = halve(text, span, language);
    return parts.map((part) => ({ ...part, isPart: parts.length > 1 }));
  });

/** After a sign; where sentences end without one, as in Japanese, at the space between them. */
const CUT =
  /([;:)，；：、]|\s[–—]|,|(?<=[\p{sc=Han}\p{sc=Hira}])(?=\s+[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]))(?:\s+|(?<=[，；：、])(?=\p{L}))/gu;
const COMMA = /^[,，、]$/;

/** Cut at the sign nearest to its middle, the strongest first, until each part can be shown; without one, where its language breaks. */
function halve(text: string, span: Span, language: Language): Span[] {
  const sentence = text.slice(span.start, span.end);
  if (countWords(sentence) <= LONGEST_SENTENCE) return [span];
  const middle = sentence.length / 2;
  const signs = [...sentence.matchAll(CUT)].map(({ 0: gap, 1: sign = '', index }) => ({
    end: index + sign.length,
    start: index + gap.length,
    cost: Math.abs(index - middle) + (COMMA.test(sign) ? sentence.length / 8 : 0),
  }));
  const known = (signs.length === 0 && language.breaks?.(sentence)) || [];
  const cuts = [
    ...signs,
    ...known.map(({ start }) => ({ end: start, start, cost: Math.abs(start - middle) })),
  ];
  const [best] = cuts.sort((a, b) => a.cost - b.cost);
  if (!best || best.start >= sentence.length) return [span];
  return [
    ...halve(text, { start: span.start, end: span.start + best.end }, language),
    ...halve(text, { start: span.start + best.start, end: span.end }, language),
  ];
}

const isEnded = (text: string): boolean => /[.!?…。！？؟।॥۔][^\p{L}\p{N}]*$/u.test(text);

/** True when a quotation that is open in `said` ends in the next sentence. */
const closes = (said: string, next: string): boolean =>
  (said.split('"').length % 2 === 0 && next.includes('"')) ||
  (said.split('“').length > said.split('”').length && next.includes('”') && !next.includes('“'));

/** "It ends. 37signals makes …": no rule of Unicode sees the beginning. */
function splitAtNumbers(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: gap } of text
    .slice(start, end)
    .matchAll(/(?<=\p{Ll}{2}[.!?])\s+(?=\d+\p{Ll})/gu)) {
    spans.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  return [...spans, { start: from, end }];
}
