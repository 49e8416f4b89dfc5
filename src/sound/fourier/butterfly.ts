/**
 * One stage of a Fourier transform: joins 2, 3, 4 or 5 transforms into one. Complex numbers are pairs, real part first. Each
 * radix has a loop of its own, its values in variables: through an array between they would take three times as long.
 */
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

type Run = (stage: Stage, from: Float64Array, to: Float64Array) => void;
const at = (list: Float64Array, i: number): number => list[i] as number;

const join2: Run = ({ length, groups, twiddles }, from, to) => {
  const apart = 2 * length * groups;
  const step = 2 * length;
  for (let group = 0; group < groups; group++)
    for (let k = 0; k < length; k++) {
      const a = 2 * (group * length + k);
      const b = a + apart;
      const c = at(twiddles, 2 * k);
      const s = at(twiddles, 2 * k + 1);
      const x0 = at(from, a);
      const y0 = at(from, a + 1);
      const u = at(from, b);
      const v = at(from, b + 1);
      const x1 = u * c - v * s;
      const y1 = u * s + v * c;
      const target = 2 * (group * 2 * length + k);
      to[target] = x0 + x1;
      to[target + 1] = y0 + y1;
      to[target + step] = x0 - x1;
      to[target + step + 1] = y0 - y1;
    }
};

const join3: Run = ({ length, groups, twiddles }, from, to) => {
  const apart = 2 * length * groups;
  const step = 2 * length;
  for (let group = 0; group < groups; group++)
    for (let k = 0; k < length; k++) {
      const a = 2 * (group * length + k);
      const b = a + apart;
      const c = a + 2 * apart;
      const f = 4 * k;
      const x0 = at(from, a);
      const y0 = at(from, a + 1);
      const x1 = at(from, b) * at(twiddles, f) - at(from, b + 1) * at(twiddles, f + 1);
      const y1 = at(from, b) * at(twiddles, f + 1) + at(from, b + 1) * at(twiddles, f);
      const x2 = at(from, c) * at(twiddles, f + 2) - at(from, c + 1) * at(twiddles, f + 3);
      const y2 = at(from, c) * at(twiddles, f + 3) + at(from, c + 1) * at(twiddles, f + 2);
      const sumX = x1 + x2;
      const sumY = y1 + y2;
      const x = S3 * (x1 - x2);
      const y = S3 * (y1 - y2);
      const midX = x0 - sumX / 2;
      const midY = y0 - sumY / 2;
      const target = 2 * (group * 3 * length + k);
      to[target] = x0 + sumX;
      to[target + 1] = y0 + sumY;
      to[target + step] = midX + y;
      to[target + step + 1] = midY - x;
      to[target + 2 * step] = midX - y;
      to[target + 2 * step + 1] = midY + x;
    }
};

const join4: Run = ({ length, groups, twiddles }, from, to) => {
  const apart = 2 * length * groups;
  const step = 2 * length;
  for (let group = 0; group < groups; group++)
    for (let k = 0; k < length; k++) {
      const i0 = 2 * (group * length + k);
      const i1 = i0 + apart;
      const i2 = i0 + 2 * apart;
      const i3 = i0 + 3 * apart;
      const w = 6 * k;
      const x0 = at(from, i0);
      const y0 = at(from, i0 + 1);
      const x1 = at(from, i1) * at(twiddles, w) - at(from, i1 + 1) * at(twiddles, w + 1);
      const y1 = at(from, i1) * at(twiddles, w + 1) + at(from, i1 + 1) * at(twiddles, w);
      const x2 = at(from, i2) * at(twiddles, w + 2) - at(from, i2 + 1) * at(twiddles, w + 3);
      const y2 = at(from, i2) * at(twiddles, w + 3) + at(from, i2 + 1) * at(twiddles, w + 2);
      const x3 = at(from, i3) * at(twiddles, w + 4) - at(from, i3 + 1) * at(twiddles, w + 5);
      const y3 = at(from, i3) * at(twiddles, w + 5) + at(from, i3 + 1) * at(twiddles, w + 4);
      const a = x0 + x2;
      const b = y0 + y2;
      const c = x0 - x2;
      const d = y0 - y2;
      const e = x1 + x3;
      const f = y1 + y3;
      const g = x1 - x3;
      const h = y1 - y3;
      const target = 2 * (group * 4 * length + k);
      to[target] = a + e;
      to[target + 1] = b + f;
      to[target + step] = c + h;
      to[target + step + 1] = d - g;
      to[target + 2 * step] = a - e;
      to[target + 2 * step + 1] = b - f;
      to[target + 3 * step] = c - h;
      to[target + 3 * step + 1] = d + g;
    }
};

const join5: Run = ({ length, groups, twiddles }, from, to) => {
  const apart = 2 * length * groups;
  const step = 2 * length;
  for (let group = 0; group < groups; group++)
    for (let k = 0; k < length; k++) {
      const i0 = 2 * (group * length + k);
      const i1 = i0 + apart;
      const i2 = i0 + 2 * apart;
      const i3 = i0 + 3 * apart;
      const i4 = i0 + 4 * apart;
      const n = 8 * k;
      const a = at(from, i0);
      const b = at(from, i0 + 1);
      const x1 = at(from, i1) * at(twiddles, n) - at(from, i1 + 1) * at(twiddles, n + 1);
      const y1 = at(from, i1) * at(twiddles, n + 1) + at(from, i1 + 1) * at(twiddles, n);
      const x2 = at(from, i2) * at(twiddles, n + 2) - at(from, i2 + 1) * at(twiddles, n + 3);
      const y2 = at(from, i2) * at(twiddles, n + 3) + at(from, i2 + 1) * at(twiddles, n + 2);
      const x3 = at(from, i3) * at(twiddles, n + 4) - at(from, i3 + 1) * at(twiddles, n + 5);
      const y3 = at(from, i3) * at(twiddles, n + 5) + at(from, i3 + 1) * at(twiddles, n + 4);
      const x4 = at(from, i4) * at(twiddles, n + 6) - at(from, i4 + 1) * at(twiddles, n + 7);
      const y4 = at(from, i4) * at(twiddles, n + 7) + at(from, i4 + 1) * at(twiddles, n + 6);
      const p = x1 + x4;
      const q = y1 + y4;
      const r = x1 - x4;
      const s = y1 - y4;
      const t = x2 + x3;
      const u = y2 + y3;
      const v = x2 - x3;
      const w = y2 - y3;
      const nearX = a + C1 * p + C2 * t;
      const nearY = b + C1 * q + C2 * u;
      const farX = a + C2 * p + C1 * t;
      const farY = b + C2 * q + C1 * u;
      const target = 2 * (group * 5 * length + k);
      to[target] = a + p + t;
      to[target + 1] = b + q + u;
      to[target + step] = nearX + S1 * s + S2 * w;
      to[target + step + 1] = nearY - S1 * r - S2 * v;
      to[target + 2 * step] = farX + S2 * s - S1 * w;
      to[target + 2 * step + 1] = farY - S2 * r + S1 * v;
      to[target + 3 * step] = farX - S2 * s + S1 * w;
      to[target + 3 * step + 1] = farY + S2 * r - S1 * v;
      to[target + 4 * step] = nearX - S1 * s - S2 * w;
      to[target + 4 * step + 1] = nearY + S1 * r + S2 * v;
    }
};

const RUN = { 2: join2, 3: join3, 4: join4, 5: join5 };

/** From `from` into `to`. */
export const runStage: Run = (stage, from, to) => RUN[stage.radix](stage, from, to);
