import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { canvasOf, fitSize, lastOf, preferOneLine, type Space, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { fitPages, LEAST, pageHeight } from '../pages';
import { POINTS } from '../sizes';

/** Pages of the points, and their size in px. */
export function sizePoints({ heading, items }: Scene<'points'>, space: Space) {
  const { sizes, oneLine, indent, end, gap } = POINTS[space.format];
  const { least, page } = POINTS[canvasOf(space)];
  const { sans, medium } = space.letters;
  const width = space.area.width - indent - end;
  const body = bodyHeight(heading, space);
  const heightOf = (item: (typeof items)[number], px: number) =>
    gap +
    countLines(item.text, width, px, medium) * px * POINTS.line +
    detailsHeight(item, width, px, sans);
  const fitted = fitPages(
    items.length,
    items.map((item) => heightOf(item, least)),
    ({ from, until }, isAlone, isLast) => {
      const shown = items.slice(from, until);
      const below = shown.some(({ details }) => details.length > 0) ? 1 : 0;
      const most = sizeFor(shown.length + below, sizes);
      const texts = shown.map(({ text }) => text);
      const wanted = preferOneLine(texts, width, most, Math.min(oneLine, most), medium);
      const height = pageHeight(body, isAlone);
      const heightAt = (px: number) => shown.reduce((sum, item) => sum + heightOf(item, px), 0);
      const size = fitSize(wanted, isLast ? lastOf(least) : least, height, heightAt);
      return { size, fits: size >= (isAlone ? LEAST : page) && heightAt(size) <= height };
    },
  );
  const size = Math.min(fitted.size, space.largest ?? fitted.size);
  return { ...fitted, size, room: { width, size, ems: medium } };
}
