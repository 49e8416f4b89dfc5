/** Which text another one became by an edit. */

/** How much of their words two sentences share, for one to be the other after an edit (Dice). */
export const ALIKE = 0.5;

export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Pairs in which no text stands twice, the most alike first; `shares` from 0 to 1. */
export function pairAlike(
  shares: readonly { at: number; text: string; share: number }[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const given = new Set<string>();
  for (const { at, text, share } of shares.toSorted((a, b) => b.share - a.share)) {
    if (share < ALIKE || found.has(at) || given.has(text)) continue;
    found.set(at, text);
    given.add(text);
  }
  return found;
}

/** How much of their words two lists share. */
export function shareOf(words: readonly string[], others: readonly string[]): number {
  const same = words.filter((word) => others.includes(word)).length;
  return (2 * same) / Math.max(1, words.length + others.length);
}
