import { describe, expect, test } from 'vitest';
import {
  aheadMs,
  countdown,
  passedMs,
  plannedSpan,
  started,
  stopped,
} from '../../../src/deck/speaker/time';
import type { Track } from '../../../src/deck/track';

const track = (id: string, durationMs: number, steps: number[]): Track => ({
  ...{ id, durationMs, steps, title: id, shown: [], captions: [], sound: '' },
});
const SCENES = [track('a', 10_000, []), track('b', 20_000, [5000, 12_000])];

describe('the time of a talk', () => {
  test('stands while it is stopped, and goes on from there', () => {
    const first = stopped(started({ passedMs: 0 }, 1000), 5000);
    expect(passedMs(first, 99_000)).toBe(4000);
    expect(passedMs(started(first, 10_000), 12_500)).toBe(6500);
  });

  test('is planned by the narration, stretched to the planned length', () => {
    const span = (step: number) => plannedSpan(SCENES, 1, step, 60_000);
    expect([span(0), span(1), span(2)]).toEqual([
      { startMs: 20_000, endMs: 30_000 },
      { startMs: 30_000, endMs: 44_000 },
      { startMs: 44_000, endMs: 60_000 },
    ]);
  });

  test('is ahead before a step’s time, behind after it, and neither within it', () => {
    const span = { startMs: 20_000, endMs: 30_000 };
    expect([aheadMs(span, 15_000), aheadMs(span, 25_000), aheadMs(span, 31_000)]).toEqual([
      5000, 0, -1000,
    ]);
  });

  test.each([
    [1_800_000, '30:00'],
    [1_799_001, '30:00'],
    [61_000, '1:01'],
    [0, '0:00'],
    [-1, '−0:01'],
    [3_600_000, '1:00:00'],
  ])('of %i ms left is shown as %s', (ms, shown) => expect(countdown(ms)).toBe(shown));
});
