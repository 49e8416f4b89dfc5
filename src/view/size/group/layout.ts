/** Where blocks that stand together stand, by their kinds, in each format. */
import { FORMATS, type Format } from '../../../format';
import type { Direction } from '../../../language/tag';
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { panelOf, sidesOf } from './panel';
import { belowHeading, type GroupLayout, partsOf, type Rect } from './rect';
import { columnsOf, gridOf, rowsOf } from './rows';

/** Below this width in px a block of a wide stage is laid out as on a square one. */
const NARROW = 1100;
/** As on what canvas a block of a width is laid out. */
export const shapeOf = (format: Format, width: number): Format =>
  format === 'landscape' && width < NARROW ? 'square' : format;

/** Rectangles of heading and blocks, in the order of the blocks: as they are read, from the left or from the right. */
export function layoutGroup(
  heading: Rich,
  blocks: readonly Block[],
  space: Space,
  direction: Direction = 'ltr',
): GroupLayout {
  const layout = layoutFromLeft(heading, blocks, space);
  if (direction === 'ltr') return layout;
  const { width } = FORMATS[space.format];
  const mirror = (rect: Rect): Rect => ({ ...rect, left: width - rect.left - rect.width });
  return {
    heading: mirror(layout.heading),
    blocks: layout.blocks.map(({ room, panel, ...placed }) => ({
      ...placed,
      room: mirror(room),
      ...(panel && { panel: mirror(panel) }),
    })),
  };
}

function layoutFromLeft(heading: Rich, blocks: readonly Block[], space: Space): GroupLayout {
  if (blocks.every(({ kind }) => kind === 'figure')) return gridOf(heading, blocks.length, space);
  if (blocks.every(({ kind }) => kind === 'formula'))
    return columnsOf(heading, blocks.length, space);
  if (blocks.every(({ kind }) => kind === 'code')) return rowsOf(heading, blocks, space);
  const at = panelOf(blocks);
  const main = at === undefined ? undefined : blocks[at];
  if (at === undefined || !main) return columnsOf(heading, blocks.length, space);
  const { panel, place, rest } = sidesOf(main.kind, space);
  const below = belowHeading(heading, rest, space);
  const parts = partsOf(below.body, blocks.length - 1);
  return {
    heading: below.heading,
    blocks: blocks.map((_, i) =>
      i === at ? { room: place, panel } : { room: parts[i < at ? i : i - 1] ?? below.body },
    ),
  };
}
