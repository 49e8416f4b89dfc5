/** A canvas that lays out HTML and draws it (WICG "HTML in Canvas"; in Chromium behind CanvasDrawElement). */
import { SIZE } from './picture';

/** What the DOM's types do not know yet; those of its context come with Remotion. */
interface LayoutCanvas extends HTMLCanvasElement {
  layoutSubtree: boolean;
  requestPaint(): void;
}

/**
 * A picture is drawn in bands of this many rows. Larger surfaces (near 1 MB) are taken from the system and given back
 * each time, which takes longer than drawing.
 */
const BAND = 108;

/** Puts the canvas and, in it, the sheet to draw on into the page. */
export function openCanvas() {
  const canvas = document.createElement('canvas') as LayoutCanvas;
  canvas.layoutSubtree = true;
  canvas.width = SIZE.width;
  canvas.height = BAND;
  const place = `position:absolute;left:0;top:0;width:${SIZE.width}px`;
  canvas.style.cssText = `${place};height:${BAND}px`;
  const sheet = document.createElement('div');
  sheet.style.cssText = `${place};height:${SIZE.height}px;overflow:hidden`;
  canvas.append(sheet);
  document.body.append(canvas);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas.');
  return { sheet, paint: () => paint(canvas), draw: drawer(context, sheet) };
}

/** Waits until what the sheet shows can be drawn. */
const paint = (canvas: LayoutCanvas) =>
  new Promise<void>((resolve) => {
    canvas.addEventListener('paint', () => resolve(), { once: true });
    canvas.requestPaint();
  });

/** Draws the rows from the multiple of BAND before `top` on, and hands their pixels over in bands: BGRX, good until it returns. */
function drawer(context: CanvasRenderingContext2D, sheet: Element) {
  const pixels = new Uint32Array(SIZE.width * BAND);
  return async (top: number, onRows: (pixels: Uint32Array, top: number) => void): Promise<void> => {
    for (let row = top - (top % BAND); row < SIZE.height; row += BAND) {
      context.drawElementImage(sheet, 0, -row, SIZE.width, SIZE.height);
      // Many times faster than getImageData, which takes new memory for each picture.
      const frame = new VideoFrame(context.canvas, { timestamp: 0 });
      await frame.copyTo(pixels, { format: 'BGRX' });
      frame.close();
      onRows(pixels, row);
    }
  };
}
