/** Pictures side by side. */
import type { Rich } from '../../../scene/inline';
import type { Space } from '../fit';
import { halvesOf, mosaicOf } from './mosaic';
import { belowHeading, type GroupLayout } from './rect';
import { type Picture, type Spacing, seenIn, tilesIn } from './tiles';

/** By how much the pictures are to be larger in tiles. */
const WORTH = 1.3;
const SPACING: Spacing = { between: 24, caption: 16, inset: 0 };

/** On a wide stage to its edges where the heading leaves that; else below the heading. */
export function gridOf(heading: Rich, blocks: readonly Picture[], space: Space): GroupLayout {
  const bleeding =
    space.format === 'landscape' &&
    (blocks.length === 2 ? halvesOf(heading, blocks, space) : mosaicOf(heading, blocks, space));
  const { body, ...head } = belowHeading(heading, space.area, space);
  const tiles = tilesIn(body, blocks, space, SPACING);
  // Low and wide pictures are larger below each other.
  if (bleeding && seenIn(bleeding.blocks, blocks, space) * WORTH > seenIn(tiles, blocks, space))
    return bleeding;
  return { ...head, blocks: tiles.map((tile) => ({ ...tile, isCard: true })) };
}
