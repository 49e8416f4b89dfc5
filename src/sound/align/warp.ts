/** Which frame of one recording is said when which of another is: dynamic time warping (Sakoe and Chiba, 1978). */
import { distance, type Features } from './features';

/** Steps from frame to frame: neither is ever said more than twice as fast as the other. */
const BOTH = 1;
const SECOND_TWICE = 2;
const FIRST_TWICE = 3;
/** Frames at the begin and the end of either that need not be in the other: breath, a click, a rest of the neighbour. */
export const FREE = 12;

export interface Warped {
  /** For each frame of the first the frames of the second that belong to it. */
  earliest: Int32Array;
  latest: Int32Array;
  /** How far each frame of the first is from those. */
  apart: Float32Array;
  /** How far the two are apart in the mean; about 1.5 where other words are said. Infinity where one is more than twice as long. */
  cost: number;
}

/** Takes time and memory by the frames of both, multiplied. */
export function warp(first: Features, second: Features): Warped {
  const [n, m] = [first.frames, second.frames];
  const steps = new Uint8Array(n * m);
  const none = () => new Float64Array(m).fill(Number.POSITIVE_INFINITY);
  let [sums2, sums1, apart1] = [none(), none(), none()];
  let best = { sum: Number.POSITIVE_INFINITY, i: n - 1, j: m - 1, cost: Number.POSITIVE_INFINITY };
  for (let i = 0; i < n; i++) {
    const sums = none();
    const apart = none();
    for (let j = 0; j < m; j++) {
      const here = distance(first, i, second, j);
      apart[j] = here;
      let step = 0;
      let sum =
        (i === 0 && j < FREE) || (j === 0 && i < FREE) ? 2 * here : Number.POSITIVE_INFINITY;
      const both = (sums1[j - 1] ?? Number.POSITIVE_INFINITY) + 2 * here;
      if (both < sum) [step, sum] = [BOTH, both];
      const quick = (sums1[j - 2] ?? Number.POSITIVE_INFINITY) + 2 * (apart[j - 1] ?? 0) + here;
      if (quick < sum) [step, sum] = [SECOND_TWICE, quick];
      const slow = (sums2[j - 1] ?? Number.POSITIVE_INFINITY) + 2 * (apart1[j] ?? 0) + here;
      if (slow < sum) [step, sum] = [FIRST_TWICE, slow];
      sums[j] = sum;
      steps[i * m + j] = step;
      const isEnd = (i === n - 1 && j >= m - FREE) || (j === m - 1 && i >= n - FREE);
      const cost = sum / (i + j + 2);
      if (isEnd && cost < best.cost) best = { sum, i, j, cost };
    }
    [sums2, sums1, apart1] = [sums1, sums, apart];
  }
  return walkBack(first, second, steps, best);
}

function walkBack(
  first: Features,
  second: Features,
  steps: Uint8Array,
  end: { sum: number; i: number; j: number },
): Warped {
  const [n, m] = [first.frames, second.frames];
  const [earliest, latest] = [new Int32Array(n), new Int32Array(n)];
  const apart = new Float32Array(n);
  let { i, j } = end;
  latest.fill(j, i);
  earliest.fill(j, i);
  const put = (at: number, from: number, until: number) => {
    [earliest[at], latest[at]] = [from, until];
    apart[at] = distance(first, at, second, from);
  };
  for (;;) {
    const step = Number.isFinite(end.sum) ? steps[i * m + j] : 0;
    put(i, step === SECOND_TWICE ? j - 1 : j, j);
    if (!step) break;
    if (step === FIRST_TWICE) put(i - 1, j, j);
    i -= step === FIRST_TWICE ? 2 : 1;
    j -= step === SECOND_TWICE ? 2 : 1;
  }
  earliest.fill(j, 0, i);
  latest.fill(j, 0, i);
  return { earliest, latest, apart, cost: end.sum / (end.i + end.j + 2 - i - j) };
}
