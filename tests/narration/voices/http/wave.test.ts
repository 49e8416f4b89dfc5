import { expect, test } from 'vitest';
import { HalfAnswer, readSound } from '../../../../src/narration/voices/http/sound';
import { isWave, parseWave } from '../../../../src/narration/voices/http/wave';
import { tone, wave } from './server';

const half = 0.5 * 32_768;
/** Samples as they were before they were packed, to a step of 16 bit. */
const isTone = (samples: Int16Array, sampleRate: number) =>
  tone(0.1, [], sampleRate).every((value, i) => Math.abs(value * 32_768 - (samples[i] ?? 0)) <= 1);

test.each([
  ['16 bit', { bits: 16 }],
  ['24 bit', { bits: 24 }],
  ['32 bit', { bits: 32 }],
  ['floating point', { bits: 32, float: true }],
  ['two channels', { bits: 16, channels: 2 }],
  ['24 bit of two channels, in the long form', { bits: 24, channels: 2, extensible: true }],
  ['floating point in the long form', { bits: 32, float: true, extensible: true }],
  ['another rate', { bits: 16, sampleRate: 8000 }],
  ['no length', { bits: 16, told: 0xffffffff }],
] as const)('a WAV of %s is read', (_, shape) => {
  const sampleRate = 'sampleRate' in shape ? shape.sampleRate : 24_000;
  const read = parseWave(wave(tone(0.1, [], sampleRate), shape));
  if (typeof read === 'string') throw new Error(read);
  expect([read.sampleRate, read.samples.length]).toEqual([sampleRate, sampleRate / 10]);
  expect(isTone(read.samples, sampleRate)).toBe(true);
  expect(Math.max(...read.samples)).toBeGreaterThan(0.99 * half);
});

test('what is louder than may be is cut, and what is no number is silence', () => {
  const loud = Float64Array.from([2, -2, Number.NaN, 0.5]);
  const read = parseWave(wave(loud, { bits: 32, float: true }));
  expect(read).toMatchObject({ samples: Int16Array.from([32_767, -32_768, 0, half]) });
});

test('the begin of a WAV is told from a whole one, wherever it is cut', () => {
  const whole = wave(tone(0.01));
  for (const length of [12, 30, 50, 60, whole.length - 1])
    expect(parseWave(whole.subarray(0, length)), String(length)).toBe('cut');
  expect(isWave(whole.subarray(0, 8))).toBe(false);
  expect(isWave(Buffer.from('RIFF....AVI '))).toBe(false);
});

test('plain samples are taken as they are, and other rates and formats are converted', async () => {
  const asked: (readonly string[])[] = [];
  const convert = async (_: Uint8Array, input: readonly string[]) => {
    asked.push(input);
    return wave(tone(0.01), { told: 0xffffffff });
  };
  const read = async (bytes: Buffer, type: string) =>
    (await readSound({ bytes, type }, convert)).samples;
  expect(await read(Buffer.from([255, 255, 3, 1, 9]), 'audio/pcm')).toEqual(
    Int16Array.from([-1, 259]),
  );
  expect(asked).toEqual([]);
  const converted = Int16Array.from(tone(0.01), (value) => Math.round(value * 32_767));
  expect(await read(wave(tone(0.1, [], 8000), { sampleRate: 8000 }), '')).toEqual(converted);
  expect(await read(Buffer.from('ID3x'), 'audio/mpeg')).toEqual(converted);
  expect(await read(Buffer.from([0xff, 0xfb, 0, 0]), '')).toEqual(converted);
  expect(asked).toEqual([['-f', 's16le', '-ar', '8000', '-ac', '1'], [], []]);
  await expect(read(Buffer.alloc(0), 'audio/wav')).rejects.toBeInstanceOf(HalfAnswer);
});
