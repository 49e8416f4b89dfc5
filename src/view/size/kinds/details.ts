import type { Scene } from '../../../scene/schema';
import { AREAS } from '../../area';
import { sizeEntries } from '../entries';
import { canvasOf, fitWords, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { BOX } from '../sizes';

/** Sizes in px of the summary and of what it opens, which has pages where it is long. */
export function sizeOpening({ heading, summary, items }: Scene<'details'>, space: Space) {
  const { area, letters, format } = space;
  const { summary: most, summaryLeast } = BOX[format];
  const across = area.width - 2 * BOX.padding;
  const linesAt = (px: number, isWhole = false) =>
    countLines(summary, across - 1.3 * px, px, letters.summary, isWhole);
  const title = fitWords(most, summaryLeast, 2, linesAt);
  const head = linesAt(title) * title * 1.1 + BOX.padding;
  const height = bodyHeight(heading, space) - head - 2 * BOX.padding;
  const room = { width: across - 1.3 * title, size: title, ems: letters.summary };
  const largest = area === AREAS[canvasOf(space)] ? BOX[format].grandest : BOX[format].most;
  return { ...sizeEntries(items, { width: across, height }, space, largest), title, room, across };
}
