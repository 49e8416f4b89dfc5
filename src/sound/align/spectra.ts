/** What is in a sound, frame by frame: the power of its tones, and of the bands that ears tell apart. */
import { openFft } from '../fourier/fft';
import type { Recording } from '../recording';
import { resample } from '../resample';

/** Samples a second that are looked at; what is above half of it tells voices apart, not words. */
export const RATE = 16_000;
/** From frame to frame, s. */
export const HOP = 0.01;
const HOP_SAMPLES = RATE * HOP;
const WINDOW = 400;
/** A window's middle is what its frame stands for, s. */
export const MIDDLE = WINDOW / 2 / RATE;
const LENGTH = 512;
const BINS = LENGTH / 2 + 1;
export const BANDS = 26;
/** Of the bands, Hz. */
const RANGE = { from: 80, to: 7000 };
/** How far higher sounds are raised, as ears do. */
const RAISED = 0.97;
const FULL = 32_768;

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

/** What is in each band, frame by frame. */
export function bandsOf({ frames, power }: Spectra, stretch: number): Float64Array {
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
export function loudnessOf(bands: Float64Array): Float64Array {
  return Float64Array.from({ length: bands.length / BANDS }, (_, f) => {
    let sum = 0;
    for (let band = 0; band < BANDS; band++) sum += bands[f * BANDS + band] ?? 0;
    return 10 * Math.log10(sum + Number.MIN_VALUE);
  });
}
