/** What a box holds, one below the other. */
import type { Entry } from '../../scene/entries';
import { detailsHeight, insetOf } from './details';
import { canvasOf, type Space } from './fit';
import { countLines } from './lines';
import { fitRows, ownSizes } from './pages';
import { BOX } from './sizes';

/** The pages of entries in a room, and the size of their words on each, px. */
export function sizeEntries(
  items: readonly Entry[],
  room: { width: number; height: number },
  space: Space,
  most: number = BOX[space.format].most,
) {
  const { letters } = space;
  const { least } = BOX[canvasOf(space)];
  const heightOf = (item: Entry, px: number) => {
    const width = room.width - insetOf({ depth: 0, mark: item.mark }) * px;
    const words = countLines(item.text, width, px, letters.sans) * px * BOX.line;
    return words + detailsHeight(item, width, px, letters.sans) + BOX.gap * px;
  };
  const fittedFrom = (smallest: number) =>
    fitRows(items, heightOf, room.height, { most, least: smallest });
  const whole = fittedFrom(least);
  // What turns pages anyway has larger type on them.
  const fitted = whole.fits ? whole : fittedFrom(Math.max(least, BOX.paged));
  return { ...fitted, sizes: ownSizes(fitted, least) };
}
