import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { canvasOf, fitAnyhow, fitSize, fitWords, type Space, share, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import { countLines, longestOf } from '../lines';
import { fitPages, LEAST, type Page, pageHeight } from '../pages';
import { STEPS } from '../sizes';

/**
 * Pages of the stages, sizes in px of their words, and of the discs with their numbers. On a wide stage they stand beside
 * each other where their words are large so, else below each other where they are larger.
 */
export function sizeSteps(scene: Scene<'steps'>, space: Space) {
  if (space.format !== 'landscape') return sizeIn(scene, space, true);
  const below = () =>
    STEPS.rowDiscs
      .map((disc) => sizeIn(scene, space, true, disc))
      .reduce((best, one) => (one.size >= best.size * STEPS.worth ? one : best));
  const beside = sizeIn(scene, space, false);
  if (beside.pages.length === 1 && beside.size >= STEPS.fair) return beside;
  const rows = below();
  if (rows.pages.length !== beside.pages.length)
    return rows.pages.length < beside.pages.length ? rows : beside;
  return rows.size >= beside.size ? rows : beside;
}

/** In rows, numbers are no larger than `mostDisc` px. */
function sizeIn(
  { heading, items }: Scene<'steps'>,
  space: Space,
  inRows: boolean,
  mostDisc?: number,
) {
  const discFor = (count: number, height: number) => discOf(count, height, space, inRows, mostDisc);
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
    const room = roomOf(columns, height, space, inRows, discFor(columns, height));
    const { sizes } = STEPS[format];
    const { least } = STEPS[canvasOf(space)];
    const heights = (px: number) =>
      shown.map((item) => {
        const below = detailsHeight(item, room.width, px, letters.sans);
        const lines = countLines(item.text, room.width, px, letters.medium);
        return lines * px * STEPS.line + below + (below && STEPS.details);
      });
    const disc = discFor(columns, height);
    const heightAt = (px: number) =>
      inRows ? rowsHeight(heights(px), disc) : Math.max(...heights(px));
    const sizing = isLast ? fitAnyhow : fitSize;
    const tall = sizing(sizeFor(columns, sizes), least, room.height, heightAt);
    const widest = (of: 'word' | 'part') =>
      Math.max(...longest.slice(from, until).map((one) => one[of]));
    const isTorn = widest('part') * LEAST > room.width;
    // A stage alone on its page may have any words.
    const size = isTorn
      ? tall
      : fitWords(tall, least, room.width, (px, isWhole) => widest(isWhole ? 'word' : 'part') * px);
    const hasDisc = !inRows || share(height, STEPS.rowGap, columns) >= STEPS.leastDisc;
    const legible = shown.length > 1 ? STEPS.legible : LEAST;
    const fits = heightAt(size) <= room.height && !isTorn && size >= legible && hasDisc;
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
  const disc = discFor(count, height);
  const { width } = roomOf(count, height, space, inRows, disc);
  const room = { width, size, ems: letters.medium };
  return { ...fitted, size, disc, count, room, inRows };
}

/** Of rows below each other: each is as high as its words, and no lower than its disc. */
const rowsHeight = (words: readonly number[], disc: number): number =>
  words.reduce(
    (sum, one) => sum + Math.max(one + STEPS.around, disc),
    (words.length - 1) * STEPS.rowGap,
  );

/** Of one of `count` stages. */
function discOf(
  count: number,
  body: number,
  { format }: Space,
  inRows: boolean,
  most: number = Number.POSITIVE_INFINITY,
): number {
  const largest = sizeFor(count, STEPS[format].discs);
  if (!inRows) return largest;
  const room = share(body, STEPS.rowGap, count);
  return Math.floor(Math.max(Math.min(largest, most, room), STEPS.leastDisc));
}

/** What the words of one of `count` stages have. */
function roomOf(count: number, body: number, { area }: Space, inRows: boolean, disc: number) {
  if (!inRows)
    return {
      width: share(area.width, STEPS.gap, count) - STEPS.beside,
      height: body - disc - STEPS.belowNumber - STEPS.above,
    };
  return { width: area.width - STEPS.beside - disc - STEPS.besideNumber, height: body };
}
