import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDucking, type Span, speechSpans } from '../../../src/sound/music/duck';
import type { TimedScene } from '../../../src/timeline/schema';

const word = (startMs: number, endMs: number) => ({ text: 'a', startMs, endMs, line: 0 as const });
const speech = (startMs: number, words: ReturnType<typeof word>[]) =>
  ({ startMs, captions: [{ startMs: 0, endMs: 0, words }] }) as unknown as TimedScene;

const decibels = (factor: number): number => 20 * Math.log10(factor);

describe('speech', () => {
  test('counts on the whole timeline, with the rests between sentences filled', () => {
    const scenes = [
      speech(0, [word(600, 900), word(900, 1400), word(1750, 2000)]),
      speech(3000, [word(600, 1000)]),
    ];
    expect(speechSpans({ scenes })).toEqual([
      { startMs: 600, endMs: 2000 },
      { startMs: 3600, endMs: 4000 },
    ]);
  });
});

/** Spans as speechSpans gives them: in order, rests of at least 1.2 s. */
const spansArbitrary = fc
  .array(fc.tuple(fc.integer({ min: 1200, max: 4000 }), fc.integer({ min: 1, max: 4000 })), {
    maxLength: 12,
  })
  .map((lengths) => {
    let at = 2000;
    return lengths.map(([rest, spoken]): Span => {
      const startMs = at + rest;
      at = startMs + spoken;
      return { startMs, endMs: at };
    });
  });

describe('the bed', () => {
  test('is ten decibels lower under every word, and has no step', () => {
    fc.assert(
      fc.property(spansArbitrary, (spans) => {
        const durationMs = (spans.at(-1)?.endMs ?? 0) + 8000;
        const gainAt = openDucking(spans, durationMs, 10);
        const isSpoken = (ms: number) =>
          spans.some(({ startMs, endMs }) => startMs <= ms && ms <= endMs);
        const times = Array.from({ length: durationMs / 10 }, (_, i) => i * 10);
        const gains = times.map(gainAt);
        const loud = times.filter((ms, i) => isSpoken(ms) && decibels(gains[i] ?? 1) > -9.99);
        const steps = gains.filter((gain, i) => Math.abs(gain - (gains[i - 1] ?? 0)) > 0.04);
        expect({ loud, steps }).toEqual({ loud: [], steps: [] });
        expect(gains.every((gain) => gain >= 0 && gain <= 1)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('comes up in a rest between scenes, and is silent at both ends', () => {
    const spans = [
      { startMs: 3000, endMs: 6000 },
      { startMs: 7500, endMs: 9000 },
    ];
    const gainAt = openDucking(spans, 20_000, 10);
    expect(gainAt(0)).toBe(0);
    expect(decibels(gainAt(2000))).toBeCloseTo(0, 1);
    expect(decibels(gainAt(7100))).toBeGreaterThan(-1);
    expect(decibels(gainAt(8000))).toBeCloseTo(-10, 5);
    expect(decibels(gainAt(14_000))).toBeCloseTo(0, 5);
    expect(gainAt(20_000)).toBe(0);
  });
});
