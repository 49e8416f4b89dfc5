/** Which frame of one recording is said when which of another is: dynamic time warping (Sakoe and Chiba, 1978). */
import { COUNT, type Features } from './features';

/** From one frame to the next of both, of the first, of the second. */
const BOTH = 1;
const FIRST = 2;
const SECOND = 3;

/** How far, in frames, the second may be before or behind its share of the first. */
export interface Band {
  frames: number;
}

/**
 * For each frame of `first` the frames of `second` that belong to it, the earliest and the latest. Both begin and end together.
 * Takes time and memory by the frames of the first times the band.
 */
export function warp(first: Features, second: Features, { frames: reach }: Band) {
  const slope = second.frames / first.frames;
  const width = 2 * reach + 1;
  const begin = (i: number) => Math.round(i * slope) - reach;
  const steps = new Uint8Array(first.frames * width);
  let before = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  let now = new Float64Array(width);
  for (let i = 0; i < first.frames; i++) {
    now.fill(Number.POSITIVE_INFINITY);
    const shift = begin(i) - begin(i - 1);
    for (let w = 0; w < width; w++) {
      const j = begin(i) + w;
      if (j < 0 || j >= second.frames) continue;
      let step = BOTH;
      let cost = before[w + shift - 1] ?? Number.POSITIVE_INFINITY;
      const waits = before[w + shift] ?? Number.POSITIVE_INFINITY;
      const goesOn = now[w - 1] ?? Number.POSITIVE_INFINITY;
      if (waits < cost) [step, cost] = [FIRST, waits];
      if (goesOn < cost) [step, cost] = [SECOND, goesOn];
      const isStart = i === 0 && j === 0;
      now[w] = (isStart ? 0 : cost) + distance(first, i, second, j);
      steps[i * width + w] = isStart ? 0 : step;
    }
    [before, now] = [now, before];
  }
  return walkBack(steps, { first: first.frames, second: second.frames, width, begin });
}

interface Grid {
  first: number;
  second: number;
  width: number;
  begin(i: number): number;
}

function walkBack(steps: Uint8Array, { first, second, width, begin }: Grid) {
  const earliest = new Int32Array(first);
  const latest = new Int32Array(first).fill(-1);
  let [i, j] = [first - 1, second - 1];
  while (i >= 0 && j >= 0) {
    if ((latest[i] ?? 0) < 0) latest[i] = j;
    earliest[i] = j;
    const step = steps[i * width + j - begin(i)];
    if (step === BOTH || step === SECOND) j -= 1;
    if (step === BOTH || step === FIRST) i -= 1;
    if (!step) break;
  }
  return { earliest, latest };
}

function distance(first: Features, i: number, second: Features, j: number): number {
  let sum = 0;
  for (let c = 0; c < COUNT; c++)
    sum += ((first.values[i * COUNT + c] ?? 0) - (second.values[j * COUNT + c] ?? 0)) ** 2;
  return Math.sqrt(sum);
}
