/**
 * What lectern knows of the insides of Chromium: a canvas that lays out HTML and draws it (WICG "HTML in Canvas",
 * github.com/WICG/html-in-canvas; behind a flag), and what keeps it quick and right. Seen with 147;
 * tests/foreign/chromium.browser.test.ts holds another version against it. This runs in the page as well.
 */
import type { Size } from '../format';

/** A flag with which pictures that move show their first frame (blink/renderer/platform/graphics: ImageAnimationPolicy). */
export const STILL_FLAG = '--blink-settings=imageAnimationPolicy=2';

/** Flags of a browser that draws on canvases, if it can at all. */
export const CANVAS_FLAGS = [
  '--enable-blink-features=CanvasDrawElement',
  // Painting is not tied to a screen that nobody looks at.
  ...['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  // For page/sender.ts.
  '--js-flags=--expose-gc',
  // As Remotion's own pages.
  ...['--font-render-hinting=none', '--hide-scrollbars', '--force-color-profile=srgb'],
  STILL_FLAG,
];

/** Whether this page can draw so. Asked of the page: it uses nothing from around it. */
export const canDraw = (): boolean =>
  'drawElementImage' in CanvasRenderingContext2D.prototype &&
  'requestPaint' in HTMLCanvasElement.prototype &&
  'VideoFrame' in globalThis;

/**
 * How long a page draws before another takes its place. After little more than a minute, Chromium begins to give the
 * memory of every picture back to the system at once, and draws at a third of its speed.
 */
export const FRESH_MS = 40_000;

/**
 * Chromium loses what fades together when it lies so far apart that it is not worth one layer (PendingLayer's
 * sparsity: blink/renderer/platform/graphics/compositing/pending_layer.cc). A ring around the whole stage, outside the picture, keeps it together; SVG needs a ground that is not seen.
 */
export const KEEP_TOGETHER =
  '.stage .step{outline:1px solid rgb(128 128 128/.01);outline-offset:1920px}' +
  '.stage svg.step{background-color:rgb(128 128 128/.002)}';
/** What the DOM's types do not know yet; those of its context come with Remotion. */
interface LayoutCanvas extends HTMLCanvasElement {
  layoutSubtree: boolean;
  requestPaint(): void;
}

/**
 * Pixels that are drawn at once. Layers of what fades are as large, so that small ones are drawn twice as fast; larger ones
 * (near 1 MB) are taken from the system and given back each time.
 */
const MOST_PIXELS = 1920 * 54;

/** Parts are looked for in bands: as many rows as may be drawn at once, an even number that divides the height. */
export function bandRows({ width, height }: Size): number {
  let rows = Math.floor(MOST_PIXELS / width);
  while (rows % 2 !== 0 || height % rows !== 0) rows -= 1;
  return rows;
}

/** Puts the canvas and, in it, the sheet to draw on into the page. The page shows neither: it would draw the canvas, too. */
export function openCanvas(size: Size) {
  const canvas = document.createElement('canvas') as LayoutCanvas;
  canvas.layoutSubtree = true;
  canvas.width = size.width;
  canvas.height = size.height;
  const place = `position:absolute;left:0;top:0;width:${size.width}px;height:${size.height}px`;
  canvas.style.cssText = `${place};visibility:hidden`;
  const sheet = document.createElement('div');
  // A canvas draws what could be seen.
  sheet.style.cssText = `${place};overflow:hidden;visibility:visible`;
  canvas.append(sheet);
  document.body.append(canvas);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas.');
  return { sheet, paint: () => paint(canvas), draw: drawer(context, sheet, size) };
}

/** Waits until what the sheet shows can be drawn. A request that is not answered within a second is made again. */
const paint = (canvas: LayoutCanvas) =>
  new Promise<void>((resolve) => {
    const again = setInterval(() => canvas.requestPaint(), 1000);
    const done = () => {
      clearInterval(again);
      resolve();
    };
    canvas.addEventListener('paint', done, { once: true });
    canvas.requestPaint();
  });

/** A part of a picture, px; `right` and `bottom` are outside. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Px between two areas of a band: what is drawn needlessly there would take longer than another part. */
const APART = 256;

/** How much more than two parts what holds both may be, to be drawn at once. */
const BOTH = 1.25;

/** The parts of a picture, with even edges, that hold all that lies in it of the areas: near each other in a band, then in bands below. */
export function partsOf(areas: readonly Area[], size: Size): Area[] {
  const rows = bandRows(size);
  const bands = Array.from({ length: size.height / rows }, (_, i) => i * rows);
  const parts: Area[] = [];
  for (const top of bands) {
    const band = { left: 0, top, right: size.width, bottom: top + rows };
    const inside = areas.map((area) => overlap(area, band)).filter((part) => part !== undefined);
    for (const part of together(inside).map(around)) {
      const found = parts.findIndex((one) => isDrawnAtOnce(one, part));
      const above = parts[found];
      if (above) parts[found] = around([above, part]);
      else parts.push(part);
    }
  }
  return parts;
}

function isDrawnAtOnce(a: Area, b: Area): boolean {
  const both = pixelsOf(around([a, b]));
  return both <= MOST_PIXELS && both <= BOTH * (pixelsOf(a) + pixelsOf(b));
}

const pixelsOf = ({ left, top, right, bottom }: Area): number => (right - left) * (bottom - top);

/** Those that are near each other, in a row from the left. */
function together(areas: Area[]): Area[][] {
  const groups: Area[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const area of areas.sort((a, b) => a.left - b.left)) {
    if (area.left > reached + APART) groups.push([]);
    groups.at(-1)?.push(area);
    reached = Math.max(reached, area.right);
  }
  return groups;
}

function overlap(a: Area, b: Area): Area | undefined {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
  return left < right && top < bottom ? { left, top, right, bottom } : undefined;
}

/** Sides of a picture and its bands are even. */
const around = (areas: readonly Area[]): Area => ({
  left: 2 * Math.floor(Math.min(...areas.map(({ left }) => left)) / 2),
  top: 2 * Math.floor(Math.min(...areas.map(({ top }) => top)) / 2),
  right: 2 * Math.ceil(Math.max(...areas.map(({ right }) => right)) / 2),
  bottom: 2 * Math.ceil(Math.max(...areas.map(({ bottom }) => bottom)) / 2),
});

/**
 * Draws the parts of the picture, none larger than those of `partsOf`, at `scale`, 1 when left out, and hands their pixels over,
 * row by row: BGRX or opaque BGRA, good until it returns.
 */
export type Draw = (
  parts: readonly Area[],
  onPart: (pixels: Uint32Array, part: Area) => void,
  scale?: number,
) => Promise<void>;

/** What is clipped costs next to nothing. */
function drawer(context: CanvasRenderingContext2D, sheet: Element, size: Size): Draw {
  const pixels = new Uint32Array(MOST_PIXELS);
  return async (parts, onPart, scale = 1) => {
    for (const part of parts) {
      const { left, top } = part;
      const [width, height] = [part.right - left, part.bottom - top];
      const rect = { x: left, y: top, width, height };
      context.save();
      context.beginPath();
      context.rect(left, top, width, height);
      context.clip();
      context.drawElementImage(sheet, 0, 0, scale * size.width, scale * size.height);
      context.restore();
      // Many times faster than getImageData, which takes new memory for each picture.
      const frame = new VideoFrame(context.canvas, { timestamp: 0 });
      // Asked for any format, even its own, it converts each pixel: twelve times slower.
      await frame.copyTo(pixels, frame.format === 'BGRA' ? { rect } : { rect, format: 'BGRX' });
      frame.close();
      onPart(pixels.subarray(0, width * height), part);
    }
  };
}

/** What the DOM's types do not know yet (WebCodecs, 10: image decoding). */
interface Decoder {
  completed: Promise<void>;
  tracks: { ready: Promise<void>; selectedTrack?: { frameCount: number } };
  decode(options: { frameIndex: number }): Promise<{ image: VideoFrame }>;
}
interface DecodingScope {
  ImageDecoder: new (options: { data: ArrayBuffer; type: string }) => Decoder;
  lecternDecoder?: Decoder;
}

/** In the page: reads the picture at `/picture`. It uses nothing from around it. */
export async function openDecoder(type: string): Promise<void> {
  const scope = globalThis as unknown as DecodingScope;
  const data = await (await fetch('/picture')).arrayBuffer();
  scope.lecternDecoder = new scope.ImageDecoder({ data, type });
  await scope.lecternDecoder.tracks.ready;
  await scope.lecternDecoder.completed;
}

/** In the page: a frame as a PNG in base 64, no larger than `most` px at a side. Throws where there is none. */
export async function decodeFrame(asked: { frameIndex: number; most: number }): Promise<string> {
  const { lecternDecoder: decoder } = globalThis as unknown as DecodingScope;
  if (!decoder) throw new Error('No picture was read.');
  const { image } = await decoder.decode({ frameIndex: asked.frameIndex });
  const { displayWidth: width, displayHeight: height } = image;
  const scale = Math.min(1, asked.most / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const png = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  let binary = '';
  for (let at = 0; at < png.length; at += 8192)
    binary += String.fromCharCode(...png.subarray(at, at + 8192));
  return btoa(binary);
}
