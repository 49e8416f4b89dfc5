/** How the words of a caption are laid on its two lines. */
import type { Language } from '../language/language';
import { type CaptionRules, type Joinable, joinWords, lengthOf } from './caption-rules';
import { breakCost } from './phrase';

/** Cost of a line that is a name and nothing else (phrase.ts). */
const AFTER_NAME = 40;

export interface Break {
  /** Index of the word that the second line begins with; that behind the last word stands for one line. */
  at: number;
  cost: number;
}

/** The words from `from` to `to`, left out, on lines. */
export interface Laying {
  /** With what stands between them. */
  lengthOf(from: number, to: number): number;
  /** Where their second line may begin. */
  breaks(from: number, to: number): Break[];
}

/** Any of the words in lines; what a break costs is asked once. */
export function openLaying(
  words: readonly Joinable[],
  rules: CaptionRules,
  language: Language,
): Laying {
  const gap = lengthOf(' ', rules);
  const gaps = words.map(({ joined }) => (joined ? 0 : gap));
  const starts = [0];
  for (const [i, { text }] of words.entries())
    starts.push((starts.at(-1) ?? 0) + (gaps[i] ?? 0) + lengthOf(text, rules));
  const length = (from: number, to: number) =>
    Math.max(0, (starts[to] ?? 0) - (starts[from] ?? 0) - (gaps[from] ?? 0));
  const costs: number[] = [];
  const costAt = (at: number): number => {
    const before = words[at - 1];
    costs[at] ??= before?.names
      ? AFTER_NAME
      : breakCost(before?.text ?? '', words[at]?.text ?? '', language);
    return costs[at];
  };
  return {
    lengthOf: length,
    breaks(from, to) {
      if (length(from, to) <= rules.line) return [{ at: to, cost: 0 }];
      const breaks: Break[] = [];
      for (let at = from + 1; at < to && length(from, at) <= rules.line; at++) {
        const [upper, lower] = [length(from, at), length(at, to)];
        if (lower > rules.line) continue;
        breaks.push({ at, cost: costAt(at) + Math.abs(upper - lower) / 3 });
      }
      return breaks;
    },
  };
}

/** The line of each word: the break of least cost. */
export function layOut(
  words: readonly Joinable[],
  rules: CaptionRules,
  language: Language,
): (0 | 1)[] {
  const { breaks } = openLaying(words, rules, language);
  const [best] = breaks(0, words.length).sort((a, b) => a.cost - b.cost);
  return words.map((_, i) => (i < (best?.at ?? words.length) ? 0 : 1));
}

/** The lines as text. */
export const linesOfWords = (words: readonly (Joinable & { line: number })[]): string[] =>
  [0, 1].map((line) => joinWords(words.filter((word) => word.line === line)));
