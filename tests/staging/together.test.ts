import { expect, test } from 'vitest';
import type { Shown } from '../../src/scene/draft';
import { standTogether } from '../../src/staging/together';

const figure = (width: number, leastType?: number): Shown => ({
  ...{ kind: 'figure', src: 'data:image/svg+xml,a', alt: 'A', caption: '' },
  ...{ width, height: 400, leastType },
});
const quote: Shown = {
  kind: 'quote',
  paragraphs: [[{ type: 'text', text: 'Words.' }]],
  source: [],
};

test('a diagram shares the stage only where its letters can be read on half of it', () => {
  expect(standTogether([figure(600, 16), quote])).toBe(true);
  expect(standTogether([figure(1000, 16), quote])).toBe(false);
  expect(standTogether([figure(1000, 30), quote])).toBe(true);
  expect(standTogether([figure(1000, 16), figure(600, 16)])).toBe(false);
});

test('a picture of which nobody knows what is written in it shares it', () => {
  expect(standTogether([figure(4000), quote])).toBe(true);
});

test('of short items two more stand beside a picture', () => {
  const list = (count: number, text: string): Shown => ({
    kind: 'points',
    items: Array.from({ length: count }, () => ({ text: [{ type: 'text', text }], details: [] })),
  });
  const beside = (count: number, text: string) => standTogether([figure(600), list(count, text)]);
  expect(beside(5, 'Seven words that take a line and more')).toBe(true);
  expect(beside(6, 'Seven words that take a line and more')).toBe(false);
  expect(beside(7, 'Under medical supervision')).toBe(true);
  expect(beside(8, 'Under medical supervision')).toBe(false);
});
