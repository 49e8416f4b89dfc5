import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { fitSize, type Space, share } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { fitPages, LEAST, pageHeight } from '../pages';
import { SUMMARY } from '../sizes';

/** Pages of the cards, sizes in px of their words and numbers, the gap between cards, and how many stand beside each other. */
export function sizeSummary({ heading, items }: Scene<'summary'>, space: Space) {
  const body = bodyHeight(heading, space);
  const { pages } = fitPages(
    items.length,
    items.map(() => 1),
    ({ from, until }, isAlone) => {
      const { size, fits } = sizeCards(items.slice(from, until), pageHeight(body, isAlone), space);
      return { size, fits: fits && size >= LEAST };
    },
  );
  const isAlone = pages.length === 1;
  const sized = pages.map(({ from, until }) =>
    sizeCards(items.slice(from, until), pageHeight(body, isAlone), space),
  );
  const size = Math.min(...sized.map((one) => one.size));
  return { pages, size, cards: sized };
}

/** Cards that stand together. */
function sizeCards(items: Scene<'summary'>['items'], body: number, space: Space) {
  const { format, area, letters } = space;
  const { most, least, gap } = SUMMARY[format];
  const many = items.length === 3 || items.length > 4;
  const across = format !== 'landscape' ? 'one' : many ? 'three' : 'two';
  const columns = SUMMARY.columns[across];
  const rows = Math.ceil(items.length / columns);
  const beside = items.some(({ icon }) => icon) ? 'icon' : 'beside';
  const index = SUMMARY.index[columns < 3 ? beside : rows === 1 ? 'tall' : 'low'];
  const wider = columns < 3 && beside === 'icon' ? SUMMARY.index.wider : 0;
  const width = share(area.width, gap, columns) - SUMMARY.side[across] - wider;
  const height =
    share(body, gap, rows) -
    SUMMARY.above[across] -
    (columns === 3 ? index + SUMMARY.index.gap : 0);
  const heightAt = (px: number) => {
    const linesOf = items.map(({ text }) => countLines(text, width, px, letters.medium));
    if (px > SUMMARY.longLines && linesOf.some((lines) => lines > 2))
      return Number.POSITIVE_INFINITY;
    const heights = items.map((item, i) => {
      const below = detailsHeight(item, width, px, letters.sans);
      return (linesOf[i] ?? 0) * px * SUMMARY.line + below + (below && SUMMARY.details);
    });
    return Math.max(...heights);
  };
  const size = fitSize(most[across], least, height, heightAt);
  return { size, fits: heightAt(size) <= height, index, gap, across, width };
}
