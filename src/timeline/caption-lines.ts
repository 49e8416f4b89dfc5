/** How the words of a caption are laid on its two lines. */
import type { Language } from '../language/language';
import { type CaptionRules, type Joinable, joinWords, lengthOf } from './caption-rules';
import { breakCost } from './phrase';

/** Cost of a line that is a name and nothing else (phrase.ts). */
const AFTER_NAME = 40;

/** Length of words `from` to `to` (left out), with what stands between them. */
function measure(
  words: readonly Joinable[],
  rules: CaptionRules,
): (from: number, to: number) => number {
  const gap = lengthOf(' ', rules);
  const gaps = words.map(({ joined }) => (joined ? 0 : gap));
  const starts = [0];
  for (const [i, { text }] of words.entries())
    starts.push((starts.at(-1) ?? 0) + (gaps[i] ?? 0) + lengthOf(text, rules));
  return (from, to) => Math.max(0, (starts[to] ?? 0) - (starts[from] ?? 0) - (gaps[from] ?? 0));
}

/** Indexes at which the second line may begin, with what each costs; `words.length` stands for one line. */
export function lineBreaks(
  words: readonly Joinable[],
  rules: CaptionRules,
  language: Language,
): { at: number; cost: number }[] {
  const length = measure(words, rules);
  const end = words.length;
  if (length(0, end) <= rules.line) return [{ at: end, cost: 0 }];
  const breaks: { at: number; cost: number }[] = [];
  for (let at = 1; at < end && length(0, at) <= rules.line; at++) {
    const [upper, lower] = [length(0, at), length(at, end)];
    if (lower > rules.line) continue;
    const broken = words[at - 1]?.names
      ? AFTER_NAME
      : breakCost(words[at - 1]?.text ?? '', words[at]?.text ?? '', language);
    breaks.push({ at, cost: broken + Math.abs(upper - lower) / 3 });
  }
  return breaks;
}

/** The line of each word: the break of least cost. */
export function layOut(
  words: readonly Joinable[],
  rules: CaptionRules,
  language: Language,
): (0 | 1)[] {
  const [best] = lineBreaks(words, rules, language).sort((a, b) => a.cost - b.cost);
  return words.map((_, i) => (i < (best?.at ?? words.length) ? 0 : 1));
}

/** The lines as text. */
export const linesOfWords = (words: readonly (Joinable & { line: number })[]): string[] =>
  [0, 1].map((line) => joinWords(words.filter((word) => word.line === line)));
