/** What of a sound tells one speech sound from another, whoever says it: mel-frequency cepstra (Davis and Mermelstein, 1980). */
import { openFft } from '../fourier/fft';
import type { Recording } from '../recording';
import { resample } from '../resample';

/** Samples a second that are looked at; what is above half of it tells voices apart, not words. */
const RATE = 16_000;
/** From frame to frame, s. */
export const HOP = 0.01;
const HOP_SAMPLES = RATE * HOP;
const WINDOW = 400;
const LENGTH = 512;
const BANDS = 26;
/** Numbers of a frame; the first is its loudness. */
export const COUNT = 13;
const LOUDNESS_WEIGHT = 0.6;
/** Of the bands, Hz. */
const RANGE = { from: 80, to: 7000 };
/** How far higher sounds are raised, as ears do. */
const RAISED = 0.97;
const FLOOR = 1e-7;
const FULL = 32_768;

/** Frame by frame, `COUNT` numbers each, every number of the same spread over the whole recording. */
export interface Features {
  frames: number;
  values: Float32Array;
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
  Float64Array.from(
    { length: BANDS },
    (_, band) => Math.cos((Math.PI * c * (band + 0.5)) / BANDS) * (c === 0 ? LOUDNESS_WEIGHT : 1),
  ),
);

export function featuresOf(recording: Recording): Features {
  const { samples } = resample(recording, RATE);
  const fft = openFft(LENGTH);
  const frames = Math.max(1, Math.floor((samples.length - WINDOW) / HOP_SAMPLES) + 1);
  const values = new Float32Array(frames * COUNT);
  const frame = new Float64Array(LENGTH);
  const [re, im] = [new Float64Array(LENGTH / 2 + 1), new Float64Array(LENGTH / 2 + 1)];
  for (let f = 0; f < frames; f++) {
    const start = f * HOP_SAMPLES;
    for (let i = 0; i < WINDOW; i++) {
      const [now, before] = [samples[start + i] ?? 0, samples[start + i - 1] ?? 0];
      frame[i] = ((now - RAISED * before) / FULL) * (HANN[i] ?? 0);
    }
    fft.forward(frame, re, im);
    const bands = bandsOf(re, im);
    COSINES.forEach((cosines, c) => {
      values[f * COUNT + c] = bands.reduce((sum, band, i) => sum + band * (cosines[i] ?? 0), 0);
    });
  }
  even(values, frames);
  return { frames, values };
}

/** Logarithm of what is in each band. */
function bandsOf(re: Float64Array, im: Float64Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const [from = 0, peak = 0, to = 0] = EDGES.slice(band, band + 3);
    let sum = 0;
    for (let k = Math.ceil(from); k < to; k++) {
      const power = (re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2;
      sum += power * (k < peak ? (k - from) / (peak - from) : (to - k) / (to - peak));
    }
    return Math.log(sum + FLOOR);
  });
}

/** Gives each number a mean of 0 and a spread of 1, so that voices and microphones differ less than sounds. */
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
    for (let f = 0; f < frames; f++)
      values[f * COUNT + c] = ((values[f * COUNT + c] ?? 0) - mean) / spread;
  }
}
