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
 * Pages of items that have these heights (or other weights): as few as `fits` allows, and of those the most even. An item
 * that fits nowhere has a page of its own.
 */
export function cutPages(weights: readonly number[], fits: (page: Page) => boolean): Page[] {
  const ends = endsOf(weights.length, fits);
  /** The best pages of all items from one on, by that item. */
  const best: Cut[] = [];
  for (let from = weights.length - 1; from >= 0; from -= 1) {
    let height = 0;
    for (let until = from + 1; until <= (ends[from] ?? until); until += 1) {
      height += weights[until - 1] ?? 0;
      const { count = 0, uneven = 0 } = best[until] ?? {};
      const cut = { until, count: count + 1, uneven: uneven + height ** 2 };
      if (isBetter(cut, best[from])) best[from] = cut;
    }
  }
  const pages: Page[] = [];
  for (let from = 0; from < weights.length; from = pages.at(-1)?.until ?? from)
    pages.push({ from, until: best[from]?.until ?? weights.length });
  return pages;
}

/** Where the first of some pages ends, how many they are, and the sum of the squares of their heights. */
interface Cut {
  until: number;
  count: number;
  uneven: number;
}

const isBetter = (one: Cut, other?: Cut): boolean =>
  !other || one.count < other.count || (one.count === other.count && one.uneven <= other.uneven);

/** Where a page ends at the latest that begins with each item: what fits together fits without its first, too. */
function endsOf(count: number, fits: (page: Page) => boolean): number[] {
  let until = 0;
  return Array.from({ length: count }, (_, from) => {
    until = Math.max(until, from + 1);
    while (until < count && fits({ from, until: until + 1 })) until += 1;
    return until;
  });
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

/** No page has type that is larger by more than that of the fullest. */
const LARGER = 1.25;

/** The type of each page, px, where each has its own: what has no room at the `least` is small alone. */
export function ownSizes({ size, sizes }: FittedPages, least: number): number[] {
  const largest = Math.round(Math.max(size, least) * LARGER);
  return sizes.map((one) => Math.min(one, largest));
}

/** Pages of items that stand below each other in a height in px. */
export function fitRows<T>(
  items: readonly T[],
  heightOf: (item: T, size: number) => number,
  height: number,
  { most, least, beside = () => 0, mayEnd = () => true }: RowSizes,
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
      return { size, fits: mayEnd({ from, until }) && heightAt(size) <= room };
    },
  );
}

interface RowSizes {
  most: number;
  least: number;
  /** Height of what stands on every page beside the items, at a size. */
  beside?: (size: number) => number;
  /** Whether a page may hold these; what may, may without its first, too. */
  mayEnd?: (page: Page) => boolean;
}
