/** In which parts a picture is drawn. */
import { expect, test } from 'vitest';
import { bandRows, partsOf } from '../../src/foreign/chromium';
import { FORMAT_NAMES, FORMATS } from '../../src/format';

test.each(FORMAT_NAMES)(
  'bands of %s have an even number of rows, and fill the picture',
  (format) => {
    const size = FORMATS[format];
    const rows = bandRows(size);
    expect([rows % 2, size.height % rows]).toEqual([0, 0]);
    const whole = partsOf([{ left: 0, top: 0, right: size.width, bottom: size.height }], size);
    expect(whole).toHaveLength(size.height / rows);
    expect(whole.at(-1)).toMatchObject({ left: 0, right: size.width, bottom: size.height });
  },
);

test('the parts that are drawn hold all areas, near each other at once, with even edges, within the picture', () => {
  const size = FORMATS.landscape;
  const areas = [
    { left: 101, top: 50.5, right: 199.2, bottom: 60 },
    { left: 301, top: 57, right: 401, bottom: 58 },
    { left: 1901, top: 51, right: 1911, bottom: 53 },
    { left: 1900, top: 1079, right: 2000, bottom: 1200 },
  ];
  expect(partsOf(areas, size)).toEqual([
    { left: 100, top: 50, right: 200, bottom: 54 },
    { left: 1900, top: 50, right: 1912, bottom: 54 },
    { left: 100, top: 54, right: 402, bottom: 60 },
    { left: 1900, top: 1078, right: 1920, bottom: 1080 },
  ]);
  expect(partsOf([], size)).toEqual([]);
});

test('what reaches through several bands is drawn at once, as far as that is not too large', () => {
  const size = FORMATS.landscape;
  const heightsOf = (left: number, right: number) =>
    partsOf([{ left, top: 100, right, bottom: 500 }], size).map(({ top, bottom }) => bottom - top);
  expect(heightsOf(100, 300)).toEqual([400]);
  const [first = 0, ...others] = heightsOf(100, 1000);
  expect([first * 900 <= 1920 * 54, others.length > 2]).toEqual([true, true]);
});
