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

/**
 * The least of the values within `near` of each (van Herk, "A fast algorithm for local minimum and maximum filters", 1992):
 * in blocks as wide as what is looked at, the least so far and the least to come, of which two lie over each value.
 */
function slideLeast(values: Float64Array, near: number): Float64Array {
  const width = 2 * near + 1;
  const wide = new Float64Array(values.length + 2 * near).fill(Number.POSITIVE_INFINITY);
  wide.set(values, near);
  const soFar = leastSoFar(wide, width);
  leastToCome(wide, width);
  const least = new Float64Array(values.length);
  for (let i = 0; i < least.length; i++)
    least[i] = Math.min(wide[i] as number, soFar[i + 2 * near] as number);
  return least;
}

function leastSoFar(values: Float64Array, width: number): Float64Array {
  const least = new Float64Array(values.length);
  for (let from = 0; from < values.length; from += width) {
    const to = Math.min(values.length, from + width);
    let so = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) {
      so = Math.min(values[i] as number, so);
      least[i] = so;
    }
  }
  return least;
}

/** In place. */
function leastToCome(values: Float64Array, width: number): void {
  for (let from = 0; from < values.length; from += width) {
    let so = Number.POSITIVE_INFINITY;
    for (let i = Math.min(values.length, from + width) - 1; i >= from; i--) {
      so = Math.min(values[i] as number, so);
      values[i] = so;
    }
  }
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
