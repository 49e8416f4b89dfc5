/** A picture as it goes from page to encoder: the part that changed, as planes. */

export const SIZE = { width: 1920, height: 1080 } as const;
const { width, height } = SIZE;
export const PLANES_BYTES = (width * height * 3) / 2;

/** A part of the picture, px; all four are even. `right` and `bottom` are outside. */
export interface Part {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const WHOLE: Part = { left: 0, top: 0, right: width, bottom: height };

const toEven = (value: number) => value - (value % 2);

/**
 * Lays `rows`, the pixels of whole rows from `top` on, over `picture`, and returns the smallest part that holds `known`
 * and all that is new.
 */
export function layRows(
  picture: Uint32Array,
  rows: Uint32Array,
  top: number,
  known?: Part,
): Part | undefined {
  let part = known;
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
      top: Math.min(part?.top ?? height, row),
      right: Math.max(part?.right ?? 0, toEven(last) + 2),
      bottom: Math.max(part?.bottom ?? 0, row + 2),
    };
  }
  picture.set(rows, top * width);
  return part;
}

/** Lays the planes of a part over those of the picture: luma, then both colours at half the size. */
export function layPlanes(picture: Uint8Array, part: Part, planes: Uint8Array): void {
  const [across, down] = [part.right - part.left, part.bottom - part.top];
  if (planes.length !== (across * down * 3) / 2) throw new Error('A picture came torn.');
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
