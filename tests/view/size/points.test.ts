import { expect, test } from 'vitest';
import { richOf } from '../../../src/scene/inline';
import { AREAS } from '../../../src/view/area';
import { sizePoints } from '../../../src/view/size/kinds/points';
import { CARRIED } from '../../../src/view/size/letters';

const space = (format: 'landscape' | 'portrait') =>
  ({ format, area: AREAS[format], letters: CARRIED }) as const;
const listOf = (items: readonly string[]) => ({
  heading: richOf('What is needed'),
  items: items.map((text) => ({ text: richOf(text), details: [] })),
});
const alike = (count: number, text: string) => listOf(Array<string>(count).fill(text));

test('Many short points stand in two columns, in larger type and on fewer pages', () => {
  const { columns, pages, size } = sizePoints(alike(12, '干辣椒粉 5g'), space('landscape'));
  expect(columns).toBe(2);
  expect(pages).toHaveLength(1);
  expect(size).toBeGreaterThanOrEqual(48);
});

test('Few points, and those that are longer than half a row, stand below each other', () => {
  expect(sizePoints(alike(4, 'Salt'), space('landscape')).columns).toBe(1);
  const long = alike(8, 'A pinch of salt, and pepper as it is ground');
  expect(sizePoints(long, space('landscape')).columns).toBe(1);
});

test('Points that go on in lines below them never stand in columns', () => {
  const { heading, items } = alike(8, 'Salt');
  const [first, ...others] = items;
  const nested = {
    heading,
    items: [{ text: first?.text ?? [], details: [richOf('fine')] }, ...others],
  };
  expect(sizePoints(nested, space('landscape')).columns).toBe(1);
});

test('Beside another list points stay in one column, in the type of both', () => {
  const { columns, size } = sizePoints(alike(8, 'Salt'), { ...space('landscape'), largest: 30 });
  expect([columns, size]).toEqual([1, 30]);
});

test('What an item goes on with takes no more of a page than its own lines', () => {
  const line = { text: [], details: [richOf('and what the oven does to it while nobody looks')] };
  const { heading, items } = listOf(['Bread rises']);
  const { pages } = sizePoints(
    { heading, items: [...items, ...Array(8).fill(line)] },
    space('landscape'),
  );
  expect(pages).toHaveLength(1);
});
