/** Structural similarity of two pictures (Wang et al., 2004), on luma, the mean over blocks of 8×8. */
import type { PNG } from 'pngjs';

const BLOCK = 8;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/** 1 for equal pictures. */
export function ssim(a: PNG, b: PNG): number {
  const [x, y] = [lumaOf(a), lumaOf(b)];
  let sum = 0;
  let blocks = 0;
  for (let top = 0; top + BLOCK <= a.height; top += BLOCK)
    for (let left = 0; left + BLOCK <= a.width; left += BLOCK, blocks++)
      sum += similarity(x, y, top * a.width + left, a.width);
  return sum / blocks;
}

const lumaOf = ({ data, width, height }: PNG): Float32Array =>
  Float32Array.from(
    { length: width * height },
    (_, i) =>
      0.2126 * (data[4 * i] ?? 0) +
      0.7152 * (data[4 * i + 1] ?? 0) +
      0.0722 * (data[4 * i + 2] ?? 0),
  );

/** Of the blocks that begin at `start`. */
function similarity(x: Float32Array, y: Float32Array, start: number, width: number): number {
  const n = BLOCK * BLOCK;
  let [sx, sy, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const at = start + (i % BLOCK) + Math.floor(i / BLOCK) * width;
    const [p, q] = [x[at] ?? 0, y[at] ?? 0];
    sx += p;
    sy += q;
    xx += p * p;
    yy += q * q;
    xy += p * q;
  }
  const [mx, my] = [sx / n, sy / n];
  const covariance = xy / n - mx * my;
  const variances = xx / n - mx * mx + yy / n - my * my;
  return (
    ((2 * mx * my + C1) * (2 * covariance + C2)) / ((mx * mx + my * my + C1) * (variances + C2))
  );
}
