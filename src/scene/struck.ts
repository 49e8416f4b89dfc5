/** Struck words of prose: shown struck, where and as they are written, and never said. */
import type { Span } from '../language/language';
import type { Struck } from './define';

/** What of them stands in a part of a text, its places counted from the part's beginning; words at its end, where it is the last. */
export const struckIn = (struck: readonly Struck[], { start, end }: Span, isLast: boolean) =>
  struck.flatMap(({ at, text }): Struck[] =>
    at >= start && (at < end || (isLast && at === end)) ? [{ at: at - start, text }] : [],
  );

/** The words with what is struck among them, and where that stands. */
export function withStruck(
  text: string,
  struck: readonly Struck[],
): { text: string; spans: Span[] } {
  let [written, from] = ['', 0];
  const spans = struck.map((one): Span => {
    written += text.slice(from, one.at);
    from = one.at;
    const start = written.length + (one.text.length - one.text.trimStart().length);
    written += one.text;
    return { start, end: start + one.text.trim().length };
  });
  return { text: written + text.slice(from), spans };
}

/** The words with what is struck among them, in parts. */
export function partsStruck(
  words: string,
  struck: readonly Struck[] = [],
): { text: string; isStruck: boolean }[] {
  const { text, spans } = withStruck(words, struck);
  let from = 0;
  const parts = spans.flatMap(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [
      { text: before, isStruck: false },
      { text: text.slice(start, end), isStruck: true },
    ];
  });
  return [...parts, { text: text.slice(from), isStruck: false }].filter(({ text }) => text !== '');
}
