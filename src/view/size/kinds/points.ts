import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { fitSize, preferOneLine, type Space, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { POINTS } from '../sizes';

/** Size in px of the points. */
export function sizePoints({ heading, items }: Scene<'points'>, space: Space): number {
  const { sizes, oneLine, least, indent, gap } = POINTS[space.format];
  const { sans } = space.letters;
  const width = space.area.width - indent;
  const most = sizeFor(items.length + (items.some(({ details }) => details.length) ? 1 : 0), sizes);
  const texts = items.map(({ text }) => text);
  const wanted = preferOneLine(texts, width, most, Math.min(oneLine, most), sans);
  return fitSize(wanted, least, bodyHeight(heading, space), (px) =>
    items.reduce(
      (sum, item) =>
        sum +
        gap +
        countLines(item.text, width, px, sans) * px * POINTS.line +
        detailsHeight(item, width, px, sans),
      0,
    ),
  );
}
