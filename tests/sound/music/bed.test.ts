import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { integratedLoudness, truePeaks } from '../../../src/sound/loudness';
import { openBed } from '../../../src/sound/music/bed';
import { renderCalm } from '../../../src/sound/music/calm';
import { openLoop } from '../../../src/sound/music/loop';

const RATE = 16_000;
const REST = -26;
const LOOP = openLoop('calm', RATE);
const openMinute = (rest = REST) => openBed(LOOP, { spans: [], durationMs: 70_000, rest });

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
    const [left] = openMinute().next(70 * RATE);
    const turn = loop[0].length;
    const within = roughest(left, turn - 4 * RATE, turn - RATE);
    expect(roughest(left, turn - 100, turn + 100)).toBeLessThanOrEqual(within);
  });

  test('comes in blocks of any length as one piece', () => {
    const whole = openMinute().next(5000);
    const bed = openMinute();
    const parts = [1, 999, 4000].map((samples) => [...bed.next(samples)[1]]);
    expect(parts.flat()).toEqual([...whole[1]]);
  });

  test.each([REST, -14, -12])('has its loudness where nobody speaks: %i LUFS', (rest) => {
    const [left, right] = openMinute(rest).next(60 * RATE);
    const lufs = [left, right].map((side) => integratedLoudness(new Float64Array(side), RATE));
    const mean = 10 * Math.log10(lufs.reduce((sum, value) => sum + 10 ** (value / 10), 0) / 2);
    expect(mean).toBeGreaterThan(rest - 1);
    expect(mean).toBeLessThan(rest + 1);
    for (const side of [left, right]) {
      const most = truePeaks(new Float64Array(side), 0.7).reduce((a, b) => Math.max(a, b));
      expect(20 * Math.log10(most)).toBeLessThan(-1.9);
    }
  });
});
