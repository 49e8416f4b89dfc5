/** What the network says of each frame to sound: pulses through a filter, noise through another, and what is neither. */
import { cosineOfTurns } from '../../../../sound/fourier/exact';
import { openFft } from '../../../../sound/fourier/fft';
import { BINS, FRAME, HOP } from './frames';
import { draw, drawn, openRandom } from './noise';
import { pulses } from './pulses';
import { exponential, rotate, tanh, turned } from './tables';

/** Of every bin of every frame, all frames of one bin together; magnitudes as logarithms, phases in radians. */
export interface Spectra {
  /** What the pulses are filtered by; its phase is π times the hyperbolic tangent of `turn`. */
  pulse: Float32Array;
  turn: Float32Array;
  noise: Float32Array;
  /** What is added as it is. */
  rest: Float32Array;
  phase: Float32Array;
  /** Hz, one a frame; 0 where there is none. */
  pitch: Float32Array;
}

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
export function synthesize(spectra: Spectra, seed: number): Float32Array {
  const frames = spectra.pitch.length;
  const source = pulses(spectra.pitch);
  const random = openRandom(seed);
  const wave = new Float64Array(frames * HOP + FRAME);
  const [re, im] = [new Float64Array(BINS), new Float64Array(BINS)];
  const cut = new Float64Array(FRAME);
  for (let frame = 0; frame < frames; frame++) {
    const column = { frame, frames };
    if (cutFrame(source, frame * HOP - HALF, cut)) {
      fft.forward(cut, re, im);
      filter(spectra, column, re, im);
    } else {
      re.fill(0);
      im.fill(0);
    }
    addNoise(spectra, column, random, re, im);
    addRest(spectra, column, re, im);
    const shaped = fft.inverse(re, im);
    const from = frame * HOP;
    for (let i = 0; i < FRAME; i++)
      wave[from + i] = (wave[from + i] as number) + (shaped[i] as number) * (WINDOW[i] as number);
  }
  return normalized(wave, frames);
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

/** Of one frame what each bin of the network's says: a column of each of its tables. */
interface Column {
  frame: number;
  frames: number;
}

/** Filters the spectrum of a frame of pulses. Each part has a loop of its own, small enough for all that it calls to stand in it. */
function filter({ pulse, turn }: Spectra, column: Column, re: Float64Array, im: Float64Array) {
  let at = column.frame;
  for (let bin = 0; bin < BINS; bin++, at += column.frames) {
    const x = re[bin] as number;
    const y = im[bin] as number;
    const height = exponential(pulse[at] as number, MOST);
    rotate(Math.PI * tanh(turn[at] as number));
    const cos = height * (turned[0] as number);
    const sin = height * (turned[1] as number);
    re[bin] = x * cos - y * sin;
    im[bin] = x * sin + y * cos;
  }
}

function addNoise(
  { noise }: Spectra,
  column: Column,
  random: () => number,
  re: Float64Array,
  im: Float64Array,
): void {
  let at = column.frame;
  for (let bin = 0; bin < BINS; bin++, at += column.frames) {
    const breath = exponential(noise[at] as number, MOST);
    draw(random);
    re[bin] = (re[bin] as number) + breath * (drawn[0] as number);
    im[bin] = (im[bin] as number) + breath * (drawn[1] as number);
  }
}

function addRest({ rest, phase }: Spectra, column: Column, re: Float64Array, im: Float64Array) {
  let at = column.frame;
  for (let bin = 0; bin < BINS; bin++, at += column.frames) {
    const more = exponential(rest[at] as number, MOST);
    rotate(phase[at] as number);
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
