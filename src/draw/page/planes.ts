/** Pixels to the planes that video wants: BT.709, limited range, 4:2:0 (ITU-R BT.709, item 3). */
import type { Area } from '../../foreign/chromium';

/** Fractions of 2^16: 219/255 of luma's weights, 224/255 of the colour differences. */
const Y = [11966, 40254, 4064] as const;
const U = [-6596, -22189, 28784] as const;
const V = [28784, -26145, -2640] as const;
const HALF = 1 << 15;
const GREY = (128 << 16) + HALF;

/** Writes the planes of a part, luma, then both colours at half the size, into `out`. `picture` is little-endian BGRX, `width` px wide. */
export function toPlanes(
  picture: Uint32Array,
  width: number,
  { left, top, right, bottom }: Area,
  out: Uint8Array,
): void {
  const across = right - left;
  const count = across * (bottom - top);
  let y = 0;
  let u = count;
  let v = count + count / 4;
  for (let row = top; row < bottom; row += 2, y += across)
    for (let at = row * width + left; at < row * width + right; at += 2) {
      const a = picture[at] as number;
      const b = picture[at + 1] as number;
      const c = picture[at + width] as number;
      const d = picture[at + width + 1] as number;
      out[y + across] = luma(c);
      out[y++] = luma(a);
      out[y + across] = luma(d);
      out[y++] = luma(b);
      const red = mean(a >> 16, b >> 16, c >> 16, d >> 16);
      const green = mean(a >> 8, b >> 8, c >> 8, d >> 8);
      const blue = mean(a, b, c, d);
      out[u++] = (U[0] * red + U[1] * green + U[2] * blue + GREY) >> 16;
      out[v++] = (V[0] * red + V[1] * green + V[2] * blue + GREY) >> 16;
    }
}

const mean = (a: number, b: number, c: number, d: number): number =>
  ((a & 255) + (b & 255) + (c & 255) + (d & 255)) / 4;

const luma = (pixel: number): number =>
  16 +
  ((Y[0] * ((pixel >> 16) & 255) + Y[1] * ((pixel >> 8) & 255) + Y[2] * (pixel & 255) + HALF) >>
    16);
