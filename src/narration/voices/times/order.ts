/** Times of words as the timeline needs them: forward, within the sound, and not in its pauses. */
import type { Speech } from '../../../sound/recording';

type Span = Speech['words'][number];

export function inOrder(words: readonly Span[], seconds: number): Span[] {
  let last = 0;
  return words.map((word) => {
    const start = Math.min(Math.max(last, word.start), seconds);
    const end = Math.min(Math.max(start, word.end), seconds);
    last = start;
    return { start, end };
  });
}

/** `spans` are where somebody speaks: a word that begins in a pause begins after it, one that ends there ends before it. */
export function outsidePauses(words: readonly Span[], spans: readonly Span[]): Span[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [...words];
  const after = (time: number): number => spans.find(({ end }) => time < end)?.start ?? time;
  const before = (time: number): number => spans.findLast(({ start }) => time > start)?.end ?? time;
  return words.map(({ start, end }) => ({
    start: Math.min(Math.max(start, after(start)), last.end),
    end: Math.max(Math.min(end, before(end)), first.start),
  }));
}
