import { withoutSign } from '../../../scene/icon/emoji';
import type { Scene } from '../../../scene/schema';
import { isAll } from '../../area';
import { detailsHeight } from '../details';
import { canvasOf, fitSize, lastOf, preferOneLine, type Space, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import { iconsOf } from '../icon';
import { countLines, widthOf } from '../lines';
import { type FittedPages, fitPages, pageHeight } from '../pages';
import { type Side, sideOf } from '../side';
import { POINTS, SIDE } from '../sizes';

type Points = Pick<Scene<'points'>, 'heading' | 'items'>;

/** Type beside the ground of a heading is no smaller than by this. */
const BESIDE = 0.8;

/** The ground of a heading, where the points have room beside it: they have no icons, and one page. */
export function sideOfPoints({ heading, items }: Points, space: Space): Side | undefined {
  const isOwn = isAll(space.area, canvasOf(space));
  if (!isOwn || items.some(({ icon }) => icon)) return undefined;
  const side = sideOf(withoutSign(heading), space);
  if (!side) return undefined;
  const beside = sizePoints({ heading: [], items }, { ...space, area: besideOf(side, space) });
  const below = sizePoints({ heading, items }, space);
  return beside.pages.length === 1 && beside.size >= below.size * BESIDE ? side : undefined;
}

/** What the ground of a heading leaves of an area. */
export const besideOf = ({ room, width }: Side, { area }: Space): Space['area'] => ({
  ...area,
  width: room.width - (width ? SIDE.padding : 0),
  height: room.height - (width ? 0 : SIDE.padding),
});

/** Pages of the points, and their size in px; `columns`: many short ones stand in two. */
export function sizePoints(scene: Points, space: Space) {
  const rows = { ...sizeRows(scene, space), columns: 1 };
  const columns = space.largest === undefined ? sizeColumns(scene, space) : undefined;
  const fitted = columns && isBetter(columns, rows) ? { ...columns, columns: 2 } : rows;
  const size = Math.min(fitted.size, space.largest ?? fitted.size);
  const room = {
    ...{ width: widthIn(fitted.columns, scene.items, space), size },
    ems: space.letters.medium,
  };
  return { ...fitted, size, room, icons: iconsOf(scene.items, space) };
}

/** Fewer pages, or type that is larger by so much that it is seen. */
const isBetter = (one: FittedPages, other: FittedPages): boolean =>
  one.pages.length === other.pages.length
    ? one.size >= other.size * POINTS.worth
    : one.pages.length < other.pages.length;

/** px of the words of a point. */
const widthIn = (columns: number, items: Points['items'], { area, format }: Space): number =>
  (area.width - (columns - 1) * POINTS.between) / columns -
  POINTS[format].indent -
  (iconsOf(items, { format })?.indent ?? 0) -
  POINTS[format].end;

function heightOf(
  item: Points['items'][number],
  px: number,
  width: number,
  { format, letters: { sans, medium } }: Space,
  icon = 0,
): number {
  const below = detailsHeight(item, width, px, sans);
  // What an item goes on with has no line of its own.
  if (item.text.length === 0) return below;
  const words = countLines(item.text, width, px, medium) * px * POINTS.line + below;
  const { gap } = POINTS[format];
  // An icon stands closer to the edges of its row than words do.
  return gap + Math.max(item.icon ? icon - gap / 4 : 0, words);
}

function sizeRows({ heading, items }: Points, space: Space): FittedPages {
  const { sizes, oneLine } = POINTS[space.format];
  const { least, page } = POINTS[canvasOf(space)];
  const { medium } = space.letters;
  const width = widthIn(1, items, space);
  const { icon } = iconsOf(items, space) ?? {};
  const body = bodyHeight(heading, space);
  return fitPages(
    items.length,
    items.map((item) => heightOf(item, least, width, space, icon)),
    ({ from, until }, isAlone, isLast) => {
      const shown = items.slice(from, until);
      const below = shown.some(({ details }) => details.length > 0) ? 1 : 0;
      const most = sizeFor(shown.length + below, sizes);
      const texts = shown.map(({ text }) => text);
      const wanted = preferOneLine(texts, width, most, Math.min(oneLine, most), medium);
      const height = pageHeight(body, isAlone);
      // What a page begins with is a row, also where it goes on with what was before.
      const goesOn = shown[0]?.text.length === 0 ? POINTS[space.format].gap : 0;
      const heightAt = (px: number) =>
        shown.reduce((sum, item) => sum + heightOf(item, px, width, space, icon), goesOn);
      const size = fitSize(wanted, isLast ? lastOf(least) : least, height, heightAt);
      return { size, fits: size >= page && heightAt(size) <= height };
    },
  );
}

/** In two columns, one after the other, where each point has one line. */
function sizeColumns({ heading, items }: Points, space: Space): FittedPages | undefined {
  if (
    items.length < POINTS.many ||
    items.some(({ text, details }) => !text.length || details.length)
  )
    return undefined;
  const { sizes } = POINTS[space.format];
  const { page } = POINTS[canvasOf(space)];
  const width = widthIn(2, items, space);
  const { icon } = iconsOf(items, space) ?? {};
  const widest = Math.max(...items.map(({ text }) => widthOf(text, space.letters.medium)));
  const oneLine = Math.floor(width / widest / 2) * 2;
  if (oneLine < page) return undefined;
  const body = bodyHeight(heading, space);
  return fitPages(
    items.length,
    items.map(() => 1),
    ({ from, until }, isAlone) => {
      const rows = Math.ceil((until - from) / 2);
      const height = pageHeight(body, isAlone);
      const heightAt = (px: number) =>
        rows * Math.max(...items.map((item) => heightOf(item, px, width, space, icon)));
      const size = fitSize(Math.min(oneLine, sizeFor(rows, sizes)), page, height, heightAt);
      return { size, fits: heightAt(size) <= height };
    },
  );
}
