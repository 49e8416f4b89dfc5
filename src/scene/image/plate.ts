/** Whether a drawing that lets the ground through is drawn in colours that are lost on it. */
import { rgb } from 'd3-color';
import { PNG } from 'pngjs';
import type { Meta } from '../../document/schema';
import { luminance as luminanceOfHex } from '../../theme/contrast';
import { themes } from '../../theme/themes';
import { svgInks } from './inks';
import { svgText } from './svg';

/** Below this, lines are hard to see (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3;
/** Pixels; to look into a larger picture takes too long. */
const MOST_PIXELS = 2_000_000;
/** Pixels, evenly spread, that tell the mean. */
const LOOKED_AT = 20_000;
/** Of the border of a picture that lets the ground through. */
const OPEN_BORDER = 0.6;

/** `data` is an SVG or a PNG; of any other picture it is taken that it has a ground. */
export function needsPlate(data: Buffer, theme: Meta['theme']): boolean {
  const text = svgText(data);
  const luminances = text === undefined ? pngInks(data) : svgInks(text).flatMap(luminanceOf);
  const ground = luminanceOfHex(themes[theme].ground);
  const lost = luminances.filter((one) => contrast(one, ground) < LEAST_CONTRAST);
  return lost.length * 2 > luminances.length;
}

const contrast = (a: number, b: number): number =>
  (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

function luminanceOf(colour: string): number[] {
  const { r, g, b } = rgb(colour.toLowerCase() === 'currentcolor' ? 'black' : colour);
  return Number.isNaN(r) ? [] : [luminance(r, g, b)];
}

function luminance(...channels: [number, number, number]): number {
  const [r, g, b] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const isPng = (data: Buffer): boolean => data.length > 33 && data.readUInt32BE(0) === 0x89504e47;

/** The mean of what is drawn, when most of the border is not. */
function pngInks(data: Buffer): number[] {
  if (!isPng(data)) return [];
  const kind = data[25] ?? 0;
  const isOpen = kind === 4 || kind === 6 || data.includes('tRNS');
  if (!isOpen || data.readUInt32BE(16) * data.readUInt32BE(20) > MOST_PIXELS) return [];
  const { width, height, data: pixels } = readPng(data) ?? { width: 0, height: 0, data };
  const alphaAt = (x: number, y: number) => pixels[(y * width + x) * 4 + 3] ?? 0;
  if (openShare(width, height, alphaAt) < OPEN_BORDER) return [];
  const stride = Math.ceil(Math.sqrt((width * height) / LOOKED_AT)) || 1;
  let [drawn, sum] = [0, 0];
  for (let y = 0; y < height; y += stride)
    for (let x = 0; x < width; x += stride) {
      if (alphaAt(x, y) < 128) continue;
      const at = (y * width + x) * 4;
      drawn += 1;
      sum += luminance(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    }
  return drawn > 0 ? [sum / drawn] : [];
}

/** How much of the border lets the ground through. */
function openShare(
  width: number,
  height: number,
  alphaAt: (x: number, y: number) => number,
): number {
  let open = 0;
  const look = (x: number, y: number) => {
    if (alphaAt(x, y) < 32) open += 1;
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) look(x, y);
  for (let y = 1; y < height - 1; y++) for (const x of [0, width - 1]) look(x, y);
  return open / Math.max(1, 2 * (width + height) - 4);
}

function readPng(data: Buffer): PNG | undefined {
  try {
    return PNG.sync.read(data);
  } catch {
    return undefined;
  }
}
