import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { needsPlate } from '../../../src/scene/image/plate';

const svg = (inside: string, attributes = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" ${attributes}>${inside}</svg>`,
  );
const line = (attributes: string) => `<path d="M0 0L9 9" ${attributes}/>`;

describe('a plate lies under', () => {
  test.each([
    ['dark lines', svg(line('stroke="#222"'))],
    ['lines dark by a style', svg(line('style="fill:none; stroke: rgb(10, 10, 40)"'))],
    ['lines dark by a rule', svg(`<style>.a{stroke:navy}</style>${line('class="a"')}`)],
    ['shapes without a colour', svg(line(''))],
    ['dark lines around light shapes', svg(line('stroke="black" fill="white"'))],
  ])('%s on a dark ground, and not on a light one', (_, data) => {
    expect([needsPlate(data, 'night'), needsPlate(data, 'paper')]).toEqual([true, false]);
  });

  test('light lines on a light ground, and not on a dark one', () => {
    const data = svg(line('stroke="#ffe" fill="none"'));
    expect([needsPlate(data, 'night'), needsPlate(data, 'paper')]).toEqual([false, true]);
  });

  test.each([
    ['with a ground', svg(`<rect width="40" height="30" fill="#fff"/>${line('stroke="black"')}`)],
    ['with a ground in parts', svg(`<rect width="100%" height="100%"/>${line('stroke="black"')}`)],
    ['with a ground by a style', svg(line('stroke="black"'), 'style="background: white"')],
    ['that knows of dark screens', svg(`<style>@media (x) {}</style>${line('stroke="black"')}`)],
  ])('no drawing %s', (_, data) => {
    expect(needsPlate(data, 'night')).toBe(false);
  });

  test.each([
    ['dark pixels', 20, 0, true],
    ['light pixels', 240, 0, false],
    ['dark pixels on light ones', 20, 255, false],
  ])('%s of a PNG: on a dark ground', (_, grey, alphaAround, expected) => {
    expect(needsPlate(spot(grey, alphaAround), 'night')).toBe(expected);
  });

  test('no picture whose colours are not looked at', () => {
    expect(needsPlate(Buffer.from('GIF89a'), 'night')).toBe(false);
  });

  test('no picture of ours', () => {
    const files = ['slides/tour/one-document.svg', 'src/template/picture-night.svg'];
    for (const file of files) expect(needsPlate(readFileSync(file), 'night')).toBe(false);
    expect(needsPlate(readFileSync('src/template/picture-paper.svg'), 'paper')).toBe(false);
  });
});

/** A spot in a PNG of 8 x 8 px; around it the alpha is as given, and all is white. */
function spot(grey: number, alphaAround: number): Buffer {
  const png = new PNG({ width: 8, height: 8 });
  for (let at = 0; at < 64; at++) {
    const inside = at % 8 > 1 && at % 8 < 6 && at > 15 && at < 48;
    png.data.set(inside ? [grey, grey, grey, 255] : [255, 255, 255, alphaAround], at * 4);
  }
  return PNG.sync.write(png);
}
