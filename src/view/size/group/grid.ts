/** Pictures side by side. */
import type { Rich } from '../../../scene/inline';
import type { Space } from '../fit';
import { halvesOf, mosaicOf } from './mosaic';
import { belowHeading, type GroupLayout } from './rect';
import { type Picture, type Spacing, tilesIn } from './tiles';

const SPACING: Spacing = { between: 24, caption: 16, inset: 0 };

/** On a wide stage to its edges where the heading leaves that; else below the heading. */
export function gridOf(heading: Rich, blocks: readonly Picture[], space: Space): GroupLayout {
  const bleeding =
    space.format === 'landscape' &&
    (blocks.length === 2 ? halvesOf(heading, blocks, space) : mosaicOf(heading, blocks, space));
  if (bleeding) return bleeding;
  const { body, ...head } = belowHeading(heading, space.area, space);
  const tiles = tilesIn(body, blocks, space, SPACING);
  return { ...head, blocks: tiles.map((tile) => ({ ...tile, isCard: true })) };
}
