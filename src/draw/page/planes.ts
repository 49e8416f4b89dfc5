/** Pixels to the planes that video wants: BT.709, limited range, 4:2:0 (ITU-R BT.709, item 3). */
import type { Area } from '../../foreign/chromium';

/**
 * Writes the planes of a part, luma, then both colours at half the size, into `out`. `picture` is little-endian BGRX, `width`
 * px wide. Weights are fractions of 2^16: 219/255 of luma's, 224/255 of the colour differences; written out, and in whole
 * numbers, since that takes a third of the time.
 */
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
  for (let row = top; row < bottom; row += 2, y += across) {
    const end = row * width + right;
    for (let at = row * width + left; at < end; at += 2) {
      const a = picture[at] as number;
      const b = picture[at + 1] as number;
      const c = picture[at + width] as number;
      const d = picture[at + width + 1] as number;
      out[y + across] = luma(c);
      out[y++] = luma(a);
      out[y + across] = luma(d);
      out[y++] = luma(b);
      // Of four pixels together: fractions of 2^18.
      const red = sum(a >> 16, b >> 16, c >> 16, d >> 16);
      const green = sum(a >> 8, b >> 8, c >> 8, d >> 8);
      const blue = sum(a, b, c, d);
      out[u++] = (-6596 * red - 22189 * green + 28784 * blue + GREY) >> 18;
      out[v++] = (28784 * red - 26145 * green - 2640 * blue + GREY) >> 18;
    }
  }
}

const GREY = (128 << 18) + (1 << 17);

const sum = (a: number, b: number, c: number, d: number): number =>
  (a & 255) + (b & 255) + (c & 255) + (d & 255);

const luma = (pixel: number): number =>
  16 +
  ((11966 * ((pixel >> 16) & 255) +
    40254 * ((pixel >> 8) & 255) +
    4064 * (pixel & 255) +
    (1 << 15)) >>
    16);
