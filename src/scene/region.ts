/** Parts of a picture as an author names them: left, top, width and height, in per cent or in px of the picture. */
import { z } from 'zod';
import type { Size } from '../format';

/** Per cent of the picture. */
export const regionSchema = z.strictObject({
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Region = z.infer<typeof regionSchema>;

const NUMBER = String.raw`(\d+(?:\.\d+)?)\s*(%|px)?`;
const BETWEEN = String.raw`(?:\s*[,;×x]\s*|\s+)`;
const BOX = new RegExp(
  String.raw`^\s*[[(]?\s*${[NUMBER, NUMBER, NUMBER, NUMBER].join(BETWEEN)}\s*[\])]?(?:\s*[:：–—]\s*|\s+-\s+|\s+|$)`,
  'u',
);

/** The region that a text begins with, and the letters that it takes; the last unit holds for those that have none, and is `%` where none is written. */
export function parseRegion(
  text: string,
  { width, height }: Size,
): { region: Region; length: number } | undefined {
  const match = BOX.exec(text);
  if (!match) return undefined;
  const pairs = [0, 1, 2, 3].map((i) => ({ value: match[i * 2 + 1], unit: match[i * 2 + 2] }));
  const common = pairs.findLast(({ unit }) => unit)?.unit ?? '%';
  const [left = 0, top = 0, wide = 0, high = 0] = pairs.map(({ value, unit = common }, i) =>
    unit === '%' ? Number(value) : (Number(value) / (i % 2 === 0 ? width : height)) * 100,
  );
  return { region: { left, top, width: wide, height: high }, length: match[0].length };
}

/** Whether it lies in the picture, and has a size. A hundredth more is a rounded number. */
export const isInside = ({ left, top, width, height }: Region): boolean =>
  width > 0 && height > 0 && left + width <= 101 && top + height <= 101;
