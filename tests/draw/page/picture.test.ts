/** Pictures on their way from page to encoder, small ones. */
import { describe, expect, test } from 'vitest';
import { layPart, packPicture, unpackPictures } from '../../../src/draw/page/picture';
import { toPlanes } from '../../../src/draw/page/planes';

const SIZE = { width: 8, height: 6 };
const GREY = 0xff808080;
const grey = () => new Uint32Array(SIZE.width * SIZE.height).fill(GREY);
/** Grey, but for pixels: column, row, colour. */
const withPixels = (...pixels: [x: number, row: number, colour: number][]) => {
  const picture = grey();
  for (const [x, row, colour] of pixels) picture[row * SIZE.width + x] = colour;
  return picture;
};

describe('a part that is laid over a picture', () => {
  test('changes it there alone, and what is new of it is told, with even edges', () => {
    const picture = grey();
    const pixels = new Uint32Array(6 * 6).fill(GREY);
    const part = { left: 2, top: 0, right: 8, bottom: 6 };
    for (const [at, colour] of [
      [5, 1],
      [1 * 6 + 2, 2],
      [2 * 6 + 2, 3],
      [3 * 6 + 5, 4],
      [5 * 6, 5],
    ])
      pixels[at ?? 0] = colour ?? 0;
    expect(layPart(picture, SIZE.width, pixels, part)).toEqual([
      { left: 4, top: 0, right: 8, bottom: 4 },
      { left: 2, top: 4, right: 4, bottom: 6 },
    ]);
    expect(picture).toEqual(withPixels([7, 0, 1], [4, 1, 2], [4, 2, 3], [7, 3, 4], [2, 5, 5]));
  });
  test('changes nothing where it is the same', () => {
    const picture = grey();
    const part = { left: 2, top: 2, right: 6, bottom: 6 };
    expect(layPart(picture, SIZE.width, grey().subarray(0, 16), part)).toEqual([]);
    expect(picture).toEqual(grey());
  });
});

test('parts that are packed, of one picture and the next, are unpacked to the same planes', async () => {
  const second = withPixels([0, 0, 0xffffffff], [7, 5, 0xff204060]);
  const whole = { left: 0, top: 0, right: 8, bottom: 6 };
  const corners = [
    { left: 0, top: 0, right: 2, bottom: 2 },
    { left: 6, top: 4, right: 8, bottom: 6 },
  ];
  const parcel = new Uint8Array(1000);
  const pack = (at: number, picture: Uint32Array, parts: (typeof whole)[]) =>
    packPicture(parcel, at, parts, (part, out) => toPlanes(picture, SIZE.width, part, out));
  const end = pack(pack(0, grey(), [whole]), second, corners);
  const planes = Buffer.alloc((SIZE.width * SIZE.height * 3) / 2);
  const seen: Buffer[] = [];
  await unpackPictures(parcel.subarray(0, end), { planes, ...SIZE }, async () => {
    seen.push(Buffer.from(planes));
  });
  const planesOf = (picture: Uint32Array) => {
    const out = new Uint8Array(planes.length);
    toPlanes(picture, SIZE.width, whole, out);
    return Buffer.from(out);
  };
  expect(seen).toEqual([planesOf(grey()), planesOf(second)]);
});
