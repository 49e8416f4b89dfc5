/** Captions: the written words, two short lines at a time, broken where a reader would breathe. */
import type { PlacedLine } from './cues';
import { breakCost } from './phrase';
import type { Caption } from './schema';

/** Characters in a line, and lines in a caption (Netflix Timed Text Style Guide: 42 and 2). */
export const LINE_LENGTH = 42;
/** Characters a second that a grown-up can read (Netflix, adult programmes: 20). */
export const MOST_CPS = 20;
/** No caption flashes by (Netflix: 5/6 s; BBC: about 1 s). */
const SHORTEST_MS = 1000;
/** It stays a moment after its last word, when nothing follows at once. */
const LINGER_MS = 600;

type TimedWord = PlacedLine['words'][number];

/** The captions of a scene. They never overlap, keep every word in order, and end by `untilMs`. */
export function buildCaptions(lines: readonly PlacedLine[], untilMs: number): Caption[] {
  const groups = lines.flatMap((line) => partition(line.words.flatMap(splitLong)));
  return groups.map((words, i) => {
    const startMs = words[0]?.startMs ?? 0;
    const spokenMs = words.at(-1)?.endMs ?? startMs;
    const nextMs = groups[i + 1]?.[0]?.startMs ?? untilMs;
    const needed = Math.max(SHORTEST_MS, Math.ceil((textOf(words).length * 1000) / MOST_CPS));
    const wanted = Math.max(spokenMs + LINGER_MS, startMs + needed);
    const endMs = Math.max(Math.min(wanted, nextMs), Math.min(spokenMs, nextMs));
    const lineOf = layOut(words.map(({ text }) => text));
    return {
      startMs,
      endMs,
      words: words.map((word, k) => ({
        ...word,
        endMs: Math.min(word.endMs, endMs),
        line: lineOf[k] ?? 0,
      })),
    };
  });
}

const textOf = (words: readonly { text: string }[]): string =>
  words.map(({ text }) => text).join(' ');

/** A word longer than a line (an address, a script without spaces) in pieces, its time shared out. */
function splitLong(word: TimedWord): TimedWord[] {
  if (word.text.length <= LINE_LENGTH) return [word];
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word.text);
  const pieces: string[] = [''];
  for (const { segment } of letters) {
    const last = pieces.length - 1;
    if ((pieces[last] + segment).length > LINE_LENGTH) pieces.push(segment);
    else pieces[last] += segment;
  }
  const share = (word.endMs - word.startMs) / pieces.length;
  return pieces.map((text, i) => ({
    text,
    startMs: Math.round(word.startMs + share * i),
    endMs: Math.round(word.startMs + share * (i + 1)),
  }));
}

/** The cheapest cut of a sentence into captions, by dynamic programming over the words. */
function partition(words: readonly TimedWord[]): TimedWord[][] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      const group = words.slice(from, end);
      if (textOf(group).length > 2 * LINE_LENGTH + 1) break;
      const breaks = lineBreaks(group.map(({ text }) => text));
      if (breaks.length === 0) continue;
      const layout = Math.min(...breaks.map(({ cost }) => cost));
      const cost = (best[from]?.cost ?? 0) + layout / 2 + groupCost(group, words[end]);
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const groups: TimedWord[][] = [];
  for (let end = words.length; end > 0; ) {
    const from = best[end]?.from ?? end - 1;
    groups.unshift(words.slice(from, end));
    end = from;
  }
  return groups;
}

function groupCost(group: readonly TimedWord[], next: TimedWord | undefined): number {
  const text = textOf(group);
  const heldMs = (next?.startMs ?? Number.POSITIVE_INFINITY) - (group[0]?.startMs ?? 0);
  const hurried = (text.length * 1000) / MOST_CPS > heldMs ? 200 : 0;
  const flash = heldMs < SHORTEST_MS ? 60 : 0;
  const short = text.length < 16 ? 25 : 0;
  const break_ = next ? breakCost(group.at(-1)?.text ?? '', next.text) : 0;
  return 10 + hurried + flash + short + break_;
}

/** Characters of words `from` to `to` (left out) with a space between each two. */
function measure(words: readonly string[]): (from: number, to: number) => number {
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length + 1);
  return (from, to) => Math.max(0, (starts[to] ?? 0) - (starts[from] ?? 0) - 1);
}

/** Indexes at which the second line may begin, with what each costs; `words.length` stands for one line. */
function lineBreaks(words: readonly string[]): { at: number; cost: number }[] {
  const length = measure(words);
  const end = words.length;
  if (length(0, end) <= LINE_LENGTH) return [{ at: end, cost: 0 }];
  const breaks: { at: number; cost: number }[] = [];
  for (let at = 1; at < end && length(0, at) <= LINE_LENGTH; at++) {
    const [upper, lower] = [length(0, at), length(at, end)];
    if (lower > LINE_LENGTH) continue;
    const broken = breakCost(words[at - 1] ?? '', words[at] ?? '');
    breaks.push({ at, cost: broken + Math.abs(upper - lower) / 3 });
  }
  return breaks;
}

/** The line of each word: the break of least cost. */
function layOut(words: readonly string[]): (0 | 1)[] {
  const [best] = lineBreaks(words).sort((a, b) => a.cost - b.cost);
  return words.map((_, i) => (i < (best?.at ?? words.length) ? 0 : 1));
}
