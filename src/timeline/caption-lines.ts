/** How the words of a caption are laid on its two lines. */
import type { Language } from '../language/language';
import { breakCost } from './phrase';

/** Characters in a line (Netflix Timed Text Style Guide: 42). */
export const LINE_LENGTH = 42;

/** Characters of words `from` to `to` (left out) with a space between each two. */
function measure(words: readonly string[]): (from: number, to: number) => number {
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length + 1);
  return (from, to) => Math.max(0, (starts[to] ?? 0) - (starts[from] ?? 0) - 1);
}

/** Indexes at which the second line may begin, with what each costs; `words.length` stands for one line. */
export function lineBreaks(
  words: readonly string[],
  language: Language,
): { at: number; cost: number }[] {
  const length = measure(words);
  const end = words.length;
  if (length(0, end) <= LINE_LENGTH) return [{ at: end, cost: 0 }];
  const breaks: { at: number; cost: number }[] = [];
  for (let at = 1; at < end && length(0, at) <= LINE_LENGTH; at++) {
    const [upper, lower] = [length(0, at), length(at, end)];
    if (lower > LINE_LENGTH) continue;
    const broken = breakCost(words[at - 1] ?? '', words[at] ?? '', language);
    breaks.push({ at, cost: broken + Math.abs(upper - lower) / 3 });
  }
  return breaks;
}

/** The line of each word: the break of least cost. */
export function layOut(words: readonly string[], language: Language): (0 | 1)[] {
  const [best] = lineBreaks(words, language).sort((a, b) => a.cost - b.cost);
  return words.map((_, i) => (i < (best?.at ?? words.length) ? 0 : 1));
}
