/** Where in a narration nothing is bold for long, in words that are as long as the time that they take to say. */
import type { Spoken } from '../../scene/define';
import { clockOf } from '../length';
import { letters } from '../letters';

/** Words in 9 seconds of speech: bold phrases that lie farther apart name what follows, and do not tell it. */
export const SPARSE_WORDS = 22;
/** In five seconds, after which a heading alone has stood for long. */
const OPENING_WORDS = 13;

/** An English word, in the mean, ms. */
const WORD_MS = 388;

/** How many words of a paragraph are said before a letter: by the time that they take. */
export function wordsOf(spoken: Spoken): (offset: number) => number {
  const msAt = clockOf(spoken);
  return (offset) => msAt(offset) / WORD_MS;
}

/** Words of the narration, from one to before another, in which nothing is bold and something is missing. */
export function gapsOf(
  narration: readonly Spoken[],
  name?: string,
): { from: number; until: number }[] {
  const bold: { from: number; until: number }[] = [];
  let words = 0;
  for (const spoken of narration) {
    const wordAt = wordsOf(spoken);
    // What is the heading stands there already, and is no line.
    for (const { start, end } of spoken.terms)
      if (words > 0 || start > 0 || letters(spoken.text.slice(start, end)) !== letters(name ?? ''))
        bold.push({ from: words + wordAt(start), until: words + wordAt(end) });
    words += wordAt(spoken.text.length);
  }
  if (bold.length === 0) return [{ from: 0, until: words }];
  const starts = [0, ...bold.map(({ until }) => until)];
  const ends = [...bold.map(({ from }) => from), words];
  return starts
    .map((from, i) => ({ from, until: ends[i] ?? words }))
    .filter(({ from, until }) => until - from > (from === 0 ? OPENING_WORDS : SPARSE_WORDS));
}
