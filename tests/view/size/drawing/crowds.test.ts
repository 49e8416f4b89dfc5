/** Crowds of one scene: figures of one size. */
import { expect, test } from 'vitest';
import type { Drawing } from '../../../../src/scene/drawing/schema';
import { crowdScale } from '../../../../src/view/size/drawing/crowds';
import type { Place } from '../../../../src/view/size/drawing/layout';
import { CARRIED } from '../../../../src/view/size/letters';

const PLACE: Place = {
  ...{ width: 1640, height: 560, format: 'landscape' },
  bleed: { left: 140, right: 140, top: 96, bottom: 0, low: 0, side: 0 },
  head: { width: 600, height: 284 },
};

const crowd = (all: number): Drawing => ({
  picture: { form: 'crowd', of: 'people', lit: all, all, each: 1 },
  ...{ figure: String(all), hedge: '', words: `${all} adults took part` },
});
const scale = (...counts: number[]) => crowdScale(counts.map(crowd), PLACE, CARRIED);

test('are as large as those of the largest crowd', () => {
  const both = scale(55, 96) ?? 0;
  expect(both).toBeGreaterThan(10);
  expect(scale(96, 96)).toBe(both);
  expect(scale(55, 55)).toBeGreaterThan(both);
});

test('one crowd fills its room, and so do crowds of which one would be too small to be seen', () => {
  expect(scale(55)).toBeUndefined();
  expect(scale(12, 900)).toBeUndefined();
  // A row of a few people has its own scale.
  expect(scale(5, 96)).toBeUndefined();
});
