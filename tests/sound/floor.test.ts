import { expect, test } from 'vitest';
import { roomTone } from '../../src/sound/floor';

const FULL = 32_768;

test('the quiet of a room is never quite nothing, and 75 to 81 dB below full scale', () => {
  const samples = roomTone(48_000);
  const rms = Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);
  const level = 20 * Math.log10(rms / FULL);
  expect(level).toBeGreaterThan(-81);
  expect(level).toBeLessThan(-75);
  expect(Math.max(...samples.map(Math.abs))).toBeLessThan(32);
});

test('is the same each time, and begins the same in a longer scene', () => {
  expect(roomTone(2000).subarray(0, 1000)).toEqual(roomTone(1000));
});
