/** Brings every sentence to the loudness of the web, so that a clip sounds the same in whatever it is laid. */
import { integratedLoudness, truePeaks } from './loudness';
import type { Recording } from './recording';

/** Integrated loudness, LUFS: what YouTube plays at (support.google.com/youtube, "Stats for nerds"). */
export const LOUDNESS = -14;
/** True peak, dBTP. EBU R 128 allows −1; an encoder with losses may add one more. */
const PEAK = -2;
/** Peaks are lowered together with what lies so near, s: longer than a period of a voice, so that its wave keeps its form. */
const NEAR = 0.012;
/** What the lowering of peaks takes is given back, in so many rounds at most. */
const ROUNDS = 6;
const CLOSE_LU = 0.05;
/** What that may be, dB. */
const MOST_LOST = 6;
/** A sentence is not raised by more, dB: it is noise. */
const MOST_GAIN = 30;
const FULL = 32_768;

/** The speech at LOUDNESS, no peak above PEAK. Silence stays as it is. */
export function levelSpeech<T extends Recording>(speech: T): T {
  const { samples, sampleRate } = speech;
  const wave = new Float64Array(samples).map((sample) => sample / FULL);
  let gain = LOUDNESS - integratedLoudness(wave, sampleRate);
  if (!(gain < MOST_GAIN)) return speech;
  const ceiling = toFactor(PEAK);
  const peaks = truePeaks(wave, ceiling / toFactor(gain + MOST_LOST));
  const near = Math.round(NEAR * sampleRate);
  let level: Float64Array = wave;
  for (let round = 0; round < ROUNDS; round++) {
    const factor = toFactor(gain);
    level = smooth(slideLeast(gainsFor(peaks, factor, ceiling), near), near);
    for (let i = 0; i < level.length; i++)
      level[i] = (level[i] as number) * factor * (wave[i] as number);
    const short = LOUDNESS - integratedLoudness(level, sampleRate);
    if (Math.abs(short) < CLOSE_LU) break;
    gain += short;
  }
  return { ...speech, samples: new Int16Array(level.map((value) => Math.round(value * FULL))) };
}

const toFactor = (dB: number): number => 10 ** (dB / 20);

/** What each peak may be multiplied with, at most 1, so that it stays under the ceiling. */
function gainsFor(peaks: Float64Array, factor: number, ceiling: number): Float64Array {
  const gains = new Float64Array(peaks.length);
  for (let i = 0; i < gains.length; i++)
    gains[i] = Math.min(1, ceiling / ((peaks[i] as number) * factor));
  return gains;
}

/** The least of the values within `near` of each, by a queue of those that may become it. */
function slideLeast(values: Float64Array, near: number): Float64Array {
  const least = new Float64Array(values.length);
  const queue = new Int32Array(values.length);
  let [head, tail, next] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    for (; next < values.length && next <= i + near; next++) {
      const value = values[next] as number;
      while (tail > head && (values[queue[tail - 1] as number] as number) >= value) tail -= 1;
      queue[tail++] = next;
    }
    while ((queue[head] as number) < i - near) head += 1;
    least[i] = values[queue[head] as number] as number;
  }
  return least;
}

/** The mean of the values within `near` of each: never above the least peak's gain that they were made from. */
function smooth(values: Float64Array, near: number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  const means = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const [from, to] = [Math.max(0, i - near), Math.min(values.length, i + near + 1)];
    means[i] = ((sums[to] as number) - (sums[from] as number)) / (to - from);
  }
  return means;
}
