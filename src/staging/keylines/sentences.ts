/** The sentences of a narration: whole, where the voice takes a long one in parts. */
import type { Language, Span } from '../../language/language';

/** Where they lie in `text`. */
export function wholeSentences(text: string, language: Language): Span[] {
  const whole: Span[] = [];
  for (const span of language.sentences(text)) {
    const before = whole.at(-1);
    if (before && !isEnded(text.slice(before.start, before.end))) before.end = span.end;
    else whole.push({ ...span });
  }
  return whole.flatMap((span) => splitAtNumbers(text, span));
}

const isEnded = (text: string): boolean => /[.!?…。！？؟][^\p{L}\p{N}]*$/u.test(text);

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
