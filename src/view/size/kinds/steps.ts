import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { canvasOf, fitAnyhow, fitSize, fitWords, type Space, share, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import { countLines, longestOf } from '../lines';
import { fitPages, LEAST, type Page, pageHeight } from '../pages';
import { STEPS } from '../sizes';

/** Pages of the stages, sizes in px of their words, and of the discs with their numbers. */
export function sizeSteps({ heading, items }: Scene<'steps'>, space: Space) {
  const { letters, format } = space;
  const body = bodyHeight(heading, space);
  const { page: most } = STEPS[format];
  const longest = items.map(({ text }) => longestOf(text, letters.medium));
  /** Stages `from` to `until`, in `columns` that are as wide on every page. */
  const sizeOf = (
    { from, until }: Page,
    height: number,
    columns = until - from,
    isLast = false,
  ) => {
    const shown = items.slice(from, until);
    const room = roomOf(columns, height, space);
    const { sizes } = STEPS[format];
    const { least } = STEPS[canvasOf(space)];
    const heightAt = (px: number) =>
      Math.max(
        ...shown.map((item) => {
          const below = detailsHeight(item, room.width, px, letters.sans);
          const lines = countLines(item.text, room.width, px, letters.medium);
          return lines * px * STEPS.line + below + (below && STEPS.details);
        }),
      );
    const sizing = isLast ? fitAnyhow : fitSize;
    const tall = sizing(sizeFor(columns, sizes), least, room.height, heightAt);
    const widest = (of: 'word' | 'part') =>
      Math.max(...longest.slice(from, until).map((one) => one[of]));
    const isTorn = widest('part') * LEAST > room.width;
    // A stage alone on its page may have any words.
    const size = isTorn
      ? tall
      : fitWords(tall, least, room.width, (px, isWhole) => widest(isWhole ? 'word' : 'part') * px);
    const hasDisc = format === 'landscape' || room.height >= STEPS.leastDisc + STEPS.link;
    const fits = heightAt(size) <= room.height && !isTorn && size >= LEAST && hasDisc;
    return { size, fits: fits && shown.length <= most };
  };
  const fitted = fitPages(
    items.length,
    items.map(() => 1),
    (page, isAlone) => sizeOf(page, pageHeight(body, isAlone)),
  );
  const { pages } = fitted;
  const count = Math.max(...pages.map(({ from, until }) => until - from));
  const height = pageHeight(body, pages.length === 1);
  const size = Math.min(...pages.map((page) => sizeOf(page, height, count, true).size));
  const { width } = roomOf(count, height, space);
  const room = { width, size, ems: letters.medium };
  return { ...fitted, size, disc: discOf(count, height, space), count, room };
}

/** Of one of `count` stages: below each other they leave room for a line between them. */
function discOf(count: number, body: number, { format }: Space): number {
  const disc = sizeFor(count, STEPS[format].discs);
  if (format === 'landscape') return disc;
  const room = share(body, STEPS.rowGap, count) - STEPS.link;
  return Math.floor(Math.max(Math.min(disc, room), STEPS.leastDisc));
}

/** What the words of one of `count` stages have. */
function roomOf(count: number, body: number, space: Space) {
  const { format, area } = space;
  const disc = discOf(count, body, space);
  if (format === 'landscape')
    return {
      width: share(area.width, STEPS.gap, count) - STEPS.end,
      height: body - disc - STEPS.belowDisc,
    };
  return { width: area.width - disc - STEPS.besideDisc, height: share(body, STEPS.rowGap, count) };
}
