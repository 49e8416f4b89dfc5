/** Contrast of words with what they stand on, measured on a picture of them (WCAG 2.2, success criterion 1.4.3). */
import type { Box, Picture } from './stage';

/** Colours are counted by their upper five bits; a shade of fewer pixels is an edge, smoothed. */
const SHADE = 3;
const LEAST_PIXELS = 6;

const linear = (part: number): number => {
  const value = part / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const LINEAR = Float64Array.from({ length: 256 }, (_, i) => linear(i));
const luminance = (r: number, g: number, b: number): number =>
  0.2126 * (LINEAR[r] ?? 0) + 0.7152 * (LINEAR[g] ?? 0) + 0.0722 * (LINEAR[b] ?? 0);

const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** From 1 (nothing is seen) to 21: of the colour that most of the box has, against the one in it that is farthest from that. */
export function contrastIn({ data, width }: Picture, box: Box): number {
  const counts = new Map<number, { count: number; sum: number }>();
  const [right, bottom] = [Math.floor(box.x + box.width), Math.floor(box.y + box.height)];
  for (let y = Math.ceil(box.y); y < bottom; y++)
    for (let x = Math.ceil(box.x); x < right; x++) {
      const at = (y * width + x) * 4;
      const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const key = ((r >> SHADE) << 10) | ((g >> SHADE) << 5) | (b >> SHADE);
      const shade = counts.get(key) ?? { count: 0, sum: 0 };
      shade.count += 1;
      shade.sum += luminance(r, g, b);
      counts.set(key, shade);
    }
  const shades = [...counts.values()]
    .filter(({ count }) => count >= LEAST_PIXELS)
    .sort((a, b) => b.count - a.count)
    .map(({ count, sum }) => sum / count);
  const [ground = 0] = shades;
  return Math.max(1, ...shades.map((shade) => ratio(ground, shade)));
}
