/** What the network says of each frame to sound: pulses through a filter, noise through another, and what is neither. */
import { cosineOfTurns } from '../../../../sound/fourier/exact';
import { openFft } from '../../../../sound/fourier/fft';
import { BINS, FRAME, HOP } from './frames';
import { openNoise } from './noise';
import { pulses } from './pulses';
import { exponential, rotate, tanh, turned } from './tables';

/** What the network says: frame by frame five rows of BINS numbers, one behind the other, and the pitch. */
export interface Spectra {
  bins: Float32Array;
  /** Hz, one a frame; 0 where there is none. */
  pitch: Float32Array;
}

/**
 * Where in a frame the rows begin; magnitudes are logarithms, phases radians. Pulses are filtered by PULSE, whose phase is π
 * times the hyperbolic tangent of TURN; REST is added as it is.
 */
const [PULSE, TURN, NOISE, REST, PHASE] = [0, BINS, 2 * BINS, 3 * BINS, 4 * BINS];
const WIDTH = 5 * BINS;

/** No logarithm of a magnitude counts as more. */
const MOST = 7;
const HALF = FRAME / 2;

const WINDOW = Float64Array.from({ length: FRAME }, (_, i) => 0.5 - 0.5 * cosineOfTurns(i / FRAME));
/** So that a cosine of height 1 has the magnitude 1. */
const SCALED = WINDOW.map((value) => value / (FRAME / 4));
/** Of the squared windows of the four frames that lie over a sample. */
const FULL = 1.5;
const fft = openFft(FRAME);

/** `seed` is of the noise. The sound is HOP samples long for each frame, from about -1 to 1. */
export const synthesize = (spectra: Spectra, seed: number): Float32Array =>
  normalized(overlapped(spectra, seed), spectra.pitch.length);

/** All frames, each laid over what is there of those before it. Nothing follows the loop: V8 would leave it there each time. */
function overlapped({ bins, pitch }: Spectra, seed: number): Float64Array {
  const frames = pitch.length;
  const source = pulses(pitch);
  const fill = openNoise(seed);
  const wave = new Float64Array(frames * HOP + FRAME);
  const [re, im] = [new Float64Array(BINS), new Float64Array(BINS)];
  const noise = [new Float64Array(BINS), new Float64Array(BINS)] as const;
  const cut = new Float64Array(FRAME);
  for (let frame = 0; frame < frames; frame++) {
    const row = frame * WIDTH;
    if (cutFrame(source, frame * HOP - HALF, cut)) {
      fft.forward(cut, re, im);
      filter(bins, row, re, im);
    } else {
      re.fill(0);
      im.fill(0);
    }
    fill(...noise);
    addNoise(bins, row, noise, re, im);
    addRest(bins, row, re, im);
    lay(fft.inverse(re, im), wave, frame * HOP);
  }
  return wave;
}

function lay(frame: Float64Array, wave: Float64Array, from: number): void {
  for (let i = 0; i < FRAME; i++)
    wave[from + i] = (wave[from + i] as number) + (frame[i] as number) * (WINDOW[i] as number);
}

/** The samples that the frames have in common, each by what the windows over it make of it. */
function normalized(wave: Float64Array, frames: number): Float32Array {
  const samples = new Float32Array(frames * HOP);
  for (let i = 0; i < samples.length; i++) {
    const place = i + HALF;
    const whole = place >= FRAME - HOP && place < frames * HOP;
    samples[i] = (wave[place] as number) / (whole ? FULL : weightAt(place, frames));
  }
  return samples;
}

/** The samples from `start` on, windowed; what lies before the first or after the last is mirrored. Whether there is any sound. */
function cutFrame(source: Float64Array, start: number, into: Float64Array): boolean {
  const last = source.length - 1;
  const isInside = start >= 0 && start + FRAME <= source.length;
  let any = 0;
  for (let i = 0; i < FRAME; i++) {
    let place = start + i;
    if (!isInside) {
      place = Math.abs(place);
      if (place > last) place = 2 * last - place;
    }
    const value = (source[place] ?? 0) * (SCALED[i] as number);
    any += Math.abs(value);
    into[i] = value;
  }
  return any > 0;
}

/** Filters the spectrum of a frame of pulses. Each part has a loop of its own, small enough for all that it calls to stand in it. */
function filter(bins: Float32Array, row: number, re: Float64Array, im: Float64Array): void {
  for (let bin = 0; bin < BINS; bin++) {
    const x = re[bin] as number;
    const y = im[bin] as number;
    const height = exponential(bins[row + PULSE + bin] as number, MOST);
    rotate(Math.PI * tanh(bins[row + TURN + bin] as number));
    const cos = height * (turned[0] as number);
    const sin = height * (turned[1] as number);
    re[bin] = x * cos - y * sin;
    im[bin] = x * sin + y * cos;
  }
}

/** Noise, of which there is a number in `re` and `im` for each bin, through its filter. */
function addNoise(
  bins: Float32Array,
  row: number,
  noise: readonly [re: Float64Array, im: Float64Array],
  re: Float64Array,
  im: Float64Array,
): void {
  const [noiseRe, noiseIm] = noise;
  for (let bin = 0; bin < BINS; bin++) {
    const breath = exponential(bins[row + NOISE + bin] as number, MOST);
    re[bin] = (re[bin] as number) + breath * (noiseRe[bin] as number);
    im[bin] = (im[bin] as number) + breath * (noiseIm[bin] as number);
  }
}

function addRest(bins: Float32Array, row: number, re: Float64Array, im: Float64Array): void {
  for (let bin = 0; bin < BINS; bin++) {
    const more = exponential(bins[row + REST + bin] as number, MOST);
    rotate(bins[row + PHASE + bin] as number);
    re[bin] = (re[bin] as number) + more * (turned[0] as number);
    im[bin] = (im[bin] as number) + more * (turned[1] as number);
  }
}

/** The sum of the squared windows of those frames that there are. */
function weightAt(place: number, frames: number): number {
  let sum = 0;
  for (let k = 0; k < FRAME / HOP; k++) {
    const frame = Math.floor(place / HOP) - k;
    if (frame >= 0 && frame < frames) sum += (WINDOW[place - frame * HOP] ?? 0) ** 2;
  }
  return Math.max(sum, 1e-11);
}
