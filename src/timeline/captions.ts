/** Captions: the written words, two short lines at a time, broken where a reader would breathe. */
import type { Language } from '../language/language';
import { languageOf } from '../language/languages';
import { LINE_LENGTH, layOut, lineBreaks } from './caption-lines';
import type { PlacedLine } from './cues';
import { breakCost } from './phrase';
import type { Caption } from './schema';

/** Lines in a caption (Netflix Timed Text Style Guide). */
export const MOST_LINES = 2;
/** Characters a second that a grown-up can read (Netflix, adult programmes: 20). */
export const MOST_CPS = 20;
/** No caption flashes by (Netflix: 5/6 s; BBC: about 1 s). */
export const SHORTEST_CAPTION_MS = 1000;
/** It stays a moment after its last word, when nothing follows at once. */
const LINGER_MS = 600;
/** Where the voice is fast, a caption may stay so long that the next one comes late by this (Netflix: half a second). */
const LATE_MS = 500;

type TimedWord = PlacedLine['words'][number] & {
  /** It begins a sentence. */
  opens?: boolean;
  /** Its sentence stands on the stage. */
  shown?: boolean;
};

/**
 * The captions of a scene. They never overlap, keep every word in order, and end by `untilMs`. None is of a sentence that
 * stands on the stage and of another.
 */
export function buildCaptions(
  lines: readonly (PlacedLine & { shown?: boolean })[],
  untilMs: number,
  lang: string,
): Caption[] {
  const language = languageOf(lang);
  const words = lines.flatMap(({ words, shown }) =>
    words
      .flatMap(splitLong)
      .map((word, i): TimedWord => ({ ...word, shown, ...(i === 0 ? { opens: true } : {}) })),
  );
  const groups = partition(words, untilMs, language);
  const spans = placeCaptions(groups, untilMs);
  return groups.map((group, i) => {
    const { startMs, endMs } = spans[i] ?? { startMs: 0, endMs: 0 };
    const lineOf = layOut(
      group.map(({ text }) => text),
      language,
    );
    const inside = (ms: number) => Math.min(Math.max(ms, startMs), endMs);
    return {
      startMs,
      endMs,
      ...(group[0]?.shown ? { shown: true as const } : {}),
      words: group.map((word, k) => ({
        text: word.text,
        startMs: inside(word.startMs),
        endMs: inside(word.endMs),
        line: lineOf[k] ?? 0,
      })),
    };
  });
}

/** How long a caption is read. */
const readMs = (words: readonly TimedWord[]): number =>
  Math.max(SHORTEST_CAPTION_MS, Math.ceil((textOf(words).length * 1000) / MOST_CPS));

/** Each begins with its first word, or a little late where the one before it is still read. */
function placeCaptions(
  groups: readonly (readonly TimedWord[])[],
  untilMs: number,
): { startMs: number; endMs: number }[] {
  const nextMs = (i: number) => groups[i + 1]?.[0]?.startMs ?? untilMs;
  const latestMs: number[] = [];
  for (let i = groups.length - 1; i >= 0; i--) {
    const leftMs = (latestMs[i + 1] ?? 0) - readMs(groups[i + 1] ?? []);
    const late = Math.max(nextMs(i), Math.min(nextMs(i) + LATE_MS, leftMs));
    latestMs[i] = i === groups.length - 1 ? untilMs : late;
  }
  let reachedMs = 0;
  return groups.map((words, i) => {
    const startMs = Math.max(words[0]?.startMs ?? 0, reachedMs);
    const lingered = Math.min((words.at(-1)?.endMs ?? startMs) + LINGER_MS, nextMs(i));
    const wanted = Math.max(lingered, startMs + readMs(words));
    const endMs = Math.max(Math.min(wanted, latestMs[i] ?? untilMs), startMs + 1);
    reachedMs = endMs;
    return { startMs, endMs };
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

/** The cheapest cut of a narration into captions, by dynamic programming over the words. */
function partition(
  words: readonly TimedWord[],
  untilMs: number,
  language: Language,
): TimedWord[][] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      const group = words.slice(from, end);
      if (textOf(group).length > MOST_LINES * LINE_LENGTH + 1) break;
      if (words[from]?.shown !== words[end - 1]?.shown) break;
      const breaks = lineBreaks(
        group.map(({ text }) => text),
        language,
      );
      if (breaks.length === 0) continue;
      const layout = Math.min(...breaks.map(({ cost }) => cost));
      const cost =
        (best[from]?.cost ?? 0) + layout / 2 + groupCost(group, words[end], untilMs, language);
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

/** Costs are weighed against breakCost: what leaves no time to read is the worst, a caption over two sentences the least. */
function groupCost(
  group: readonly TimedWord[],
  next: TimedWord | undefined,
  untilMs: number,
  language: Language,
): number {
  const text = textOf(group);
  const heldMs = (next?.startMs ?? untilMs) - (group[0]?.startMs ?? 0);
  const hurriedMs = Math.max(0, (text.length * 1000) / MOST_CPS - heldMs);
  const flashMs = Math.max(0, SHORTEST_CAPTION_MS - heldMs);
  const short = text.length < 16 ? 25 : 0;
  const sentences = group.filter(({ opens }, i) => opens && i > 0).length;
  const break_ = next ? breakCost(group.at(-1)?.text ?? '', next.text, language) : 0;
  return 10 + hurriedMs / 10 + flashMs / 5 + short + 40 * sentences + break_;
}

/** The lines of a caption as text. */
export function captionLines({ words }: Caption): string[] {
  return [0, 1]
    .map((line) => words.flatMap((word) => (word.line === line ? [word.text] : [])).join(' '))
    .filter((text) => text !== '');
}
