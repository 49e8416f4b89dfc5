/** Pictures that fill a wide stage to its edges: two halves with the heading over their seam, more of them beside it. */
import { FORMATS } from '../../../format';
import type { Rich } from '../../../scene/inline';
import type { Space } from '../fit';
import { fitHeading, isEmpty } from '../heading';
import { plateOf } from './plate';
import { between, bottomOf, type GroupLayout, rightOf } from './rect';
import { captionsHeight, type Picture, type Spacing, tileOf, tilesIn } from './tiles';

const SPACING: Spacing = { between: 8, caption: 14, inset: 24 };
/** From the stage's top to a heading over the seam, px. */
const SEAM = 64;
/** Fewer pictures would be cut too much beside a heading, which has a column, and no more of its height than a part. */
const BESIDE = { least: 4, width: 440, gap: 60, part: 0.7 } as const;

/** Undefined where the heading is too long to stand on pictures. */
export function halvesOf(
  heading: Rich,
  blocks: readonly Picture[],
  space: Space,
): GroupLayout | undefined {
  const { area } = space;
  const stage = FORMATS.landscape;
  const plate = plateOf(heading, { left: 0, top: SEAM }, space);
  if (!plate) return undefined;
  const { rect, size } = plate;
  const half = (stage.width - SPACING.between) / 2;
  const width = half - area.left - SPACING.inset;
  const below = captionsHeight(blocks, width, SPACING, space);
  const height = below > 0 ? bottomOf(area) - below : stage.height;
  const placed = blocks.map((block, i) => {
    const left = i * (half + SPACING.between);
    const tile = { left, top: 0, width: half, height };
    const words = { left: i === 0 ? area.left : left + area.left / 2, width };
    const right = left + half;
    const top = bottomOf(rect) + SPACING.inset;
    const sight = between(left, top, right, Math.min(height, bottomOf(area)));
    return tileOf(block, tile, { words, sight, spacing: SPACING, space });
  });
  const over = { ...rect, left: (stage.width - rect.width) / 2 };
  return { heading: over, headingSize: size, isOnPicture: size > 0, blocks: placed };
}

/** Undefined of few pictures, and where the heading is too long for a column. */
export function mosaicOf(
  heading: Rich,
  blocks: readonly Picture[],
  space: Space,
): GroupLayout | undefined {
  if (blocks.length < BESIDE.least) return undefined;
  const { area, letters } = space;
  const stage = FORMATS.landscape;
  const column = { ...area, width: BESIDE.width };
  const { size, height } = fitHeading(heading, { area: column, letters });
  if (height > area.height * BESIDE.part) return undefined;
  const from = isEmpty(heading) ? 0 : rightOf(column) + BESIDE.gap;
  const hasWords = blocks.some(({ caption }) => caption);
  const bottom = hasWords ? bottomOf(area) : stage.height;
  const tiles = tilesIn(between(from, 0, stage.width, bottom), blocks, space, SPACING);
  const top = area.top + (area.height - height) / 2;
  return {
    heading: { left: area.left, top, width: BESIDE.width, height },
    headingSize: size,
    blocks: tiles,
  };
}
