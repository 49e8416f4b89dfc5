/** Sine, exponential and logarithm from sums and products alone: `Math` gives other last bits in other versions of Node. */

export const TAU = 2 * Math.PI;
const { LN2 } = Math;
/** Terms of Taylor's series: more than a double holds. */
const TERMS = 24;

/** What each term of the sine is of the one before it, the square aside: -1 / 2·3, -1 / 4·5 …, the last one first. */
const SINE = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((i) => -1 / ((2 * i + 2) * (2 * i + 3)));
const [S10 = 0, S9 = 0, S8 = 0, S7 = 0, S6 = 0, S5 = 0, S4 = 0, S3 = 0, S2 = 0, S1 = 0, S0 = 0] =
  SINE;

/** Of an angle of at most a quarter turn, either way. */
function smallSine(angle: number): number {
  const x = angle * angle;
  let sum = 1 + x * S10;
  sum = 1 + x * S9 * sum;
  sum = 1 + x * S8 * sum;
  sum = 1 + x * S7 * sum;
  sum = 1 + x * S6 * sum;
  sum = 1 + x * S5 * sum;
  sum = 1 + x * S4 * sum;
  sum = 1 + x * S3 * sum;
  sum = 1 + x * S2 * sum;
  sum = 1 + x * S1 * sum;
  sum = 1 + x * S0 * sum;
  return angle * sum;
}

/** The sine of `turns` turns. */
export function sineOfTurns(turns: number): number {
  const part = turns - Math.floor(turns);
  if (part <= 0.25) return smallSine(part * TAU);
  return part <= 0.75 ? smallSine((0.5 - part) * TAU) : smallSine((part - 1) * TAU);
}

export const cosineOfTurns = (turns: number): number => sineOfTurns(turns + 0.25);

/** 2 to the power of `exponent`, from 0 to 1. */
export function powerOfTwo(exponent: number): number {
  let [term, sum] = [1, 1];
  for (let k = 1; k < TERMS; k++) {
    term *= (exponent * LN2) / k;
    sum += term;
  }
  return sum;
}

/** The natural logarithm of a positive number. */
export function logarithm(value: number): number {
  let [rest, halvings] = [value, 0];
  for (; rest < 0.75; rest *= 2) halvings += 1;
  for (; rest > 1.5; rest /= 2) halvings -= 1;
  // ln x = 2 artanh((x - 1) / (x + 1))
  const ratio = (rest - 1) / (rest + 1);
  let [power, sum] = [ratio, 0];
  for (let k = 1; k < 2 * TERMS; k += 2) {
    sum += power / k;
    power *= ratio * ratio;
  }
  return 2 * sum - halvings * LN2;
}
