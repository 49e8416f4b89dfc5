/** Sentences of voices whose word times are known, found again in their sound alone. */
import { expect, test } from 'vitest';
import type { Voice } from '../../../../src/narration/schema';
import { openFlite } from '../../../../src/narration/voices/flite';
import { openNeural } from '../../../../src/narration/voices/hibari';
import { filesFolder } from '../../../../src/narration/voices/hibari/home';
import { estimateTimes } from '../../../../src/narration/voices/times/estimate';
import { listen } from '../../../../src/narration/voices/times/listen';
import { heartTest } from '../../../heart';
import { lineOf, tone } from '../http/server';

const SENTENCES = [
  'The river rose by two metres in a single night.',
  'If the rope is wet, it holds less than you think.',
  'The judge asked the question twice, and twice he got no answer.',
  'In the spring none of them came; the doctors, who had waited, went home.',
  'Most of the money was spent on roads, on bridges, and on a new school.',
];

/** Seconds in the mean, over all begins and ends of words: as listened, and as estimated by letters. */
async function errorsOf(voice: Voice) {
  const [heard, estimated]: [number[], number[]] = [[], []];
  for (const text of SENTENCES) {
    const line = lineOf(text);
    const { words, ...recording } = await voice.speak(line);
    const [found, guessed] = [await listen(line, recording), estimateTimes(line, recording)];
    words.forEach(({ start, end }, i) => {
      for (const [errors, times] of [
        [heard, found],
        [estimated, guessed],
      ] as const)
        errors.push(Math.abs((times[i]?.start ?? 0) - start), Math.abs((times[i]?.end ?? 0) - end));
    });
  }
  const mean = (errors: readonly number[]) =>
    errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return { heard: mean(heard), estimated: mean(estimated) };
}

test.each(['rms', 'awb'] as const)(
  'words of %s are found within 25 ms in the mean, far nearer than by their letters',
  async (name) => {
    const { heard, estimated } = await errorsOf(openFlite({ name, pace: 1, lexicon: {} }));
    expect(heard).toBeLessThan(0.025);
    expect(heard).toBeLessThan(estimated / 2);
  },
);

heartTest('words of heart are found within 30 ms in the mean', async (voices) => {
  const heart = openNeural({ name: 'heart', pace: 1, lexicon: {}, folder: filesFolder(voices) });
  const { heard, estimated } = await errorsOf(heart);
  expect(heard).toBeLessThan(0.03);
  expect(heard).toBeLessThan(estimated / 2);
});

test('what Flite cannot read is estimated, and every word has a time within the sound', async () => {
  const samples = Int16Array.from(tone(2), (value) => Math.round(value * 32_767));
  const recording = { samples, sampleRate: 24_000 };
  for (const line of [lineOf('Вода горячая.', 'ru'), lineOf('Grüße, Straße, Übermut.', 'de')]) {
    const words = await listen(line, recording);
    expect(words).toHaveLength(line.words.length);
    expect(words.every(({ start, end }) => start >= 0 && end >= start && end <= 2)).toBe(true);
  }
});
