import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { integratedLoudness } from '../../../src/sound/loudness';
import { openBed } from '../../../src/sound/music/bed';
import { renderCalm } from '../../../src/sound/music/calm';
import { BED_LUFS } from '../../../src/sound/music/duck';
import type { Timeline } from '../../../src/timeline/schema';

const RATE = 16_000;
const MINUTE = { durationMs: 70_000, scenes: [] } as unknown as Timeline;

const hashOf = (side: Float32Array): string => createHash('sha256').update(side).digest('hex');

/** The greatest second difference: a jump or a kink is far above those of a smooth wave. */
function roughest(wave: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i++)
    most = Math.max(most, Math.abs((wave[i - 1] ?? 0) - 2 * (wave[i] ?? 0) + (wave[i + 1] ?? 0)));
  return most;
}

describe('the bed "calm"', () => {
  const loop = renderCalm(RATE);

  test('is the same each time, stays within bounds, and differs between the sides', () => {
    const again = renderCalm(RATE);
    expect(again.map(hashOf)).toEqual(loop.map(hashOf));
    expect(hashOf(loop[0])).not.toBe(hashOf(loop[1]));
    for (const side of loop) expect(side.every((value) => Math.abs(value) < 1)).toBe(true);
  });

  test('turns round without a seam', () => {
    const [left] = openBed('calm', MINUTE, RATE).next(70 * RATE);
    const turn = loop[0].length;
    const within = roughest(left, turn - 4 * RATE, turn - RATE);
    expect(roughest(left, turn - 100, turn + 100)).toBeLessThanOrEqual(within);
  });

  test('comes in blocks of any length as one piece', () => {
    const whole = openBed('calm', MINUTE, RATE).next(5000);
    const bed = openBed('calm', MINUTE, RATE);
    const parts = [1, 999, 4000].map((samples) => [...bed.next(samples)[1]]);
    expect(parts.flat()).toEqual([...whole[1]]);
  });

  test('has its loudness where nobody speaks', () => {
    const [left, right] = openBed('calm', MINUTE, RATE).next(60 * RATE);
    const lufs = [left, right].map((side) => integratedLoudness(new Float64Array(side), RATE));
    const mean = 10 * Math.log10(lufs.reduce((sum, value) => sum + 10 ** (value / 10), 0) / 2);
    expect(mean).toBeGreaterThan(BED_LUFS - 1);
    expect(mean).toBeLessThan(BED_LUFS + 1);
  });
});
