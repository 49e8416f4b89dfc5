/** Cuts the silence off a clip's ends, so that pauses are the timeline's alone, and softens the cuts. */
import type { Speech } from './recording';

/** Kept before the first and after the last sound, s: what a voice ends with is heard. */
export const KEPT = { before: 0.04, after: 0.1 } as const;
/** Faded at both ends so that the cuts do not click, s. Shorter than what is kept: no sound is touched. */
const FADE = 0.008;
/** Below this a sample counts as silence: −50 dB of full scale. */
const QUIET = 104;
const FULL = 32_768;

/** True where all of it, from -1 to 1, counts as silence. */
export const isQuiet = (wave: Float32Array): boolean =>
  wave.every((sample) => Math.abs(sample) * FULL <= QUIET);

/** The speech from just before its first sound to just after its last; word times move with it. Pure silence stays as it is. */
export function trimSilence({ samples, sampleRate, words }: Speech): Speech {
  const first = samples.findIndex((sample) => Math.abs(sample) > QUIET);
  if (first < 0) return { samples, sampleRate, words };
  const last = samples.findLastIndex((sample) => Math.abs(sample) > QUIET);
  const start = Math.max(0, first - Math.round(KEPT.before * sampleRate));
  const end = Math.min(samples.length, last + Math.round(KEPT.after * sampleRate));
  const shift = start / sampleRate;
  const limit = (end - start) / sampleRate;
  const move = (time: number) => Math.min(Math.max(0, time - shift), limit);
  return {
    samples: fadeEnds(samples.slice(start, end), Math.round(FADE * sampleRate)),
    sampleRate,
    words: words.map((word) => ({ start: move(word.start), end: move(word.end) })),
  };
}

/** Raises the first `length` samples from nothing and lowers the last ones to it, in place. */
function fadeEnds(samples: Int16Array, length: number): Int16Array {
  const count = Math.min(length, samples.length >> 1);
  for (let i = 0; i < count; i++) {
    const last = samples.length - 1 - i;
    samples[i] = Math.round((samples[i] ?? 0) * (i / count));
    samples[last] = Math.round((samples[last] ?? 0) * (i / count));
  }
  return samples;
}
