import { describe, expect, test } from 'vitest';
import { cutPages, fitPages, fitRows, PAGE_MARK } from '../../../src/view/size/pages';

const counts = (pages: readonly { from: number; until: number }[]) =>
  pages.map(({ from, until }) => until - from);
const alike = (count: number) => Array<number>(count).fill(1);

describe('pages of items', () => {
  test.each([
    [21, 9, [7, 7, 7]],
    [14, 8, [7, 7]],
    [10, 4, [4, 3, 3]],
    [3, 1, [1, 1, 1]],
  ])('%d, of which %d stand together, are even: %j', (count, most, sizes) => {
    const fits = ({ from, until }: { from: number; until: number }) => until - from <= most;
    expect(counts(cutPages(alike(count), fits))).toEqual(sizes);
  });

  test('are of about the same height, whatever the items are', () => {
    const weights = [6, 1, 1, 1, 1, 1, 1];
    const heightOf = (page: { from: number; until: number }) =>
      weights.slice(page.from, page.until).reduce((sum, one) => sum + one, 0);
    expect(counts(cutPages(weights, (page) => heightOf(page) <= 6))).toEqual([1, 6]);
  });

  test('are as few as can be where one item fits on none', () => {
    const weights = [1, 1, 1, 8, 1, 1, 1];
    const heightOf = (page: { from: number; until: number }) =>
      weights.slice(page.from, page.until).reduce((sum, one) => sum + one, 0);
    expect(counts(cutPages(weights, (page) => heightOf(page) <= 6))).toEqual([3, 1, 3]);
  });

  test('are as few as can be where items are of very different heights', () => {
    const weights = [5, 4, 1, 2, 1, 1, 5];
    const heightOf = (page: { from: number; until: number }) =>
      weights.slice(page.from, page.until).reduce((sum, one) => sum + one, 0);
    const pages = cutPages(weights, (page) => heightOf(page) <= 6);
    expect(pages.map(heightOf)).toEqual([5, 5, 4, 5]);
  });

  test('hold every item once, in order, also where one fits nowhere', () => {
    const pages = cutPages([1, 1, 9, 1], ({ from, until }) => until - from === 1 && from !== 2);
    expect(pages.flatMap(({ from, until }) => [from, until])).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
  });
});

describe('the size of items on pages', () => {
  const sizes = { most: 60, least: 40 };
  const rows = (count: number, height: number) =>
    fitRows(alike(count), (_, px) => px, height, sizes);

  test('is smaller before there is a second page', () => {
    expect(rows(10, 600)).toMatchObject({ pages: [{ from: 0, until: 10 }], size: 60, fits: true });
    const smaller = { pages: [{ from: 0, until: 10 }], size: 44, fits: true };
    expect(rows(10, 450)).toMatchObject(smaller);
    expect(rows(10, 390).fits).toBe(false);
  });

  test('is the largest at which each page fits, with room for its number', () => {
    const { pages, size } = rows(10, 390);
    expect(counts(pages)).toEqual([5, 5]);
    expect(size).toBe(60);
    const mark = PAGE_MARK.height + PAGE_MARK.gap;
    expect(rows(10, 240 + mark).size).toBe(48);
  });

  test('is one for all pages: that of the fullest', () => {
    const heights = [200, 10, 10];
    const { size } = fitPages(3, heights, ({ from, until }, isAlone) => {
      const height = heights.slice(from, until).reduce((sum, one) => sum + one, 0);
      return { size: 220 - height, fits: !isAlone && height <= 200 };
    });
    expect(size).toBe(20);
  });
});

test('an item that fits at no size is set smaller rather than cut off, alone and among others', () => {
  const sizes = { most: 60, least: 40 };
  const heightOf = (lines: number, px: number) => lines * px;
  expect(fitRows([10], heightOf, 300, sizes)).toMatchObject({ size: 30, fits: true });
  const among = fitRows([10, 1, 1], heightOf, 300 + PAGE_MARK.height + PAGE_MARK.gap, sizes);
  expect(among.size).toBe(30);
  expect(among.pages.length).toBeGreaterThan(1);
  // Nobody can read it smaller than that.
  expect(fitRows([30], heightOf, 300, sizes)).toMatchObject({ size: 24, fits: false });
});
