/** Lowers the peaks of a wave, each together with what lies near it. */

/** Peaks are lowered together with what lies so near, s: longer than a period of a voice, so that its wave keeps its form. */
export const NEAR = 0.012;

export const toFactor = (dB: number): number => 10 ** (dB / 20);

/** What each sample, raised by `factor`, is multiplied with, at most 1, so that no peak is above `ceiling`. `near` in samples. */
export function peakGains(
  peaks: Float64Array,
  { factor, ceiling, near }: { factor: number; ceiling: number; near: number },
): Float64Array {
  return smooth(slideLeast(gainsOf(peaks, factor, ceiling), near), near);
}

function gainsOf(peaks: Float64Array, factor: number, ceiling: number): Float64Array {
  const gains = new Float64Array(peaks.length);
  for (let i = 0; i < gains.length; i++)
    gains[i] = Math.min(1, ceiling / ((peaks[i] as number) * factor));
  return gains;
}

/** The least of the values within `near` of each, by a queue of those that may become it. */
function slideLeast(values: Float64Array, near: number): Float64Array {
  const least = new Float64Array(values.length);
  const queue = new Int32Array(values.length);
  let head = 0;
  let tail = 0;
  let next = 0;
  for (let i = 0; i < values.length; i++) {
    for (; next < values.length && next <= i + near; next++) {
      const value = values[next] as number;
      while (tail > head && (values[queue[tail - 1] as number] as number) >= value) tail -= 1;
      queue[tail++] = next;
    }
    while ((queue[head] as number) < i - near) head += 1;
    least[i] = values[queue[head] as number] as number;
  }
  return least;
}

/** The mean of the values within `near` of each: never above the least peak's gain that they were made from. */
function smooth(values: Float64Array, near: number): Float64Array {
  const sums = sumsOf(values);
  const means = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const from = Math.max(0, i - near);
    const to = Math.min(values.length, i + near + 1);
    means[i] = ((sums[to] as number) - (sums[from] as number)) / (to - from);
  }
  return means;
}

/** Of all values before each, and of all. */
function sumsOf(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}
