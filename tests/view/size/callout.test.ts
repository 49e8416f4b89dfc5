import { expect, test } from 'vitest';
import { FORMAT_NAMES, type Format } from '../../../src/format';
import { richOf } from '../../../src/scene/inline';
import type { Scene } from '../../../src/scene/schema';
import { AREAS } from '../../../src/view/area';
import { sizeCallout } from '../../../src/view/size/kinds/callout';
import { CARRIED } from '../../../src/view/size/letters';
import { BOX } from '../../../src/view/size/sizes';

const words = 'A paragraph of a box that says what is to be known before anybody begins with it.';
const box = (texts: readonly string[]): Scene<'callout'> => ({
  ...{ kind: 'callout', id: 'a', level: 2, narration: [], notes: [], refs: [], steps: [] },
  ...{ heading: richOf('What to know'), tone: 'note', label: 'Note', title: richOf('First') },
  items: texts.map((text) => ({ text: richOf(text), details: [] })),
});
const sizeIn = (format: Format, texts: readonly string[]) =>
  sizeCallout(box(texts), { format, area: AREAS[format], letters: CARRIED });

test.each(FORMAT_NAMES)('a short box has its head above its words: %s', (format) => {
  const { isHeaded, pages, size } = sizeIn(format, ['Wait.']);
  expect(isHeaded).toBe(false);
  expect(pages).toHaveLength(1);
  expect(size).toBe(BOX[format].grandest);
});

test.each(FORMAT_NAMES)('one that needs pages has it on the ground of its sign: %s', (format) => {
  const { isHeaded, pages, sizes, side, above, sign } = sizeIn(format, Array(14).fill(words));
  expect(isHeaded).toBe(true);
  expect(pages.length).toBeLessThan(6);
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(BOX[format].least);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.min(...sizes) * 1.26);
  expect(above ? side : AREAS[format].height).toBeGreaterThan(sign);
});

test('a part that has no room on a page is small alone', () => {
  const { pages, sizes } = sizeIn('portrait', [words, Array(9).fill(words).join(' '), words]);
  expect(pages).toHaveLength(3);
  expect(sizes[1]).toBeLessThan(BOX.portrait.least);
  expect(sizes[0]).toBeGreaterThanOrEqual(BOX.portrait.least);
});
