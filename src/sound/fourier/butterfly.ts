/** One stage of a Fourier transform: joins 2, 3, 4 or 5 transforms into one. Complex numbers are pairs, real part first. */
import { cosineOfTurns, sineOfTurns } from './exact';

export interface Stage {
  radix: 2 | 3 | 4 | 5;
  /** Length of the transforms that are joined. */
  length: number;
  /** How many joined ones there are. */
  groups: number;
  /** For each place the factors of the second transform and of those after it. */
  twiddles: Float64Array;
}

const S3 = sineOfTurns(1 / 3);
const C1 = cosineOfTurns(1 / 5);
const C2 = cosineOfTurns(2 / 5);
const S1 = sineOfTurns(1 / 5);
const S2 = sineOfTurns(2 / 5);

/** What is joined at one place, then what is made of it: five pairs. */
type Pairs = Float64Array;
const pairs: Pairs = new Float64Array(10);
const at = (list: Float64Array, i: number): number => list[i] as number;

function join2(z: Pairs): void {
  const x = at(z, 2);
  const y = at(z, 3);
  z[2] = at(z, 0) - x;
  z[3] = at(z, 1) - y;
  z[0] = at(z, 0) + x;
  z[1] = at(z, 1) + y;
}

function join3(z: Pairs): void {
  const sumX = at(z, 2) + at(z, 4);
  const sumY = at(z, 3) + at(z, 5);
  const x = S3 * (at(z, 2) - at(z, 4));
  const y = S3 * (at(z, 3) - at(z, 5));
  const midX = at(z, 0) - sumX / 2;
  const midY = at(z, 1) - sumY / 2;
  z[0] = at(z, 0) + sumX;
  z[1] = at(z, 1) + sumY;
  z[2] = midX + y;
  z[3] = midY - x;
  z[4] = midX - y;
  z[5] = midY + x;
}

function join4(z: Pairs): void {
  const a = at(z, 0) + at(z, 4);
  const b = at(z, 1) + at(z, 5);
  const c = at(z, 0) - at(z, 4);
  const d = at(z, 1) - at(z, 5);
  const e = at(z, 2) + at(z, 6);
  const f = at(z, 3) + at(z, 7);
  const g = at(z, 2) - at(z, 6);
  const h = at(z, 3) - at(z, 7);
  z[0] = a + e;
  z[1] = b + f;
  z[2] = c + h;
  z[3] = d - g;
  z[4] = a - e;
  z[5] = b - f;
  z[6] = c - h;
  z[7] = d + g;
}

function join5(z: Pairs): void {
  const a = at(z, 0);
  const b = at(z, 1);
  const p = at(z, 2) + at(z, 8);
  const q = at(z, 3) + at(z, 9);
  const r = at(z, 2) - at(z, 8);
  const s = at(z, 3) - at(z, 9);
  const t = at(z, 4) + at(z, 6);
  const u = at(z, 5) + at(z, 7);
  const v = at(z, 4) - at(z, 6);
  const w = at(z, 5) - at(z, 7);
  const nearX = a + C1 * p + C2 * t;
  const nearY = b + C1 * q + C2 * u;
  const farX = a + C2 * p + C1 * t;
  const farY = b + C2 * q + C1 * u;
  z[0] = a + p + t;
  z[1] = b + q + u;
  z[2] = nearX + S1 * s + S2 * w;
  z[3] = nearY - S1 * r - S2 * v;
  z[4] = farX + S2 * s - S1 * w;
  z[5] = farY - S2 * r + S1 * v;
  z[6] = farX - S2 * s + S1 * w;
  z[7] = farY + S2 * r - S1 * v;
  z[8] = nearX - S1 * s - S2 * w;
  z[9] = nearY + S1 * r + S2 * v;
}

const JOIN = { 2: join2, 3: join3, 4: join4, 5: join5 };

/** From `from` into `to`. */
export function runStage(stage: Stage, from: Float64Array, to: Float64Array): void {
  const { radix, length, groups, twiddles } = stage;
  const join = JOIN[radix];
  const apart = 2 * length * groups;
  for (let group = 0; group < groups; group++)
    for (let k = 0; k < length; k++) {
      const first = 2 * (group * length + k);
      pairs[0] = at(from, first);
      pairs[1] = at(from, first + 1);
      for (let q = 1; q < radix; q++) {
        const x = at(from, first + q * apart);
        const y = at(from, first + q * apart + 1);
        const factor = 2 * (k * (radix - 1) + q - 1);
        const c = at(twiddles, factor);
        const s = at(twiddles, factor + 1);
        pairs[2 * q] = x * c - y * s;
        pairs[2 * q + 1] = x * s + y * c;
      }
      join(pairs);
      const target = 2 * (group * radix * length + k);
      for (let q = 0; q < radix; q++) {
        to[target + 2 * q * length] = at(pairs, 2 * q);
        to[target + 2 * q * length + 1] = at(pairs, 2 * q + 1);
      }
    }
}
