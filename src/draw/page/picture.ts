/** A picture as it goes from page to encoder: the parts that changed, as planes. Several go together in one parcel. */

import type { Size } from '../../format';

/** A part of the picture, px; all four are even. `right` and `bottom` are outside. */
export interface Part {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const toEven = (value: number) => value - (value % 2);

/** Bytes of a part's planes. */
export const bytesOf = ({ left, top, right, bottom }: Part): number =>
  ((right - left) * (bottom - top) * 3) / 2;

/** Lays `rows`, the pixels of whole rows from `top` on, over `picture`, and returns the smallest part that holds all that is new. */
export function layRows(
  picture: Uint32Array,
  width: number,
  rows: Uint32Array,
  top: number,
): Part | undefined {
  let part: Part | undefined;
  for (let at = 0; at < rows.length; at += width) {
    const before = top * width + at;
    let first = 0;
    while (first < width && rows[at + first] === picture[before + first]) first += 1;
    if (first === width) continue;
    let last = width - 1;
    while (rows[at + last] === picture[before + last]) last -= 1;
    const row = toEven(top + at / width);
    part = {
      left: Math.min(part?.left ?? width, toEven(first)),
      top: part?.top ?? row,
      right: Math.max(part?.right ?? 0, toEven(last) + 2),
      bottom: row + 2,
    };
  }
  if (part) picture.set(rows, top * width);
  return part;
}

/** A whole picture: luma, then both colours at half the size. */
export interface Planes extends Size {
  planes: Uint8Array;
}

/** Lays the planes of a part over those of the picture. */
function layPlanes(
  { planes: picture, width, height }: Planes,
  part: Part,
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
const NOTHING: Part = { left: 0, top: 0, right: 0, bottom: 0 };

export const parcelBytes = (parts: readonly Part[]): number =>
  Math.max(1, parts.length) * HEAD + parts.reduce((sum, part) => sum + bytesOf(part), 0);

/** Writes a picture at `at` into the parcel and returns where the next begins; `toPlanes` writes a part's planes. */
export function packPicture(
  parcel: Uint8Array<ArrayBuffer>,
  at: number,
  parts: readonly Part[],
  toPlanes: (part: Part, out: Uint8Array<ArrayBuffer>) => void,
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
