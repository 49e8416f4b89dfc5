/** Structural similarity of two pictures (Wang et al., 2004), on luma, the mean over blocks of 8×8. */
import type { PNG } from 'pngjs';

const BLOCK = 8;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/** 1 for equal pictures. */
export function ssim(a: PNG, b: PNG): number {
  let sum = 0;
  let blocks = 0;
  for (let top = 0; top + BLOCK <= a.height; top += BLOCK)
    for (let left = 0; left + BLOCK <= a.width; left += BLOCK, blocks++)
      sum += similarity(lumaBlock(a, left, top), lumaBlock(b, left, top));
  return sum / blocks;
}

function lumaBlock({ data, width }: PNG, left: number, top: number): number[] {
  const luma: number[] = [];
  for (let y = top; y < top + BLOCK; y++)
    for (let x = left; x < left + BLOCK; x++) {
      const at = (y * width + x) * 4;
      luma.push(
        0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0),
      );
    }
  return luma;
}

function similarity(x: number[], y: number[]): number {
  const n = x.length;
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / n;
  const [mx, my] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  x.forEach((value, i) => {
    const [dx, dy] = [value - mx, (y[i] ?? 0) - my];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  });
  const top = (2 * mx * my + C1) * ((2 * xy) / n + C2);
  return top / ((mx * mx + my * my + C1) * ((xx + yy) / n + C2));
}
