/** Fourier transforms of real frames whose length is twice a product of 2, 3, 4 and 5 (Stockham's order, no bit reversal). */
import { runStage, type Stage } from './butterfly';
import { cosineOfTurns, sineOfTurns } from './exact';

export interface Fft {
  /** Spectrum of `frame`, real, into `re` and `im`, each of half its length and one. */
  forward(frame: Float64Array, re: Float64Array, im: Float64Array): void;
  /** The frame of a spectrum; imaginary parts of its first and last bin count as 0. */
  inverse(re: Float64Array, im: Float64Array): Float64Array;
}

function stagesOf(size: number): Stage[] {
  const stages: Stage[] = [];
  let length = 1;
  for (const radix of [4, 2, 3, 5] as const)
    while ((size / length) % radix === 0) {
      const groups = size / (length * radix);
      const twiddles = new Float64Array(2 * (radix - 1) * length);
      for (let k = 0; k < length; k++)
        for (let q = 1; q < radix; q++) {
          const turns = -(q * k) / (length * radix);
          const at = 2 * (k * (radix - 1) + q - 1);
          twiddles[at] = cosineOfTurns(turns);
          twiddles[at + 1] = sineOfTurns(turns);
        }
      stages.push({ radix, length, groups, twiddles });
      length *= radix;
    }
  if (length !== size) throw new Error(`No transform of ${size} points.`);
  return stages;
}

/** Cosine and sine of each bin's turn. */
interface Turns {
  cos: Float64Array;
  sin: Float64Array;
}

/** A frame's samples were transformed as pairs of real and imaginary part; each bin and its mirror image come from the same two. */
function unpack(z: Float64Array, { cos, sin }: Turns, re: Float64Array, im: Float64Array): void {
  const half = cos.length - 1;
  const [first, second] = [z[0] as number, z[1] as number];
  re[0] = first + second * (cos[0] as number);
  im[0] = 0;
  re[half] = first + second * (cos[half] as number);
  im[half] = -second * (sin[half] as number);
  for (let k = 1; k <= half >> 1; k++) {
    const j = half - k;
    const evenRe = ((z[2 * k] as number) + (z[2 * j] as number)) / 2;
    const evenIm = ((z[2 * k + 1] as number) - (z[2 * j + 1] as number)) / 2;
    const oddRe = ((z[2 * k + 1] as number) + (z[2 * j + 1] as number)) / 2;
    const oddIm = ((z[2 * j] as number) - (z[2 * k] as number)) / 2;
    re[j] = evenRe + oddRe * (cos[j] as number) - oddIm * (sin[j] as number);
    im[j] = -evenIm - oddIm * (cos[j] as number) - oddRe * (sin[j] as number);
    re[k] = evenRe + oddRe * (cos[k] as number) + oddIm * (sin[k] as number);
    im[k] = evenIm + oddIm * (cos[k] as number) - oddRe * (sin[k] as number);
  }
}

/** The other way; the inverse is the conjugate of the transform of the conjugate. */
function pack(re: Float64Array, im: Float64Array, { cos, sin }: Turns, z: Float64Array): void {
  const half = cos.length - 1;
  const length = 2 * half;
  const [first, last] = [re[0] as number, re[half] as number];
  z[0] = (first + last - (first - last) * (sin[0] as number)) / length;
  z[1] = -((first - last) * (cos[0] as number)) / length;
  for (let k = 1; k <= half >> 1; k++) {
    const j = half - k;
    const evenRe = (re[k] as number) + (re[j] as number);
    const evenIm = (im[k] as number) - (im[j] as number);
    const restRe = (re[k] as number) - (re[j] as number);
    const restIm = (im[k] as number) + (im[j] as number);
    const mirrorRe = -restRe * (cos[j] as number) - restIm * (sin[j] as number);
    const mirrorIm = restIm * (cos[j] as number) - restRe * (sin[j] as number);
    z[2 * j] = (evenRe - mirrorIm) / length;
    z[2 * j + 1] = (evenIm - mirrorRe) / length;
    const oddRe = restRe * (cos[k] as number) - restIm * (sin[k] as number);
    const oddIm = restRe * (sin[k] as number) + restIm * (cos[k] as number);
    z[2 * k] = (evenRe - oddIm) / length;
    z[2 * k + 1] = -(evenIm + oddRe) / length;
  }
}

/** For frames of `frameLength` samples. It uses its memory again: what it returns holds until the next call. */
export function openFft(frameLength: number): Fft {
  const half = frameLength / 2;
  const stages = stagesOf(half);
  const buffers = [new Float64Array(frameLength), new Float64Array(frameLength)] as const;
  const turns = {
    cos: Float64Array.from({ length: half + 1 }, (_, k) => cosineOfTurns(k / frameLength)),
    sin: Float64Array.from({ length: half + 1 }, (_, k) => sineOfTurns(k / frameLength)),
  };

  /** Transforms `buffers[0]`, pairs of real and imaginary part. */
  const run = (): Float64Array => {
    let [from, to]: [Float64Array, Float64Array] = [buffers[0], buffers[1]];
    for (const stage of stages) {
      runStage(stage, from, to);
      [from, to] = [to, from];
    }
    return from;
  };

  return {
    forward(frame, re, im) {
      buffers[0].set(frame);
      unpack(run(), turns, re, im);
    },
    inverse(re, im) {
      pack(re, im, turns, buffers[0]);
      const frame = run();
      for (let i = 1; i < frameLength; i += 2) frame[i] = -(frame[i] as number);
      return frame;
    },
  };
}
