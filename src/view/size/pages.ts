/** Pages: as many items as stand together in one format. All of them fit first; else they are cut into even pages. */

import { fitSize, lastOf } from './fit';

/** Items `from` to `until` (not included), 0-based. */
export interface Page {
  from: number;
  until: number;
}

/** No type is made smaller than this, px, to have all on one page. */
export const LEAST = 36;

/** Below a page, px: its number. */
export const PAGE_MARK = { height: 40, gap: 24 } as const;

/**
 * Pages of items that have these heights (or other weights), of about the same height each: as few as `fits` allows. An item
 * that fits nowhere has a page of its own.
 */
export function cutPages(weights: readonly number[], fits: (page: Page) => boolean): Page[] {
  const isAlone = ({ from, until }: Page): boolean => until - from === 1;
  for (let count = 1; count < weights.length; count += 1) {
    const pages = cutEvenly(weights, count);
    if (pages.every((page) => isAlone(page) || fits(page))) return pages;
  }
  return weights.map((_, from) => ({ from, until: from + 1 }));
}

/** Cut where the sum of weights comes nearest to each page's share; no page is empty. */
function cutEvenly(weights: readonly number[], count: number): Page[] {
  const ends = weights.map((_, i) => weights.slice(0, i + 1).reduce((sum, one) => sum + one, 0));
  const all = ends.at(-1) ?? 0;
  const cuts: number[] = [0];
  for (let page = 1; page < count; page += 1) {
    const wanted = (all * page) / count;
    const least = (cuts.at(-1) ?? 0) + 1;
    const most = weights.length - (count - page);
    const nearest = ends.reduce(
      (best, end, i) =>
        Math.abs(end - wanted) < Math.abs((ends[best - 1] ?? 0) - wanted) ? i + 1 : best,
      1,
    );
    cuts.push(Math.min(Math.max(nearest, least), most));
  }
  return cuts.map((from, i) => ({ from, until: cuts[i + 1] ?? weights.length }));
}

/** What a page has of a height; one that is alone has no number below it. */
export const pageHeight = (height: number, isAlone: boolean): number =>
  isAlone ? height : height - PAGE_MARK.height - PAGE_MARK.gap;

/** A size, and whether what it was found for fits. */
export interface Fitted {
  size: number;
  fits: boolean;
}

/** `fits` where all stand on one page. */
export interface FittedPages extends Fitted {
  pages: Page[];
  /** What each could have for itself. */
  sizes: number[];
}

/**
 * Pages of `count` items, and the one size of all of them. `sizeOf` finds the largest size of some items in the room of
 * one page (`isAlone`: of the only one), and whether they fit; `isLast`: of one that fits at no size of the table.
 */
export function fitPages(
  count: number,
  weights: readonly number[],
  sizeOf: (page: Page, isAlone: boolean, isLast?: boolean) => Fitted,
): FittedPages {
  const whole = { from: 0, until: count };
  const alone = sizeOf(whole, true);
  const only = alone.fits || count > 1 ? alone : sizeOf(whole, true, true);
  if (alone.fits || count < 2) return { pages: [whole], sizes: [only.size], ...only };
  const pages = cutPages(
    weights,
    (page) => count > page.until - page.from && sizeOf(page, false).fits,
  );
  const sizes = pages.map((page) => {
    const fitted = sizeOf(page, false);
    return fitted.fits ? fitted.size : sizeOf(page, false, true).size;
  });
  const size = Math.min(...sizes);
  return { pages, size, sizes, fits: false };
}

/** Pages of items that stand below each other in a height in px. */
export function fitRows<T>(
  items: readonly T[],
  heightOf: (item: T, size: number) => number,
  height: number,
  { most, least, beside = () => 0 }: RowSizes,
): FittedPages {
  return fitPages(
    items.length,
    items.map((item) => heightOf(item, least)),
    ({ from, until }, isAlone, isLast) => {
      const room = pageHeight(height, isAlone);
      const shown = items.slice(from, until);
      const heightAt = (px: number) =>
        shown.reduce((sum, item) => sum + heightOf(item, px), beside(px));
      const size = fitSize(most, isLast ? lastOf(least) : least, room, heightAt);
      return { size, fits: heightAt(size) <= room };
    },
  );
}

interface RowSizes {
  most: number;
  least: number;
  /** Height of what stands on every page beside the items, at a size. */
  beside?: (size: number) => number;
}
