/** Pictures compared pixel by pixel. */
import { PNG } from 'pngjs';

/** By how much of 255 a channel must differ to count. */
const LEVEL = 16;

/** The share (0 to 1) of pixels that differ in a channel by more than 16 of 255. Throws when the sizes differ. */
export function differingShare(a: Buffer, b: Buffer): number {
  const [left, right] = [PNG.sync.read(a), PNG.sync.read(b)];
  if (left.width !== right.width || left.height !== right.height)
    throw new Error(`${left.width}×${left.height} is not ${right.width}×${right.height}`);
  let count = 0;
  for (let i = 0; i < left.data.length; i += 4) {
    const differs = [0, 1, 2].some(
      (c) => Math.abs((left.data[i + c] ?? 0) - (right.data[i + c] ?? 0)) > LEVEL,
    );
    if (differs) count += 1;
  }
  return count / (left.width * left.height);
}

/** Pixels as RGBA, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Edge of a block, px: about a letter of a slide 960 px wide. */
const BLOCK = 12;

/**
 * How much the mean colour differs (0 to 255) in the block of 12 × 12 px where it differs most: two ways to smooth an
 * edge leave it small, a missing word does not. Throws when the sizes differ.
 */
export function blockDifference(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`${a.width}×${a.height} is not ${b.width}×${b.height}`);
  const across = Math.ceil(a.width / BLOCK);
  const sums = new Float64Array(across * Math.ceil(a.height / BLOCK) * 3);
  for (let i = 0, pixel = 0; i < a.data.length; i += 4, pixel++) {
    const x = Math.floor((pixel % a.width) / BLOCK);
    const y = Math.floor(pixel / a.width / BLOCK);
    for (let c = 0; c < 3; c++) {
      const block = (y * across + x) * 3 + c;
      sums[block] = (sums[block] ?? 0) + (a.data[i + c] ?? 0) - (b.data[i + c] ?? 0);
    }
  }
  return sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 0) / BLOCK ** 2;
}
