/** Pictures on a page of a PDF, with their places, as PNG. */
import { PNG } from 'pngjs';
import { ImageKind, OPS, type PDFPageProxy, Util } from 'unpdf/pdfjs';
import { LIMITS } from '../limits';
import type { Box } from '../order';

export interface PdfPicture extends Box {
  png: Uint8Array;
  /** The number of the content that it belongs to, where the file is tagged. */
  mark?: number;
}

interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

/** Smaller ones, in points, are ornaments. */
const SMALLEST = 24;
/** Milliseconds until a picture is given up. */
const PATIENCE = 3000;

/** `view` is how the page is turned to be seen. */
export async function picturesOf(
  page: PDFPageProxy,
  { fnArray, argsArray }: Operators,
  view: number[],
): Promise<PdfPicture[]> {
  const pictures: PdfPicture[] = [];
  const saved: number[][] = [];
  const marks: (number | undefined)[] = [];
  let move = view;
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] as unknown[];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(move);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      move = saved.pop() ?? view;
    if (operator === OPS.transform) move = Util.transform(move, args as number[]) as number[];
    if (operator === OPS.paintFormXObjectBegin && Array.isArray(args[0]))
      move = Util.transform(move, args[0] as number[]) as number[];
    if (operator === OPS.beginMarkedContent) marks.push(marks.at(-1));
    if (operator === OPS.beginMarkedContentProps)
      marks.push(typeof args[1] === 'number' ? args[1] : marks.at(-1));
    if (operator === OPS.endMarkedContent) marks.pop();
    if (operator !== OPS.paintImageXObject) continue;
    const box = boxOf(move);
    const mark = marks.at(-1);
    if (box.width < SMALLEST || box.height < SMALLEST) continue;
    const png = encode(await objectOf(page, String(args[0])));
    if (png) pictures.push({ ...box, png, ...(mark !== undefined && { mark }) });
  }
  return pictures;
}

/** Where the unit square comes to lie. */
function boxOf([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: number[]): Box {
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Undefined where it does not come. */
function objectOf(page: PDFPageProxy, key: string): Promise<unknown> {
  const store = key.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    store.get(key, (object: unknown) => {
      clearTimeout(timer);
      resolve(object);
    });
  });
}

function encode(object: unknown): Uint8Array | undefined {
  const {
    width = 0,
    height = 0,
    kind,
    data,
  } = (object ?? {}) as {
    width?: number;
    height?: number;
    kind?: number;
    data?: Uint8Array;
  };
  const pixels = width * height;
  if (!data || pixels === 0 || pixels > LIMITS.pixels) return undefined;
  const png = new PNG({ width, height });
  const bytes = Math.ceil(width / 8);
  for (let i = 0; i < pixels; i++) {
    const at = i * 4;
    if (kind === ImageKind.GRAYSCALE_1BPP) {
      const [x, y] = [i % width, Math.floor(i / width)];
      const isLit = ((data[y * bytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      png.data.fill(isLit ? 255 : 0, at, at + 3);
    } else {
      const from = i * (kind === ImageKind.RGB_24BPP ? 3 : 4);
      for (let k = 0; k < 3; k++) png.data[at + k] = data[from + k] ?? 0;
    }
    png.data[at + 3] = kind === ImageKind.RGBA_32BPP ? (data[at + 3] ?? 255) : 255;
  }
  return PNG.sync.write(png);
}
