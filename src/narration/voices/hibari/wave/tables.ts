/** Sine, cosine and exponential by table: a second of sound asks for a quarter of a million of each. */
import { cosineOfTurns, powerOfTwo, sineOfTurns, TAU } from '../../../../sound/fourier/exact';

/** Entries of a turn, and of a doubling. A power of two. */
const STEPS = 1024;
const MASK = STEPS - 1;
const { LN2 } = Math;
const PER_RADIAN = STEPS / TAU;
const PER_E = STEPS / LN2;
/** Powers of two from 2^LEAST on. */
const LEAST = -200;

const table = (length: number, at: (i: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, i) => at(i));

const COS = table(STEPS, (i) => cosineOfTurns(i / STEPS));
const SIN = table(STEPS, (i) => sineOfTurns(i / STEPS));
const PART = table(STEPS, (i) => powerOfTwo(i / STEPS));
const WHOLE = table(256, (i) => {
  let power = 1;
  for (let k = LEAST + i; k < 0; k++) power /= 2;
  for (let k = LEAST + i; k > 0; k--) power *= 2;
  return power;
});

/** Where `rotate` leaves cosine and sine: a result of its own would cost more than they do. */
export const turned = Float64Array.of(1, 0);

/** Cosine and sine of `radians` into `turned`; the error is below 1e-7. */
export function rotate(radians: number): void {
  const place = radians * PER_RADIAN;
  const whole = Math.floor(place);
  const rest = (place - whole) * (TAU / STEPS);
  const cos = COS[whole & MASK] as number;
  const sin = SIN[whole & MASK] as number;
  const near = 1 - (rest * rest) / 2;
  turned[0] = cos * near - sin * rest;
  turned[1] = sin * near + cos * rest;
}

/** The sine of `turns` turns; the error is below 1e-7. */
export function sine(turns: number): number {
  const place = turns * STEPS;
  const whole = Math.floor(place);
  const rest = (place - whole) * (TAU / STEPS);
  const near = (SIN[whole & MASK] as number) * (1 - (rest * rest) / 2);
  return near + (COS[whole & MASK] as number) * rest;
}

/** e to the power of `x`; what is above `most` counts as that, and what nobody hears is 0. */
export function exponential(x: number, most: number): number {
  if (!(x > -138)) return 0;
  const place = Math.min(x, most) * PER_E;
  const whole = Math.floor(place);
  const rest = (place - whole) * (LN2 / STEPS);
  const power = (WHOLE[(whole >> 10) - LEAST] as number) * (PART[whole & MASK] as number);
  return power * (1 + rest * (1 + rest / 2));
}

/** The hyperbolic tangent. */
export const tanh = (x: number): number => 1 - 2 / (exponential(2 * x, 40) + 1);
