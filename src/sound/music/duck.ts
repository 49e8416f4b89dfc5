/** How the bed gives way to the voice: low while somebody speaks, and gone at the ends. */
import type { Heard } from '../schema';

/** It is down when the first word comes, and rises slowly after the last: so many ms for every dB. */
const FALL_MS = 40;
const RISE_MS = 120;
/** Rests that are shorter are filled: the bed comes up between scenes, not between sentences. */
const REST_MS = 1200;
/** At the ends, and no more of a short video than a share. */
const FADE_IN = { ms: 1500, share: 1 / 8 };
const FADE_OUT = { ms: 5000, share: 1 / 4 };

export interface Span {
  startMs: number;
  endMs: number;
}

/** When somebody speaks, or a film is heard, on the whole timeline, rests within speech filled. */
export const speechSpans = ({ scenes }: Pick<Heard, 'scenes'>): Span[] =>
  joinSpans(
    scenes.flatMap(({ startMs, captions, films = [] }) => [
      ...films.map((film) => ({
        startMs: startMs + film.startMs,
        endMs: startMs + film.startMs + film.durationMs,
      })),
      ...captions.flatMap(({ words }) =>
        words.map((word) => ({ startMs: startMs + word.startMs, endMs: startMs + word.endMs })),
      ),
    ]),
  );

/** Spans in order of their beginnings, short rests between them filled. */
export function joinSpans(all: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { startMs, endMs } of all.toSorted((a, b) => a.startMs - b.startMs)) {
    const last = spans.at(-1);
    if (last && startMs - last.endMs < REST_MS) last.endMs = Math.max(last.endMs, endMs);
    else spans.push({ startMs, endMs });
  }
  return spans;
}

/** What the bed is multiplied with at a time, 0 to 1. To be asked of times in ascending order. */
export function openDucking(
  spans: readonly Span[],
  durationMs: number,
  drop: number,
): (ms: number) => number {
  const inMs = Math.min(FADE_IN.ms, FADE_IN.share * durationMs);
  const outMs = Math.min(FADE_OUT.ms, FADE_OUT.share * durationMs);
  const lowering = openLowering(spans, drop);
  return (ms) =>
    lowering(ms) * smooth(Math.min(1, ms / inMs, Math.max(0, durationMs - ms) / outMs));
}

/** The same without its ends: under the voice `drop` dB lower. It goes through the spans once. */
export function openLowering(spans: readonly Span[], drop: number): (ms: number) => number {
  const [fallMs, riseMs] = [FALL_MS * drop, RISE_MS * drop];
  let next = 0;
  return (ms) => {
    while ((spans[next]?.endMs ?? Number.POSITIVE_INFINITY) + riseMs < ms) next += 1;
    // A rest may be shorter than fall and rise together: whichever holds it lower, holds it.
    let lowered = 0;
    for (let i = next; i < spans.length; i++) {
      const { startMs, endMs } = spans[i] as Span;
      if (startMs - fallMs > ms) break;
      if (ms < startMs) lowered = Math.max(lowered, 1 - (startMs - ms) / fallMs);
      else lowered = Math.max(lowered, ms <= endMs ? 1 : 1 - (ms - endMs) / riseMs);
    }
    return 10 ** ((-drop * smooth(lowered)) / 20);
  };
}

const smooth = (part: number): number => part * part * (3 - 2 * part);
