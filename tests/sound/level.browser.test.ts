/** The level of speech, against signals whose loudness is known and against ffmpeg's meter. */
import { describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { buildLines } from '../../src/narration/lines';
import { openVoice } from '../../src/narration/voice';
import { levelSpeech } from '../../src/sound/level';
import { integratedLoudness, truePeaks } from '../../src/sound/loudness';

const RATE = 48_000;

/** A tone of `hz`, `dB` below full scale at its peaks. */
const tone = (hz: number, dB: number, seconds: number, sampleRate = RATE): Float64Array =>
  new Float64Array(seconds * sampleRate).map(
    (_, i) => 10 ** (dB / 20) * Math.sin((2 * Math.PI * hz * i) / sampleRate),
  );

const join = (...parts: Float64Array[]): Float64Array =>
  Float64Array.from(parts.flatMap((part) => [...part]));

describe('integrated loudness', () => {
  // EBU Tech 3341, case 1: a stereo tone of 1 kHz at −23 dBFS reads −23.0 LUFS, within 0.1.
  test.each([48_000, 44_100, 16_000])('of the standard tone is −23 at %i Hz', (sampleRate) => {
    const samples = tone(1000, -23, 20, sampleRate);
    expect(Math.abs(integratedLoudness(samples, sampleRate) + 23)).toBeLessThan(0.1);
  });
  // EBU Tech 3341, case 4.
  test('leaves out pauses and what is far below the rest', () => {
    const parts = [tone(1000, -72, 10), tone(1000, -36, 10), tone(1000, -23, 60)];
    const samples = join(...parts, tone(1000, -36, 10), tone(1000, -72, 10));
    expect(Math.abs(integratedLoudness(samples, RATE) + 23)).toBeLessThan(0.1);
  });
  test('of silence is nothing', () => {
    expect(integratedLoudness(new Float64Array(RATE), RATE)).toBe(-Infinity);
  });
});

test('true peaks are found between the samples', () => {
  // EBU Tech 3341, case 16: a quarter of the sample rate, 45° off, so that no sample is at a peak.
  const samples = new Float64Array(1000).map((_, i) => 0.5 * Math.sin((Math.PI * i) / 2 + 0.785));
  expect(Math.max(...samples)).toBeLessThan(0.36);
  expect(Math.abs(Math.max(...truePeaks(samples, 0).subarray(50, 950)) - 0.5)).toBeLessThan(0.01);
});

describe('speech', { timeout: 60_000 }, () => {
  const speak = async (text: string) => {
    const [line] = buildLines([{ text, terms: [], marks: [] }], 'en', new Map());
    if (!line) throw new Error('nothing to say');
    return openVoice({ voice: { name: 'slt', pace: 1 }, lexicon: {} }).speak(line);
  };
  test('is brought to −14 LUFS, no peak above −2 dBTP, times unchanged', async () => {
    const spoken = await speak('Every sentence is as loud as the one before, and none is louder.');
    const level = levelSpeech(spoken);
    const wave = new Float64Array(level.samples).map((sample) => sample / 32_768);
    expect(Math.abs(integratedLoudness(wave, level.sampleRate) + 14)).toBeLessThan(0.1);
    expect(20 * Math.log10(Math.max(...truePeaks(wave, 0)))).toBeLessThan(-1.99);
    expect(level.samples).toHaveLength(spoken.samples.length);
    expect(level.words).toEqual(spoken.words);
  });
  test('has the loudness that another meter reads', async () => {
    const { samples, sampleRate } = levelSpeech(await speak('One meter is not enough for us.'));
    const padded = new Int16Array(samples.length + 2 * sampleRate);
    padded.set(samples, sampleRate);
    const meter = 'pan=stereo|c0=c0|c1=c0,loudnorm=print_format=json';
    const { stderr } = await runFfmpeg(
      ['-f', 's16le', '-ar', String(sampleRate), '-i', 'pipe:0', '-af', meter, '-f', 'null', '-'],
      { input: new Uint8Array(padded.buffer) },
    );
    expect(Math.abs(Number(/"input_i" : "(.*)"/.exec(stderr)?.[1]) + 14)).toBeLessThan(0.3);
  });
  test('that is silent stays as it is', () => {
    const silent = { samples: new Int16Array(16_000), sampleRate: 16_000, words: [] };
    expect(levelSpeech(silent)).toEqual(silent);
  });
});
