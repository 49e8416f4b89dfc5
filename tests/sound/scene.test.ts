/** The sounds of a scene as one, whatever rates they have. */
import { expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { packRecording } from '../../src/sound/recording';
import { mixSounds, SILENCE_RATE } from '../../src/sound/scene';
import { newFolder } from '../sample';

/** A second of 440 Hz, a third of full scale. */
const tone = (sampleRate: number): Int16Array =>
  new Int16Array(sampleRate).map((_, i) =>
    Math.round(10_000 * Math.sin((2 * Math.PI * 440 * i) / sampleRate)),
  );

async function mix(rates: readonly number[]) {
  const store = openStore(newFolder());
  const sounds = [];
  for (const [i, sampleRate] of rates.entries()) {
    const clip = `${i}`.repeat(64);
    await store.write('clips', clip, packRecording({}, { samples: tone(sampleRate), sampleRate }));
    sounds.push({ clip, startMs: 2000 * i, durationMs: 1000 });
  }
  return mixSounds({ durationMs: 2000 * rates.length, sounds }, store);
}

const energy = (samples: Int16Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

test('voices of several rates stand at the highest, each at its time and as loud as it was', async () => {
  const { samples, sampleRate } = await mix([16_000, 24_000]);
  expect([sampleRate, samples.length]).toEqual([24_000, 4 * 24_000]);
  const second = (n: number) => energy(samples.subarray(n * 24_000 + 500, (n + 1) * 24_000 - 500));
  expect(second(0) / second(2)).toBeCloseTo(1, 2);
  expect(second(1)).toBeLessThan(20);
  expect(second(3)).toBeLessThan(20);
});

test('voices of one rate keep it, and a scene in which nothing is said has its own', async () => {
  expect((await mix([16_000, 16_000])).sampleRate).toBe(16_000);
  expect((await mix([])).sampleRate).toBe(SILENCE_RATE);
});

test('a scene in which nothing is said is as quiet as a room, and no hole', async () => {
  const store = openStore(newFolder());
  const { samples } = await mixSounds({ durationMs: 1000, sounds: [] }, store);
  expect(samples).toHaveLength(SILENCE_RATE);
  expect(energy(samples)).toBeGreaterThan(2);
  expect(energy(samples)).toBeLessThan(8);
});
