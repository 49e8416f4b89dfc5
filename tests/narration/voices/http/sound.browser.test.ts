/** What needs the encoder: sounds that are no WAV, or of another rate. */
import { expect, test } from 'vitest';
import { byFfmpeg, readSound } from '../../../../src/narration/voices/http/sound';
import { encodeSamples } from '../../../../src/sound/encode';
import { tone, wave } from './server';

/** Hz, by how often it rises through zero in its middle second. */
function pitchOf(samples: Int16Array): number {
  const middle = samples.subarray(12_000, 36_000);
  return middle.filter((value, i) => i > 0 && (middle[i - 1] ?? 0) < 0 && value >= 0).length;
}

test('MP3 is read as samples of the one rate', async () => {
  const samples = Int16Array.from(tone(), (value) => Math.round(value * 32_767));
  const to = ['-c:a', 'libmp3lame', '-b:a', '64k', '-f', 'mp3'];
  const bytes = await encodeSamples({ samples, sampleRate: 24_000 }, to);
  const read = await readSound({ bytes, type: 'audio/mpeg' }, byFfmpeg);
  expect(read.sampleRate).toBe(24_000);
  expect(Math.abs(read.samples.length - samples.length)).toBeLessThan(2400);
  expect(Math.abs(pitchOf(read.samples) - 220)).toBeLessThan(2);
});

test('a WAV of another rate keeps its length and its pitch', async () => {
  const bytes = wave(tone(2, [], 44_100), { sampleRate: 44_100, channels: 2 });
  const { samples } = await readSound({ bytes, type: 'audio/wav' }, byFfmpeg);
  expect(Math.abs(samples.length - 48_000)).toBeLessThan(50);
  expect(Math.abs(pitchOf(samples) - 220)).toBeLessThan(2);
});

test('what only looks like sound is a failure', async () => {
  const bytes = Buffer.from('ID3 and then nothing of the kind');
  await expect(readSound({ bytes, type: 'audio/mpeg' }, byFfmpeg)).rejects.toThrow(
    'answers with audio/mpeg that cannot be read',
  );
});
