/** Noise that is the same for the same seed, wherever it is made. */
import { cosineOfTurns, logarithm, sineOfTurns } from '../../../../sound/fourier/exact';

/** sfc32 (pracrand.sourceforge.net): numbers of 32 bits. */
export function openRandom(seed: number): () => number {
  let [a, b, c, count] = [seed >>> 0, 0x9e3779b9, 0x243f6a88, 1];
  const next = () => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

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

/** Where `draw` leaves a complex number, each part normally distributed around 0 with variance 1. */
export const drawn = Float64Array.of(0, 0);

export function draw(random: () => number): void {
  const bits = random();
  const radius = RADIUS[bits >>> 20] as number;
  drawn[0] = radius * (COS[bits & 4095] as number);
  drawn[1] = radius * (SIN[bits & 4095] as number);
}
