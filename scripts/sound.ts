/** What can be read off the samples of a clip. */
import type { Recording } from '../src/sound/recording';

const FULL = 32_768;
/** Below this a sample counts as silence: −50 dB of full scale. */
const QUIET = 104;
const decibels = (level: number): number => Number((20 * Math.log10(level / FULL)).toFixed(1));

/** Levels in dB of full scale; `offset`, `edge` (the louder of first and last sample) in steps of 16 bits. */
export function describeSound({ samples, sampleRate }: Recording) {
  let [peak, squares, sum, clipped, quiet, longest] = [0, 0, 0, 0, 0, 0];
  for (const sample of samples) {
    const level = Math.abs(sample);
    peak = Math.max(peak, level);
    squares += sample * sample;
    sum += sample;
    if (level >= FULL - 1) clipped += 1;
    quiet = level <= QUIET ? quiet + 1 : 0;
    longest = Math.max(longest, quiet);
  }
  return {
    peakDb: decibels(peak),
    rmsDb: decibels(Math.sqrt(squares / samples.length)),
    offset: Number((sum / samples.length).toFixed(1)),
    edge: Math.max(Math.abs(samples[0] ?? 0), Math.abs(samples.at(-1) ?? 0)),
    clipped,
    silenceMs: Math.round((longest / sampleRate) * 1000),
  };
}
