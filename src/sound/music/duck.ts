/** How loud the bed is under a video: low while somebody speaks, and gone at the ends. */
import type { Heard } from '../schema';

/** Loudness of the bed where nobody speaks, LUFS: twelve below the voice, so that it is heard and asks for nothing. */
export const BED_LUFS = -26;
/** The voice is at −14 LUFS, and background is to be 20 dB lower (WCAG 2.2, 1.4.7): with two to spare. dB. */
const UNDER_SPEECH = -10;
/** It is down when the first word comes, and rises slowly after the last. */
const FALL_MS = 400;
const RISE_MS = 1200;
/** Rests that are shorter are filled: the bed comes up between scenes, not between sentences. */
const REST_MS = 1200;
const FADE_IN_MS = 1500;
const FADE_OUT_MS = 5000;

export interface Span {
  startMs: number;
  endMs: number;
}

/** When somebody speaks, on the whole timeline, rests within speech filled. */
export function speechSpans({ scenes }: Pick<Heard, 'scenes'>): Span[] {
  const spans: Span[] = [];
  for (const scene of scenes)
    for (const { words } of scene.captions)
      for (const word of words) {
        const [startMs, endMs] = [scene.startMs + word.startMs, scene.startMs + word.endMs];
        const last = spans.at(-1);
        if (last && startMs - last.endMs < REST_MS) last.endMs = Math.max(last.endMs, endMs);
        else spans.push({ startMs, endMs });
      }
  return spans;
}

/**
 * What the bed is multiplied with at a time, 0 to 1. To be asked of times in ascending order: it goes through the spans
 * once.
 */
export function openDucking(spans: readonly Span[], durationMs: number): (ms: number) => number {
  let next = 0;
  return (ms) => {
    while ((spans[next]?.endMs ?? Number.POSITIVE_INFINITY) + RISE_MS < ms) next += 1;
    // A rest may be shorter than fall and rise together: whichever holds it lower, holds it.
    const near = [spans[next], spans[next + 1]];
    const lowered = Math.max(...near.map((span) => (span ? covered(span, ms) : 0)));
    const ends = Math.min(1, ms / FADE_IN_MS, Math.max(0, durationMs - ms) / FADE_OUT_MS);
    return 10 ** ((UNDER_SPEECH * smooth(lowered)) / 20) * smooth(ends);
  };
}

/** 1 within the span, falling to 0 on both sides. */
function covered({ startMs, endMs }: Span, ms: number): number {
  if (ms < startMs) return Math.max(0, 1 - (startMs - ms) / FALL_MS);
  return ms <= endMs ? 1 : Math.max(0, 1 - (ms - endMs) / RISE_MS);
}

const smooth = (part: number): number => part * part * (3 - 2 * part);
