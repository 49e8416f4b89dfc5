/** Captions: the written words, two short lines at a time, broken where a reader would breathe. */
import type { Language } from '../language/language';
import { languageOf } from '../language/languages';
import { layOut, linesOfWords, openLaying } from './caption-lines';
import { type TimedWord, withNames } from './caption-names';
import { type CaptionRules, IS_WIDE, joinWords, lengthOf, rulesOf } from './caption-rules';
import { splitWord } from './caption-words';
import type { PlacedLine } from './cues';
import { breakCost } from './phrase';
import type { Caption } from './schema';

/** Lines in a caption (Netflix Timed Text Style Guide). */
export const MOST_LINES = 2;
/** No caption flashes by (Netflix: 5/6 s; BBC: about 1 s). */
export const SHORTEST_CAPTION_MS = 1000;
/** It stays a moment after its last word, when nothing follows at once. */
const LINGER_MS = 600;
/** What is shorter than this share of a line is no caption of its own, where it can be helped. */
const LEAST_SHARE = 16 / 42;
/** Where the voice is fast, a caption may stay so long that the next one comes late by this (Netflix: half a second). */
const LATE_MS = 500;

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
  const reader = { rules: rulesOf(lang), language };
  const words = withNames(lines, lang)
    .flatMap(({ words, ...line }) =>
      words
        .flatMap((word) => splitWord<TimedWord>(word, reader.rules, lang))
        .map((word, i): TimedWord => ({ ...word, ...line, ...(i === 0 ? { opens: true } : {}) })),
    )
    .map((word, i, all) =>
      isJoined(all[i - 1], word, reader.rules) ? { ...word, joined: true as const } : word,
    );
  const groups = partition(words, untilMs, reader);
  const spans = placeCaptions(groups, untilMs, reader.rules);
  return groups.map((group, i) => {
    const { startMs, endMs } = spans[i] ?? { startMs: 0, endMs: 0 };
    const lineOf = layOut(group, reader.rules, language);
    const narrowOf = layOut(group, narrowed(reader.rules), language);
    const inside = (ms: number) => Math.min(Math.max(ms, startMs), endMs);
    return {
      startMs,
      endMs,
      ...(group[0]?.shown ? { shown: true as const } : {}),
      ...(group[0]?.speaker ? { speaker: group[0].speaker } : {}),
      words: group.map((word, k) => ({
        text: word.text,
        ...(word.names ? { names: true as const } : {}),
        ...(word.struck ? { struck: true as const } : {}),
        startMs: inside(word.startMs),
        endMs: inside(word.endMs),
        line: lineOf[k] ?? 0,
        ...(narrowOf[k] === lineOf[k] ? {} : { narrow: narrowOf[k] }),
        ...(word.joined && k > 0 ? { joined: true as const } : {}),
      })),
    };
  });
}

/** For a canvas that is narrow. */
const narrowed = (rules: CaptionRules): CaptionRules => ({ ...rules, line: rules.narrow });

interface Reader {
  rules: CaptionRules;
  language: Language;
}

/** Sentences of scripts without spaces follow each other without one. */
const isJoined = (before: TimedWord | undefined, { text, opens }: TimedWord, rules: CaptionRules) =>
  rules.isDense &&
  before !== undefined &&
  (opens === true || before.names === true) &&
  IS_WIDE.test(before.text.slice(-1)) &&
  IS_WIDE.test(text);

/** How long a caption of that length is read, not rounded. */
const spanMs = (length: number, { cps }: CaptionRules): number => (length * 1000) / cps;

const readMs = (words: readonly TimedWord[], rules: CaptionRules): number =>
  Math.max(SHORTEST_CAPTION_MS, Math.ceil(spanMs(lengthOf(joinWords(words), rules), rules)));

/** Each begins with its first word, or a little late where the one before it is still read. */
function placeCaptions(
  groups: readonly (readonly TimedWord[])[],
  untilMs: number,
  rules: CaptionRules,
): { startMs: number; endMs: number }[] {
  const nextMs = (i: number) => groups[i + 1]?.[0]?.startMs ?? untilMs;
  const latestMs: number[] = [];
  for (let i = groups.length - 1; i >= 0; i--) {
    const leftMs = (latestMs[i + 1] ?? 0) - readMs(groups[i + 1] ?? [], rules);
    const late = Math.max(nextMs(i), Math.min(nextMs(i) + LATE_MS, leftMs));
    latestMs[i] = i === groups.length - 1 ? untilMs : late;
  }
  let reachedMs = 0;
  return groups.map((words, i) => {
    const startMs = Math.max(words[0]?.startMs ?? 0, reachedMs);
    const lingered = Math.min((words.at(-1)?.endMs ?? startMs) + LINGER_MS, nextMs(i));
    const wanted = Math.max(lingered, startMs + readMs(words, rules));
    const endMs = Math.max(Math.min(wanted, latestMs[i] ?? untilMs), startMs + 1);
    reachedMs = endMs;
    return { startMs, endMs };
  });
}

/** The cheapest cut of a narration into captions, by dynamic programming over the words. */
function partition(words: readonly TimedWord[], untilMs: number, reader: Reader): TimedWord[][] {
  const { rules, language } = reader;
  const most = MOST_LINES * rules.narrow + lengthOf(' ', rules);
  const wide = openLaying(words, rules, language);
  const narrow = rules.narrow === rules.line ? wide : openLaying(words, narrowed(rules), language);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      const length = wide.lengthOf(from, end);
      if (length > most) break;
      if (words[from]?.shown !== words[end - 1]?.shown) break;
      if (words[from]?.turn !== words[end - 1]?.turn) break;
      if (words[end - 1]?.names && words[end]?.turn === words[end - 1]?.turn) continue;
      const breaks = wide.breaks(from, end);
      if (breaks.length === 0) continue;
      if (narrow !== wide && narrow.breaks(from, end).length === 0) continue;
      const layout = Math.min(...breaks.map(({ cost }) => cost));
      const group = { words: words.slice(from, end), length };
      const cost =
        (best[from]?.cost ?? 0) + layout / 2 + groupCost(group, words[end], untilMs, reader);
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

/** By however little a caption is too short: rather two sentences stand in one. */
const FLASH_COST = 100;

/** Costs are weighed against breakCost: what leaves no time to read is the worst, a caption over two sentences the least. */
function groupCost(
  { words, length }: { words: readonly TimedWord[]; length: number },
  next: TimedWord | undefined,
  untilMs: number,
  { rules, language }: Reader,
): number {
  const heldMs = (next?.startMs ?? untilMs) - (words[0]?.startMs ?? 0);
  const hurriedMs = Math.max(0, spanMs(length, rules) - heldMs);
  const flashMs = Math.max(0, SHORTEST_CAPTION_MS - heldMs);
  const flash = flashMs > 0 ? FLASH_COST + flashMs / 5 : 0;
  const short = length < rules.line * LEAST_SHARE ? 25 : 0;
  const sentences = words.filter(({ opens }, i) => opens && i > 0).length;
  const break_ = next ? breakCost(words.at(-1)?.text ?? '', next.text, language) : 0;
  return 10 + hurriedMs / 10 + flash + short + 40 * sentences + break_;
}

/** The lines of a caption as text, which can strike nothing: what is struck is left out. */
export const captionLines = ({ words }: Caption): string[] =>
  linesOfWords(words.filter(({ struck }) => !struck)).filter((text) => text !== '');
