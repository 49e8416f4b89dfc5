/** The sound of a film: taken out of its file, and brought to the loudness of what is spoken. */
import { fileArgument, runFfmpeg } from '../encode/ffmpeg';
import { samplesOf, WAV } from './convert';
import { FILM_RATE } from './laid-film';
import { LOUDNESS, MOST_GAIN, MOST_LOST, PEAK } from './level';
import { NEAR, peakGains, toFactor } from './limit';
import { gatedLoudness, openScales, truePeaks } from './loudness';

/** No scene is longer, s. */
const LONGEST = 300;
/** Worked on at once, so that a long one takes no more memory: samples. */
const PART = 10 * FILM_RATE;
const ROUNDS = 4;
const CLOSE_LU = 0.1;
const FULL = 32_768;
const SIDES = [0, 1] as const;

/** The sound of the film in `file`, levelled: left and right in turn. Throws EncoderFailure. */
export const filmSound = async (file: string, signal?: AbortSignal): Promise<Int16Array> =>
  levelFilm(await decode(file, signal));

/** Left and right in turn; a track that begins later than the picture begins with silence. */
async function decode(file: string, signal?: AbortSignal): Promise<Int16Array> {
  const read = ['-i', fileArgument(file), '-vn', '-map', '0:a:0', '-t', String(LONGEST)];
  const timed = ['-af', 'aresample=async=1:first_pts=0'];
  const written = ['-ac', '2', '-ar', String(FILM_RATE), ...WAV];
  const { stdout } = await runFfmpeg([...read, ...timed, ...written], { signal });
  return samplesOf(stdout);
}

/** The same at LOUDNESS, no peak above PEAK; left and right in turn. Silence stays as it is, and so does what is nearly that. */
export function levelFilm(samples: Int16Array): Int16Array {
  const first = LOUDNESS - loudnessOf(samples);
  if (!(first < MOST_GAIN)) return samples;
  let gain = first;
  let level = raise(samples, gain);
  for (let round = 1; round < ROUNDS; round++) {
    const short = LOUDNESS - loudnessOf(level);
    if (Math.abs(short) < CLOSE_LU || gain + short > first + MOST_LOST) break;
    gain += short;
    level = raise(samples, gain);
  }
  return level;
}

/** One side of a part, from −1 to 1. */
const sideOf = (samples: Int16Array, side: number, from: number, to: number): Float64Array =>
  Float64Array.from({ length: to - from }, (_, i) => (samples[2 * (from + i) + side] ?? 0) / FULL);

function loudnessOf(samples: Int16Array): number {
  const length = samples.length / 2;
  const [left, right] = SIDES.map((side) => {
    const scales = openScales(FILM_RATE);
    for (let at = 0; at < length; at += PART)
      scales.add(sideOf(samples, side, at, Math.min(length, at + PART)));
    return scales.hops();
  });
  // The meter takes one side for both.
  const both = (left ?? []).map((energy, i) => (energy + (right?.[i] ?? 0)) / 2);
  return gatedLoudness(both, FILM_RATE);
}

/** Raised by `gain` dB, both sides lowered together where one of them would be above PEAK. */
function raise(samples: Int16Array, gain: number): Int16Array {
  const [factor, ceiling] = [toFactor(gain), toFactor(PEAK)];
  const near = Math.round(NEAR * FILM_RATE);
  const length = samples.length / 2;
  const raised = new Int16Array(samples.length);
  for (let at = 0; at < length; at += PART) {
    const end = Math.min(length, at + PART);
    // What lies so near decides the gains.
    const from = Math.max(0, at - 3 * near);
    const sides = SIDES.map((side) =>
      sideOf(samples, side, from, Math.min(length, end + 3 * near)),
    );
    const [left, right] = sides.map((wave) => truePeaks(wave, ceiling / factor));
    const peaks = (left ?? new Float64Array()).map((peak, i) => Math.max(peak, right?.[i] ?? 0));
    const gains = peakGains(peaks, { factor, ceiling, near });
    for (const [side, wave] of sides.entries())
      for (let i = at; i < end; i++) {
        const value = (wave[i - from] ?? 0) * factor * (gains[i - from] ?? 1);
        raised[2 * i + side] = Math.round(value * FULL);
      }
  }
  return raised;
}
