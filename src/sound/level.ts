/** Brings every sentence to the loudness of the web, so that a clip sounds the same in whatever it is laid. */
import { NEAR, peakGains, toFactor } from './limit';
import { integratedLoudness, truePeaks } from './loudness';
import type { Recording } from './recording';

/** Integrated loudness, LUFS: what YouTube plays at (support.google.com/youtube, "Stats for nerds"). */
export const LOUDNESS = -14;
/** True peak, dBTP. EBU R 128 allows −1; an encoder with losses may add one more. */
export const PEAK = -2;
/** What the lowering of peaks takes is given back, in so many rounds at most. */
const ROUNDS = 6;
const CLOSE_LU = 0.05;
/** What that may be, dB. */
export const MOST_LOST = 6;
/** A sentence is not raised by more, dB: it is noise. */
export const MOST_GAIN = 30;
const FULL = 32_768;

/** The speech at LOUDNESS, no peak above PEAK. Silence stays as it is. */
export function levelSpeech<T extends Recording>(speech: T): T {
  const { samples, sampleRate } = speech;
  const wave = waveOf(samples);
  let gain = LOUDNESS - integratedLoudness(wave, sampleRate);
  if (!(gain < MOST_GAIN)) return speech;
  const ceiling = toFactor(PEAK);
  const peaks = truePeaks(wave, ceiling / toFactor(gain + MOST_LOST));
  const near = Math.round(NEAR * sampleRate);
  let level: Float64Array = wave;
  for (let round = 0; round < ROUNDS; round++) {
    const factor = toFactor(gain);
    level = peakGains(peaks, { factor, ceiling, near });
    raise(wave, factor, level);
    const short = LOUDNESS - integratedLoudness(level, sampleRate);
    if (Math.abs(short) < CLOSE_LU) break;
    gain += short;
  }
  return { ...speech, samples: samplesOf(level) };
}

// Each loop is a function that does nothing behind it: V8 leaves a loop that it has optimized where something new follows.

function waveOf(samples: Int16Array): Float64Array {
  const wave = new Float64Array(samples.length);
  for (let i = 0; i < wave.length; i++) wave[i] = (samples[i] as number) / FULL;
  return wave;
}

/** Multiplies gains with the wave that they are for, raised by `factor`. */
function raise(wave: Float64Array, factor: number, gains: Float64Array): void {
  for (let i = 0; i < gains.length; i++)
    gains[i] = (gains[i] as number) * factor * (wave[i] as number);
}

function samplesOf(wave: Float64Array): Int16Array {
  const samples = new Int16Array(wave.length);
  for (let i = 0; i < wave.length; i++) samples[i] = Math.floor((wave[i] as number) * FULL + 0.5);
  return samples;
}
