/**
 * How much nearer two recordings of a sentence come when a word of it may be missing in the second, or something else be said
 * before a word: what dynamic time warping hides, since it stretches the neighbours over it.
 */
import { distance, type Features } from './features';
import { FREE } from './warp';

/** What a frame costs that the other recording has not: more than what fits, by what fits in this very sentence. */
const [BESIDE, LEAST] = [1.15, 0.8];

export interface Doubts {
  /** For each word (frames of the first, `until` not among them) what is gained, in frames of the worst fit. */
  omitted: number[];
  inserted: number[];
}

export interface Frames {
  from: number;
  until: number;
}

/** Takes time and memory by the frames of both, multiplied. */
export function doubtsOf(first: Features, second: Features, words: readonly Frames[]): Doubts {
  const [n, m] = [first.frames, second.frames];
  const apart = new Float32Array(n * m);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) apart[i * m + j] = distance(first, i, second, j);
  const before = sumsOf(apart, n, m);
  const behind = sumsOf(apart.slice().reverse(), n, m);
  const whole = leastEnd(before, n, m);
  const beside = BESIDE * Math.max(LEAST, whole / (n + m));
  /** The best way up to frame `i` of the first and `j` of the second, and from there on. */
  const until = (i: number, j: number) => before[i * m + j] ?? Number.POSITIVE_INFINITY;
  const onward = (i: number, j: number) =>
    behind[(n - 1 - i) * m + (m - 1 - j)] ?? Number.POSITIVE_INFINITY;

  const omit = ({ from, until: end }: Frames): number => {
    if (from === 0 || end >= n) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (let j = 1; j < m; j++) least = Math.min(least, until(from - 1, j - 1) + onward(end, j));
    return gain(whole, least + beside * (end - from));
  };
  const insert = ({ from }: Frames): number => {
    if (from === 0 || from >= n) return 0;
    const none = Number.POSITIVE_INFINITY;
    // Who rests there, or breathes, puts in no word.
    let [least, between, rested, resting] = [none, none, none, none];
    for (let j = 1; j < m; j++) {
      const here = until(from - 1, j - 1);
      between = Math.min(between + beside, here);
      resting = Math.min(second.quiet[j - 1] ? resting + beside : none, here);
      least = Math.min(least, between + onward(from, j));
      rested = Math.min(rested, resting + onward(from, j));
    }
    return gain(Math.min(whole, rested), least);
  };
  return { omitted: words.map(omit), inserted: words.map(insert) };
}

const gain = (whole: number, other: number): number =>
  Number.isFinite(whole) && Number.isFinite(other) ? whole - other : 0;

/** The cost of the best way to each pair of frames, by the steps of warp.ts. */
function sumsOf(apart: Float32Array, n: number, m: number): Float32Array {
  const sums = new Float32Array(n * m).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      const at = i * m + j;
      const here = apart[at] ?? 0;
      let least =
        (i === 0 && j < FREE) || (j === 0 && i < FREE) ? 2 * here : Number.POSITIVE_INFINITY;
      if (i > 0 && j > 0) least = Math.min(least, (sums[at - m - 1] ?? 0) + 2 * here);
      if (i > 0 && j > 1)
        least = Math.min(least, (sums[at - m - 2] ?? 0) + 2 * (apart[at - 1] ?? 0) + here);
      if (i > 1 && j > 0)
        least = Math.min(least, (sums[at - 2 * m - 1] ?? 0) + 2 * (apart[at - m] ?? 0) + here);
      sums[at] = least;
    }
  return sums;
}

function leastEnd(sums: Float32Array, n: number, m: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let j = Math.max(0, m - FREE); j < m; j++)
    least = Math.min(least, sums[(n - 1) * m + j] ?? least);
  for (let i = Math.max(0, n - FREE); i < n; i++)
    least = Math.min(least, sums[i * m + m - 1] ?? least);
  return least;
}
