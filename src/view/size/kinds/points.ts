import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { canvasOf, fitSize, lastOf, preferOneLine, type Space, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import { iconsOf } from '../icon';
import { countLines } from '../lines';
import { fitPages, LEAST, pageHeight } from '../pages';
import { POINTS } from '../sizes';

/** Pages of the points, and their size in px. */
export function sizePoints({ heading, items }: Scene<'points'>, space: Space) {
  const { sizes, oneLine, indent: plain, gap } = POINTS[space.format];
  const icons = iconsOf(items, space);
  const { icon = 0, indent = plain } = icons ?? {};
  const { least, page } = POINTS[canvasOf(space)];
  const { sans } = space.letters;
  const width = space.area.width - indent;
  const body = bodyHeight(heading, space);
  const heightOf = (item: (typeof items)[number], px: number) =>
    gap +
    Math.max(
      item.icon ? icon : 0,
      countLines(item.text, width, px, sans) * px * POINTS.line +
        detailsHeight(item, width, px, sans),
    );
  const fitted = fitPages(
    items.length,
    items.map((item) => heightOf(item, least)),
    ({ from, until }, isAlone, isLast) => {
      const shown = items.slice(from, until);
      const below = shown.some(({ details }) => details.length > 0) ? 1 : 0;
      const most = sizeFor(shown.length + below, sizes);
      const texts = shown.map(({ text }) => text);
      const wanted = preferOneLine(texts, width, most, Math.min(oneLine, most), sans);
      const height = pageHeight(body, isAlone);
      const heightAt = (px: number) => shown.reduce((sum, item) => sum + heightOf(item, px), 0);
      const size = fitSize(wanted, isLast ? lastOf(least) : least, height, heightAt);
      return { size, fits: size >= (isAlone ? LEAST : page) && heightAt(size) <= height };
    },
  );
  const size = Math.min(fitted.size, space.largest ?? fitted.size);
  return { ...fitted, size, icons, room: { width, size, ems: sans } };
}
