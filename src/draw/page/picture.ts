/** A picture as it goes from page to encoder: the parts that changed, as planes; all their edges are even. Several pictures go together in one parcel. */
import type { Area } from '../../foreign/chromium';
import type { Size } from '../../format';

const toEven = (value: number) => value - (value % 2);

/** Bytes of a part's planes. */
export const bytesOf = ({ left, top, right, bottom }: Area): number =>
  ((right - left) * (bottom - top) * 3) / 2;

/** Lays the pixels of a part over `picture`, and returns the smallest part that holds all that is new. */
export function layPart(
  picture: Uint32Array,
  width: number,
  pixels: Uint32Array,
  { left, top, right, bottom }: Area,
): Area | undefined {
  const across = right - left;
  let changed: Area | undefined;
  for (let row = top, at = 0; row < bottom; row++, at += across) {
    const before = row * width + left;
    let first = 0;
    while (first < across && pixels[at + first] === picture[before + first]) first += 1;
    if (first === across) continue;
    let last = across - 1;
    while (pixels[at + last] === picture[before + last]) last -= 1;
    picture.set(pixels.subarray(at + first, at + last + 1), before + first);
    changed = {
      left: Math.min(changed?.left ?? width, left + toEven(first)),
      top: changed?.top ?? toEven(row),
      right: Math.max(changed?.right ?? 0, left + toEven(last) + 2),
      bottom: toEven(row) + 2,
    };
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
