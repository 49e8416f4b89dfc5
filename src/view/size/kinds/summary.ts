import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { fitSize, type Space, share } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { SUMMARY } from '../sizes';

/** Sizes in px of the cards' words and numbers, the gap between cards, and how many stand beside each other. */
export function sizeSummary({ heading, items }: Scene<'summary'>, space: Space) {
  const { format, area, letters } = space;
  const { most, least, gap } = SUMMARY[format];
  const many = items.length === 3 || items.length > 4;
  const across = format !== 'landscape' ? 'one' : many ? 'three' : 'two';
  const columns = SUMMARY.columns[across];
  const rows = Math.ceil(items.length / columns);
  const index = SUMMARY.index[columns < 3 ? 'beside' : rows === 1 ? 'tall' : 'low'];
  const width = share(area.width, gap, columns) - SUMMARY.side[across];
  const height =
    share(bodyHeight(heading, space), gap, rows) -
    SUMMARY.above[across] -
    (columns === 3 ? index + SUMMARY.index.gap : 0);
  const size = fitSize(most[across], least, height, (px) => {
    const linesOf = items.map(({ text }) => countLines(text, width, px, letters.sans));
    if (px > SUMMARY.longLines && linesOf.some((lines) => lines > 2))
      return Number.POSITIVE_INFINITY;
    const heights = items.map((item, i) => {
      const below = detailsHeight(item, width, px, letters.sans);
      return (linesOf[i] ?? 0) * px * SUMMARY.line + below + (below && SUMMARY.details);
    });
    return Math.max(...heights);
  });
  return { size, index, gap, across };
}
