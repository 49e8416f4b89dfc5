import { expect, test } from 'vitest';
import { cutSpeech } from '../../src/sound/cut';

const RATE = 16_000;
const seconds = (...lengths: [kind: 'loud' | 'quiet', seconds: number][]): Int16Array =>
  Int16Array.from(
    lengths.flatMap(([kind, length]) =>
      Array.from({ length: Math.round(length * RATE) }, (_, i) =>
        Math.round(Math.sin(i / 7) * (kind === 'loud' ? 9_000 : 12)),
      ),
    ),
  );

test('what is said is cut out with a little of the quiet around it, and its words go with it', () => {
  const samples = seconds(['loud', 1], ['quiet', 0.5], ['loud', 1], ['quiet', 0.5], ['loud', 1]);
  const words = [{ start: 1.5, end: 2.5 }];
  const cut = cutSpeech({ samples, sampleRate: RATE }, { start: 1.2, end: 2.8 }, words);
  expect(cut.samples.length / RATE).toBeCloseTo(1.2, 1);
  expect(cut.words[0]?.start).toBeCloseTo(0.08, 1);
  expect(cut.words[0]?.end).toBeCloseTo(1.08, 1);
});

test('a long rest inside is shortened, a short one stays', () => {
  const samples = seconds(['loud', 1], ['quiet', 2], ['loud', 1], ['quiet', 0.4], ['loud', 1]);
  const words = [
    { start: 0, end: 1 },
    { start: 3, end: 4 },
    { start: 4.4, end: 5.4 },
  ];
  const cut = cutSpeech({ samples, sampleRate: RATE }, { start: 0, end: 5.4 }, words);
  expect(cut.samples.length / RATE).toBeCloseTo(3.8, 1);
  const [, second, third] = cut.words;
  expect(second?.start).toBeCloseTo(1.4, 1);
  expect(third?.start).toBeCloseTo(2.8, 1);
});

test('nothing clicks where it begins, ends, or something was cut out', () => {
  const samples = seconds(['loud', 1], ['quiet', 2], ['loud', 1]);
  const { samples: cut } = cutSpeech({ samples, sampleRate: RATE }, { start: 0.3, end: 3.7 }, []);
  expect(Math.abs(cut[0] ?? 1)).toBeLessThan(2);
  expect(Math.abs(cut.at(-1) ?? 1)).toBeLessThan(2);
  const jumps = cut.map((sample, i) => Math.abs(sample - (cut[i - 1] ?? 0)));
  const usual = samples.map((sample, i) => Math.abs(sample - (samples[i - 1] ?? sample)));
  expect(Math.max(...jumps)).toBeLessThanOrEqual(Math.max(...usual) + 1);
});
