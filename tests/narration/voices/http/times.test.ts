import { expect, test } from 'vitest';
import { scriptOf } from '../../../../src/narration/voices/http/script';
import { timesOf } from '../../../../src/narration/voices/http/times';
import { lineOf, tone } from './server';

const recording = (seconds: number, pauses: readonly (readonly [number, number])[] = []) => ({
  samples: Int16Array.from(tone(seconds, pauses), (value) => Math.round(value * 32_767)),
  sampleRate: 24_000,
});

const deaf = async () => {
  throw new Error('The service has told it.');
};
const letters = (text: string, step = 0.1) => ({
  signs: [...text],
  starts: [...text].map((_, i) => i * step),
  ends: [...text].map((_, i) => (i + 1) * step),
});

test('times of letters are those of words, and never outside the sound', async () => {
  const line = lineOf('“Go 😀 on,” he said');
  const script = scriptOf(line, new Map());
  const words = await timesOf(line, script, recording(1), letters(script.text), deaf);
  expect(words).toHaveLength(line.words.length);
  expect(words[0]).toEqual({ start: 0.1, end: expect.closeTo(0.3) });
  expect(words.at(-1)?.end).toBe(1);
});

test('times of another text are not taken, nor what is no time: then it is listened', async () => {
  const line = lineOf('Go on then');
  const script = scriptOf(line, new Map());
  const heard = line.words.map((_, i) => ({ start: i, end: i + 1 }));
  const of = (told: ReturnType<typeof letters>) =>
    timesOf(line, script, recording(2), told, async () => heard);
  expect(await of(letters('Come on then'))).toEqual(heard);
  expect(await of({ ...letters(script.text), ends: [1] })).toEqual(heard);
  expect(await of(letters(script.text, Number.NaN))).toEqual(heard);
});

test('words go forward, whatever a service tells', async () => {
  const line = lineOf('Go on');
  const script = scriptOf(line, new Map());
  const told = {
    ...letters(script.text),
    starts: [0.5, 0.5, 0.5, 0.2, 0.2],
    ends: [0.6, 0.6, 0.6, 0.1, 0.1],
  };
  expect(await timesOf(line, script, recording(1), told, deaf)).toEqual([
    { start: 0.5, end: 0.6 },
    { start: 0.5, end: 0.5 },
  ]);
});
