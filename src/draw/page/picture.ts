/** A picture as it goes from page to encoder: the parts that changed, as planes; all their edges are even. Several pictures go together in one parcel. */
import type { Area } from '../../foreign/chromium';
import type { Size } from '../../format';

const toEven = (value: number) => value - (value % 2);

/** Bytes of a part's planes. */
export const bytesOf = ({ left, top, right, bottom }: Area): number =>
  ((right - left) * (bottom - top) * 3) / 2;

/**
 * Lays the pixels of a part over `picture`, and returns where it is new: of each two rows the least that holds all, together
 * with those above that have the same edges.
 */
export function layPart(
  picture: Uint32Array,
  width: number,
  pixels: Uint32Array,
  { left, top, right, bottom }: Area,
): Area[] {
  const across = right - left;
  const changed: Area[] = [];
  for (let row = top; row < bottom; row += 2) {
    let [first, last] = [across, -1];
    for (const of of [row, row + 1]) {
      const [at, before] = [(of - top) * across, of * width + left];
      let from = 0;
      while (from < across && pixels[at + from] === picture[before + from]) from += 1;
      if (from === across) continue;
      let to = across - 1;
      while (pixels[at + to] === picture[before + to]) to -= 1;
      picture.set(pixels.subarray(at + from, at + to + 1), before + from);
      [first, last] = [Math.min(first, from), Math.max(last, to)];
    }
    if (last < 0) continue;
    const edges = { left: left + toEven(first), right: left + toEven(last) + 2 };
    const above = changed.at(-1);
    if (above?.bottom === row && above.left === edges.left && above.right === edges.right)
      above.bottom += 2;
    else changed.push({ ...edges, top: row, bottom: row + 2 });
  }
  return changed;
}

/** A whole picture: luma, then both colours at half the size. */
export interface Planes extends Size {
  planes: Uint8Array;
}

/** Lays the planes of a part over those of the picture. */
function layPlanes(
  { planes: picture, width, height }: Planes,
  part: Area,
  planes: Uint8Array,
): void {
  const across = part.right - part.left;
  let from = 0;
  const lay = (start: number, stride: number, scale: number) => {
    for (let row = part.top / scale; row < part.bottom / scale; row++) {
      const line = planes.subarray(from, from + across / scale);
      picture.set(line, start + row * stride + part.left / scale);
      from += line.length;
    }
  };
  const size = width * height;
  lay(0, width, 1);
  lay(size, width / 2, 2);
  lay(size + size / 4, width / 2, 2);
}

/** 16-bit numbers before a part: how many follow in its picture, then its four edges. */
const HEAD = 10;
/** What a picture without a change takes: a part of no size. */
const NOTHING: Area = { left: 0, top: 0, right: 0, bottom: 0 };

export const parcelBytes = (parts: readonly Area[]): number =>
  Math.max(1, parts.length) * HEAD + parts.reduce((sum, part) => sum + bytesOf(part), 0);

/** Writes a picture at `at` into the parcel and returns where the next begins; `toPlanes` writes a part's planes. */
export function packPicture(
  parcel: Uint8Array<ArrayBuffer>,
  at: number,
  parts: readonly Area[],
  toPlanes: (part: Area, out: Uint8Array<ArrayBuffer>) => void,
): number {
  let next = at;
  const all = parts.length > 0 ? parts : [NOTHING];
  all.forEach((part, i) => {
    const head = [all.length - 1 - i, part.left, part.top, part.right, part.bottom];
    const view = new DataView(parcel.buffer, next, HEAD);
    for (const [k, value] of head.entries()) view.setUint16(2 * k, value);
    toPlanes(part, parcel.subarray(next + HEAD, next + HEAD + bytesOf(part)));
    next += HEAD + bytesOf(part);
  });
  return next;
}

/** Lays each picture of a parcel over the one before, in `picture`, and hands it to `onPicture`. */
export async function unpackPictures(
  parcel: Uint8Array,
  picture: Planes,
  onPicture: () => Promise<void>,
): Promise<void> {
  const view = new DataView(parcel.buffer, parcel.byteOffset, parcel.byteLength);
  for (let at = 0; at < parcel.length; ) {
    const edge = (k: number) => view.getUint16(at + 2 * k);
    const part = { left: edge(1), top: edge(2), right: edge(3), bottom: edge(4) };
    const end = at + HEAD + bytesOf(part);
    if (end > parcel.length) throw new Error('A picture came torn.');
    layPlanes(picture, part, parcel.subarray(at + HEAD, end));
    if (edge(0) === 0) await onPicture();
    at = end;
  }
}
