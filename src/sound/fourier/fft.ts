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

/** For frames of `frameLength` samples. It uses its memory again: what it returns holds until the next call. */
export function openFft(frameLength: number): Fft {
  const half = frameLength / 2;
  const stages = stagesOf(half);
  const buffers = [new Float64Array(frameLength), new Float64Array(frameLength)] as const;
  const cos = Float64Array.from({ length: half + 1 }, (_, k) => cosineOfTurns(k / frameLength));
  const sin = Float64Array.from({ length: half + 1 }, (_, k) => sineOfTurns(k / frameLength));
  const at = (list: Float64Array, i: number): number => list[i] as number;

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
      const z = run();
      for (let k = 0; k <= half; k++) {
        const a = 2 * (k % half);
        const b = 2 * ((half - k) % half);
        const evenRe = (at(z, a) + at(z, b)) / 2;
        const evenIm = (at(z, a + 1) - at(z, b + 1)) / 2;
        const oddRe = (at(z, a + 1) + at(z, b + 1)) / 2;
        const oddIm = (at(z, b) - at(z, a)) / 2;
        re[k] = evenRe + oddRe * at(cos, k) + oddIm * at(sin, k);
        im[k] = evenIm + oddIm * at(cos, k) - oddRe * at(sin, k);
      }
    },
    inverse(re, im) {
      const z = buffers[0];
      im[0] = 0;
      im[half] = 0;
      for (let k = 0; k < half; k++) {
        const j = half - k;
        const evenRe = at(re, k) + at(re, j);
        const evenIm = at(im, k) - at(im, j);
        const restRe = at(re, k) - at(re, j);
        const restIm = at(im, k) + at(im, j);
        const oddRe = restRe * at(cos, k) - restIm * at(sin, k);
        const oddIm = restRe * at(sin, k) + restIm * at(cos, k);
        // The inverse is the conjugate of the transform of the conjugate.
        z[2 * k] = (evenRe - oddIm) / frameLength;
        z[2 * k + 1] = -(evenIm + oddRe) / frameLength;
      }
      const frame = run();
      for (let i = 1; i < frameLength; i += 2) frame[i] = -at(frame, i);
      return frame;
    },
  };
}
