/** What of a sound tells one speech sound from another, whoever says it: mel-frequency cepstra (Davis and Mermelstein, 1980). */
import { keptFrames, quietBelow } from './pauses';
import { BANDS, bandsOf, HOP, loudnessOf, MIDDLE, type Spectra } from './spectra';

/** Numbers of a frame; the first is its loudness. */
export const COUNT = 9;
/** The further numbers tell more of a voice than of a word: how soon they count half. */
const HALF_AT = 3;
/** What counts as nothing in a band, as a part of the most. */
const FLOOR = 1e-7;

/** Frame by frame, `COUNT` numbers each, every number of the same spread over the whole recording. Long pauses have no frames. */
export interface Features {
  frames: number;
  values: Float32Array;
  /** What each frame stands for, s. */
  times: Float32Array;
  /** 1 where a frame is of a pause, else 0. */
  quiet: Float32Array;
}

const COSINES = Array.from({ length: COUNT }, (_, c) =>
  Float64Array.from({ length: BANDS }, (_, band) => Math.cos((Math.PI * c * (band + 0.5)) / BANDS)),
);
const WEIGHTS = Float64Array.from({ length: COUNT }, (_, c) => 1 / (1 + c / HALF_AT));

/**
 * `stretch` is how much lower the speaker's throat sounds than that of whom it is compared with (below 1: lower): a longer throat
 * has all its tones lower by the same factor (Lee and Rose, 1996).
 */
export function featuresOf(spectra: Spectra, stretch = 1): Features {
  const bands = bandsOf(spectra, stretch);
  const loudness = loudnessOf(bands);
  const kept = keptFrames(loudness);
  const threshold = quietBelow(loudness);
  const values = new Float32Array(kept.length * COUNT);
  const floor = FLOOR * bands.reduce((most, band) => Math.max(most, band), 0) || FLOOR;
  const logs = new Float64Array(BANDS);
  kept.forEach((f, at) => {
    for (let band = 0; band < BANDS; band++)
      logs[band] = Math.log((bands[f * BANDS + band] ?? 0) + floor);
    COSINES.forEach((cosines, c) => {
      let sum = 0;
      for (let band = 0; band < BANDS; band++) sum += (logs[band] ?? 0) * (cosines[band] ?? 0);
      values[at * COUNT + c] = sum;
    });
  });
  even(values, kept.length);
  return {
    ...{ frames: kept.length, values },
    times: Float32Array.from(kept, (f) => f * HOP + MIDDLE),
    quiet: Float32Array.from(kept, (f) => ((loudness[f] ?? 0) < threshold ? 1 : 0)),
  };
}

/** Gives each number a mean of 0 and the spread of its weight, so that voices and microphones differ less than sounds. */
function even(values: Float32Array, frames: number): void {
  for (let c = 0; c < COUNT; c++) {
    let [sum, squares] = [0, 0];
    for (let f = 0; f < frames; f++) {
      const value = values[f * COUNT + c] ?? 0;
      sum += value;
      squares += value ** 2;
    }
    const mean = sum / frames;
    const spread = Math.sqrt(Math.max(squares / frames - mean ** 2, 0)) || 1;
    const factor = (WEIGHTS[c] ?? 0) / spread;
    for (let f = 0; f < frames; f++)
      values[f * COUNT + c] = ((values[f * COUNT + c] ?? 0) - mean) * factor;
  }
}

/** The same with the means of so many frames each for them. */
export function thin({ frames, values, times, quiet }: Features, together: number): Features {
  const count = Math.max(1, Math.floor(frames / together));
  const means = new Float32Array(count * COUNT);
  for (let f = 0; f < count; f++)
    for (let c = 0; c < COUNT; c++) {
      let sum = 0;
      for (let k = 0; k < together; k++) sum += values[(f * together + k) * COUNT + c] ?? 0;
      means[f * COUNT + c] = sum / together;
    }
  const every = (_: number, f: number) => f % together === 0 && f < count * together;
  return { frames: count, values: means, times: times.filter(every), quiet: quiet.filter(every) };
}

/** How far a frame of one recording is from a frame of another. */
export function distance(first: Features, i: number, second: Features, j: number): number {
  let sum = 0;
  for (let c = 0; c < COUNT; c++)
    sum += ((first.values[i * COUNT + c] ?? 0) - (second.values[j * COUNT + c] ?? 0)) ** 2;
  return Math.sqrt(sum);
}
