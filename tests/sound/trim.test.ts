import { expect, test } from 'vitest';
import { KEPT, trimSilence } from '../../src/sound/trim';

const RATE = 1000;
/** Half a second of nothing, of a loud tone, and of a breath that fades. */
const take = (): Int16Array =>
  Int16Array.from({ length: 1500 }, (_, i) => (i < 500 ? 0 : i < 1000 ? 9000 : 60));

test('keeps of a take a little before its first sound, and more of what it ends with', () => {
  const { samples, words } = trimSilence({
    samples: take(),
    sampleRate: RATE,
    words: [{ start: 0.5, end: 1 }],
  });
  expect(samples.length).toBeCloseTo((0.5 + KEPT.before + KEPT.after) * RATE - 1);
  expect(words[0]?.start).toBeCloseTo(KEPT.before);
  expect(words[0]?.end).toBeCloseTo(0.5 + KEPT.before);
});

test('begins and ends with nothing, by no jump', () => {
  const { samples } = trimSilence({ samples: take(), sampleRate: RATE, words: [] });
  expect([samples[0], samples.at(-1)]).toEqual([0, 0]);
});

test('leaves silence as it is', () => {
  const samples = new Int16Array(100);
  expect(trimSilence({ samples, sampleRate: RATE, words: [] }).samples).toBe(samples);
});
