import { describe, expect, test } from 'vitest';
import { resample } from '../../src/sound/resample';

/** A second of a tone. */
const tone = (hertz: number, sampleRate: number) => ({
  samples: Int16Array.from({ length: sampleRate }, (_, i) =>
    Math.round(10_000 * Math.sin((2 * Math.PI * hertz * i) / sampleRate)),
  ),
  sampleRate,
});
const rms = (samples: Int16Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);

describe('a recording at another rate', () => {
  test.each([
    [16_000, 24_000],
    [24_000, 16_000],
    [44_100, 24_000],
  ])('from %i to %i is the same tone', (from, to) => {
    const { samples, sampleRate } = resample(tone(440, from), to);
    expect([samples.length, sampleRate]).toEqual([to, to]);
    const other = tone(440, to).samples;
    const middle = (all: Int16Array) => all.subarray(to / 10, (9 * to) / 10);
    const rest = middle(samples).map((sample, i) => sample - (middle(other)[i] ?? 0));
    expect(rms(rest)).toBeLessThan(0.01 * rms(other));
  });

  test('has nothing of what is too high for it', () => {
    expect(rms(resample(tone(11_000, 24_000), 16_000).samples)).toBeLessThan(100);
  });

  test('is the same one at its own rate', () => {
    const recording = tone(440, 16_000);
    expect(resample(recording, 16_000)).toBe(recording);
  });
});
