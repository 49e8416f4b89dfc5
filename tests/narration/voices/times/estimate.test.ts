import { expect, test } from 'vitest';
import { estimateTimes, speakingSpans } from '../../../../src/narration/voices/times/estimate';
import { lineOf, tone } from '../http/server';

const recording = (seconds: number, pauses: readonly (readonly [number, number])[] = []) => ({
  samples: Int16Array.from(tone(seconds, pauses), (value) => Math.round(value * 32_767)),
  sampleRate: 24_000,
});

test('speech is parted by pauses, and not by the gaps in words', () => {
  const spans = speakingSpans(
    recording(3, [
      [0, 0.5],
      [1, 1.05],
      [1.5, 2],
      [2.8, 3],
    ]),
  );
  const rounded = spans.map(({ start, end }) => [start.toFixed(2), end.toFixed(2)]);
  expect(rounded).toEqual([
    ['0.50', '1.50'],
    ['2.00', '2.80'],
  ]);
  expect(speakingSpans({ samples: new Int16Array(2400), sampleRate: 24_000 })).toEqual([
    { start: 0, end: 0.1 },
  ]);
});

test('words lie in the time in which somebody speaks, longer ones longer', () => {
  const words = estimateTimes(
    lineOf('A considerable cat'),
    recording(2, [
      [0, 0.4],
      [1.8, 2],
    ]),
  );
  const [a, considerable, cat] = words.map(({ start, end }) => end - start);
  expect(words[0]?.start).toBeCloseTo(0.4, 2);
  expect(words.at(-1)?.end).toBeCloseTo(1.8, 2);
  expect(considerable).toBeGreaterThan((a ?? 0) + (cat ?? 0));
});

test('what stands before a comma ends before the pause, and what follows begins after it', () => {
  const line = lineOf('If it rains tomorrow, we stay at home');
  const words = estimateTimes(line, recording(3, [[1.2, 1.7]]));
  const comma = line.words.findIndex(({ text }) => text.endsWith(','));
  expect(words[comma]?.end).toBeCloseTo(1.2, 2);
  expect(words[comma + 1]?.start).toBeCloseTo(1.7, 2);
  expect(words.every(({ start, end }) => end <= 1.21 || start >= 1.69)).toBe(true);
});

test('a pause where no comma is near moves no comma', () => {
  const line = lineOf('Yes, all of what was written in that long letter is as it was');
  const [yes] = estimateTimes(line, recording(6, [[5, 5.5]]));
  expect(yes?.end).toBeLessThan(1);
});
