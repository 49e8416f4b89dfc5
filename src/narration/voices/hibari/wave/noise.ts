/** Noise that is the same for the same seed, wherever it is made. */
import { cosineOfTurns, logarithm, sineOfTurns } from '../../../../sound/fourier/exact';

/** FNV-1a (RFC 9923): a seed for a text. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ (text.charCodeAt(i) & 0xff), 0x01000193);
  return hash >>> 0;
}

/** Box and Muller's transform, each half of a random number into one table. */
const SIZE = 4096;
const entries = (at: (part: number) => number) =>
  Float64Array.from({ length: SIZE }, (_, i) => at(i));
const RADIUS = entries((i) => Math.sqrt(-2 * logarithm((i + 0.5) / SIZE)));
const COS = entries((i) => cosineOfTurns(i / SIZE));
const SIN = entries((i) => sineOfTurns(i / SIZE));
/** Numbers of a seed that are passed over, since they are like those of its neighbours. */
const WARMING = 12;

/**
 * Fills two lists of one length with numbers that are normally distributed around 0 with variance 1, from sfc32
 * (pracrand.sourceforge.net). Its state is in a list: 32 bits in a variable that outlives the call would be an object each.
 */
export function openNoise(seed: number): (one: Float64Array, other: Float64Array) => void {
  const state = Int32Array.of(seed, 0x9e3779b9, 0x243f6a88, 1);
  const fill = (one: Float64Array, other: Float64Array): void => {
    let [a, b, c, count] = state as unknown as [number, number, number, number];
    for (let i = 0; i < one.length; i++) {
      const sum = (((a + b) | 0) + count) | 0;
      count = (count + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      const radius = RADIUS[sum >>> 20] as number;
      one[i] = radius * (COS[sum & 4095] as number);
      other[i] = radius * (SIN[sum & 4095] as number);
    }
    state.set([a, b, c, count]);
  };
  fill(new Float64Array(WARMING), new Float64Array(WARMING));
  return fill;
}
