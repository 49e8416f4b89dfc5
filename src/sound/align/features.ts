/** What of a sound tells one speech sound from another, whoever says it: mel-frequency cepstra (Davis and Mermelstein, 1980). */
import { openFft } from '../fourier/fft';
import type { Recording } from '../recording';
import { resample } from '../resample';
import { keptFrames, quietBelow } from './pauses';

/** Samples a second that are looked at; what is above half of it tells voices apart, not words. */
export const RATE = 16_000;
/** From frame to frame, s. */
export const HOP = 0.01;
const HOP_SAMPLES = RATE * HOP;
const WINDOW = 400;
/** A window's middle is what its frame stands for, s. */
const MIDDLE = WINDOW / 2 / RATE;
const LENGTH = 512;
const BINS = LENGTH / 2 + 1;
const BANDS = 26;
/** Numbers of a frame; the first is its loudness. */
export const COUNT = 9;
/** The further numbers tell more of a voice than of a word: how soon they count half. */
const HALF_AT = 3;
/** Of the bands, Hz. */
const RANGE = { from: 80, to: 7000 };
/** How far higher sounds are raised, as ears do. */
const RAISED = 0.97;
/** What counts as nothing in a band, as a part of the most. */
const FLOOR = 1e-7;
const FULL = 32_768;

/** Frame by frame, `COUNT` numbers each, every number of the same spread over the whole recording. Long pauses have no frames. */
export interface Features {
  frames: number;
  values: Float32Array;
  /** What each frame stands for, s. */
  times: Float32Array;
  /** 1 where a frame is of a pause, else 0. */
  quiet: Float32Array;
}

const toMel = (hertz: number): number => 2595 * Math.log10(1 + hertz / 700);
const toHertz = (mel: number): number => 700 * (10 ** (mel / 2595) - 1);

/** Where the bands begin, peak and end, in bins of the spectrum. */
const EDGES = Array.from({ length: BANDS + 2 }, (_, i) => {
  const [from, to] = [toMel(RANGE.from), toMel(RANGE.to)];
  return (toHertz(from + ((to - from) * i) / (BANDS + 1)) / RATE) * LENGTH;
});
const HANN = Float64Array.from(
  { length: WINDOW },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / (WINDOW - 1)),
);
const COSINES = Array.from({ length: COUNT }, (_, c) =>
  Float64Array.from({ length: BANDS }, (_, band) => Math.cos((Math.PI * c * (band + 0.5)) / BANDS)),
);
const WEIGHTS = Float64Array.from({ length: COUNT }, (_, c) => 1 / (1 + c / HALF_AT));

/** The power in each bin, frame by frame. */
export interface Spectra {
  frames: number;
  power: Float32Array;
}

export function spectraOf(recording: Recording): Spectra {
  const { samples } = resample(recording, RATE);
  const fft = openFft(LENGTH);
  const frames = Math.max(1, Math.floor((samples.length - WINDOW) / HOP_SAMPLES) + 1);
  const power = new Float32Array(frames * BINS);
  const frame = new Float64Array(LENGTH);
  const [re, im] = [new Float64Array(BINS), new Float64Array(BINS)];
  for (let f = 0; f < frames; f++) {
    const start = f * HOP_SAMPLES;
    for (let i = 0; i < WINDOW; i++) {
      const [now, before] = [samples[start + i] ?? 0, samples[start + i - 1] ?? 0];
      frame[i] = ((now - RAISED * before) / FULL) * (HANN[i] ?? 0);
    }
    fft.forward(frame, re, im);
    for (let k = 0; k < BINS; k++) power[f * BINS + k] = (re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2;
  }
  return { frames, power };
}

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

/** What is in each band, frame by frame. */
function bandsOf({ frames, power }: Spectra, stretch: number): Float64Array {
  const edges = EDGES.map((edge) => edge * stretch);
  const bands = new Float64Array(frames * BANDS);
  for (let band = 0; band < BANDS; band++) {
    const [from = 0, peak = 0, to = 0] = edges.slice(band, band + 3);
    for (let k = Math.ceil(from); k < Math.min(to, BINS); k++) {
      const share = k < peak ? (k - from) / (peak - from) : (to - k) / (to - peak);
      for (let f = 0; f < frames; f++) {
        const at = f * BANDS + band;
        bands[at] = (bands[at] ?? 0) + (power[f * BINS + k] ?? 0) * share;
      }
    }
  }
  return bands;
}

/** dB of each frame. */
function loudnessOf(bands: Float64Array): Float64Array {
  return Float64Array.from({ length: bands.length / BANDS }, (_, f) => {
    let sum = 0;
    for (let band = 0; band < BANDS; band++) sum += bands[f * BANDS + band] ?? 0;
    return 10 * Math.log10(sum + Number.MIN_VALUE);
  });
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
