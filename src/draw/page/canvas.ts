/** A canvas that lays out HTML and draws it (WICG "HTML in Canvas"; in Chromium behind CanvasDrawElement). */
import type { Size } from '../../format';

/** What the DOM's types do not know yet; those of its context come with Remotion. */
interface LayoutCanvas extends HTMLCanvasElement {
  layoutSubtree: boolean;
  requestPaint(): void;
}

/** Pixels of a band. Larger surfaces (near 1 MB) are taken from the system and given back each time, which takes longer than drawing. */
const MOST_PIXELS = 1920 * 108;

/** A picture is drawn in bands: as many rows as may be, an even number that divides the height. */
export function bandRows({ width, height }: Size): number {
  let rows = Math.floor(MOST_PIXELS / width);
  while (rows % 2 !== 0 || height % rows !== 0) rows -= 1;
  return rows;
}

/** Puts the canvas and, in it, the sheet to draw on into the page. */
export function openCanvas(size: Size) {
  const band = bandRows(size);
  const canvas = document.createElement('canvas') as LayoutCanvas;
  canvas.layoutSubtree = true;
  canvas.width = size.width;
  canvas.height = band;
  const place = `position:absolute;left:0;top:0;width:${size.width}px`;
  canvas.style.cssText = `${place};height:${band}px`;
  const sheet = document.createElement('div');
  sheet.style.cssText = `${place};height:${size.height}px;overflow:hidden`;
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

/** Draws the rows from the multiple of a band before `top` on, and hands their pixels over in bands: BGRX, good until it returns. */
function drawer(context: CanvasRenderingContext2D, sheet: Element, size: Size) {
  const band = bandRows(size);
  const pixels = new Uint32Array(size.width * band);
  return async (top: number, onRows: (pixels: Uint32Array, top: number) => void): Promise<void> => {
    for (let row = top - (top % band); row < size.height; row += band) {
      context.drawElementImage(sheet, 0, -row, size.width, size.height);
      // Many times faster than getImageData, which takes new memory for each picture.
      const frame = new VideoFrame(context.canvas, { timestamp: 0 });
      await frame.copyTo(pixels, { format: 'BGRX' });
      frame.close();
      onRows(pixels, row);
    }
  };
}
