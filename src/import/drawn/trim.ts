/** A picture without the margins of one colour around what it shows. */
import { PNG } from 'pngjs';

/** px that are left of a margin. */
const LEFT = 24;
/** Of each of a colour's parts, of 255. */
const SAME = 6;

/** A PNG as it is where its corners have several colours, or nothing else is in it. */
export function trimmed(data: Uint8Array): Uint8Array {
  const png = PNG.sync.read(Buffer.from(data));
  const { width, height } = png;
  const isGround = groundOf(png);
  const isBlank = (pixels: readonly [x: number, y: number][]) =>
    pixels.every(([x, y]) => isGround(x, y));
  const row = (y: number) => Array.from({ length: width }, (_, x): [number, number] => [x, y]);
  const column = (x: number) => Array.from({ length: height }, (_, y): [number, number] => [x, y]);
  let [top, bottom, left, right] = [0, height - 1, 0, width - 1];
  while (top < bottom && isBlank(row(top))) top += 1;
  while (bottom > top && isBlank(row(bottom))) bottom -= 1;
  while (left < right && isBlank(column(left))) left += 1;
  while (right > left && isBlank(column(right))) right -= 1;
  if (isBlank(row(top))) return data;
  [left, top] = [Math.max(0, left - LEFT), Math.max(0, top - LEFT)];
  [right, bottom] = [Math.min(width - 1, right + LEFT), Math.min(height - 1, bottom + LEFT)];
  const part = new PNG({ width: right - left + 1, height: bottom - top + 1 });
  PNG.bitblt(png, part, left, top, part.width, part.height, 0, 0);
  return PNG.sync.write(part);
}

/** Whether a pixel has the colour of the first corner. */
function groundOf({ data, width }: PNG): (x: number, y: number) => boolean {
  const ground = [0, 1, 2, 3].map((part) => data[part] ?? 0);
  return (x, y) => {
    const at = (y * width + x) * 4;
    return ground.every((one, part) => Math.abs((data[at + part] ?? 0) - one) <= SAME);
  };
}
