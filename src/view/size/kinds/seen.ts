import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { canvasOf, fitSize, type Space, share } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { fitPages, pageHeight } from '../pages';
import { SEEN } from '../sizes';

type Items = Scene<'summary'>['items'];

export interface SeenSizes {
  size: number;
  /** Cards beside each other; their words stand below the picture, else beside it. */
  columns: number;
  isBelow: boolean;
  picture: { width: number; height: number; from: number };
  /** px of a line. */
  width: number;
  fits: boolean;
}

/** Pages of the cards with pictures of scenes; undefined where not all of their words have room beside these. */
export function sizeSeen({ heading, items }: Scene<'summary'>, space: Space) {
  if (!items.every(({ seen }) => seen)) return undefined;
  const body = bodyHeight(heading, space);
  const { page: most } = SEEN[space.format];
  const layOut = (shown: Items, isAlone: boolean) =>
    bestOf(shown, pageHeight(body, isAlone), space);
  const { pages } = fitPages(
    items.length,
    items.map(() => 1),
    ({ from, until }, isAlone) => {
      const { size, fits } = layOut(items.slice(from, until), isAlone);
      return { size, fits: fits && until - from <= most };
    },
  );
  const cards = pages.map(({ from, until }) =>
    layOut(items.slice(from, until), pages.length === 1),
  );
  if (!cards.every(({ fits }) => fits)) return undefined;
  return { pages, cards, size: Math.min(...cards.map(({ size }) => size)) };
}

/** The layout with the larger type: words below pictures in columns, or beside them in rows or two columns. */
function bestOf(items: Items, height: number, space: Space): SeenSizes {
  const count = items.length;
  const ways =
    space.format === 'landscape'
      ? [
          ...(count <= 3 ? [below(items, count, height, space)] : []),
          beside(items, Math.min(count, 2), height, space),
        ]
      : [beside(items, 1, height, space)];
  const [first, ...others] = ways;
  const start = first ?? beside(items, 1, height, space);
  return others.reduce(
    (best, one) => (one.fits && (!best.fits || one.size > best.size * SEEN.worth) ? one : best),
    start,
  );
}

/** What is shown of a scene: on an upright stage its area, without the foot. */
function cropOf({ format }: Space) {
  const { from, until, width } = SEEN[format].shown;
  return { from, ratio: width / (until - from) };
}

function below(items: Items, columns: number, height: number, space: Space): SeenSizes {
  const { gap } = SEEN[space.format];
  const wide = share(space.area.width, gap, columns);
  const { from, ratio } = cropOf(space);
  const picture = { width: wide, height: Math.round(wide / ratio), from };
  const type = typeIn(items, wide - 2 * SEEN.inset, height - picture.height - SEEN.above, space);
  return { ...type, columns, isBelow: true, picture, width: wide - 2 * SEEN.inset };
}

function beside(items: Items, columns: number, height: number, space: Space): SeenSizes {
  const { gap } = SEEN[space.format];
  const rows = Math.ceil(items.length / columns);
  const wide = share(space.area.width, gap, columns);
  const high = Math.floor(share(height, gap, rows));
  const { from, ratio } = cropOf(space);
  const most = wide * SEEN.most;
  const width = Math.round(Math.min(high * ratio, most));
  const picture = { width, height: Math.min(high, Math.round(width / ratio)), from };
  const words = wide - width - 2 * SEEN.inset;
  const type = typeIn(items, words, high - SEEN.above, space);
  return { ...type, columns, isBelow: false, picture, width: words };
}

function typeIn(items: Items, width: number, height: number, space: Space) {
  const { letters, format } = space;
  const { most } = SEEN[format];
  const { least } = SEEN[canvasOf(space)];
  const heightAt = (px: number) =>
    Math.max(
      ...items.map((item) => {
        const words = countLines(item.text, width, px, letters.medium, true) * px * SEEN.line;
        const more = detailsHeight(item, width, px, letters.sans);
        return words + (more && SEEN.details + more);
      }),
    );
  const size = fitSize(most, least, height, heightAt);
  return { size, fits: heightAt(size) <= height };
}
