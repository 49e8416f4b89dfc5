/** Pictures side by side: tiles in rows, each with its caption below it; two fill a wide stage to its edges. */
import { FORMATS, type Format } from '../../../format';
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { FIGURE } from '../sizes';
import { fitCaption, standIn } from './picture';
import { plateOf } from './plate';
import {
  belowHeading,
  bottomOf,
  type GroupLayout,
  type Placed,
  type Rect,
  type Standing,
} from './rect';

type Picture = Block<'figure'>;

/** How many stand in each row, by their number, from two. */
const ROWS: Record<Format, readonly (readonly number[])[]> = {
  landscape: [[2], [3], [2, 2], [3, 2], [3, 3]],
  portrait: [
    [1, 1],
    [1, 2],
    [2, 2],
    [1, 2, 2],
    [2, 2, 2],
  ],
  square: [[2], [1, 2], [2, 2], [3, 2], [3, 3]],
};
const SPACE = { across: 24, down: 24, caption: 16 } as const;
/** The seam between two pictures that fill the stage, and where the heading stands over it; px. */
const SEAM = { width: 8, heading: 64 } as const;

/** Tiles below the heading. */
export function gridOf(heading: Rich, blocks: readonly Picture[], space: Space): GroupLayout {
  if (space.format === 'landscape' && blocks.length === 2) {
    const halves = halvesOf(heading, blocks, space);
    if (halves) return halves;
  }
  const { body, ...head } = belowHeading(heading, space.area, space);
  const counts = ROWS[space.format][blocks.length - 2] ?? [blocks.length];
  let from = 0;
  const rows = counts.map((count) => {
    const width = (body.width - SPACE.across * (count - 1)) / count;
    const shown = blocks.slice(from, from + count);
    from += count;
    return { shown, width, below: captionsHeight(shown, width, space) };
  });
  const taken = rows.reduce((sum, { below }) => sum + below, SPACE.down * (rows.length - 1));
  const height = (body.height - taken) / rows.length;
  let y = body.top;
  const placed = rows.flatMap(({ shown, width, below }) => {
    const tiles = shown.map((block, i) =>
      tileOf(block, { left: body.left + i * (width + SPACE.across), top: y, width, height }, space),
    );
    y += height + below + SPACE.down;
    return tiles.map((tile) => ({ ...tile, isCard: true }));
  });
  return { ...head, blocks: placed };
}

/** The most that a caption of the row takes below its picture. */
const captionsHeight = (blocks: readonly Picture[], width: number, space: Space): number =>
  Math.max(
    ...blocks.map(({ caption }) =>
      caption ? SPACE.caption + fitCaption(caption, width, space).height : 0,
    ),
  );

/** A tile with its picture, and its caption below it, from `left` on. */
function tileOf(block: Picture, tile: Rect, space: Space, words: Rect = tile): Placed {
  const { cutInRows } = FIGURE.beside;
  const bare = standIn({ ...block, caption: '' }, tile, words, space, cutInRows);
  if (!bare) return { room: tile, panel: tile };
  const { size, height } = fitCaption(block.caption, words.width, space);
  const top = tile.top + tile.height + SPACE.caption;
  const caption: Standing['caption'] = block.caption
    ? { size, room: { ...words, top, height }, stands: 'from' }
    : undefined;
  const high = caption ? top + height - tile.top : tile.height;
  return {
    room: { ...tile, height: high },
    panel: tile,
    standing: { ...bare, ...(caption && { caption }) },
  };
}

/** Two pictures that share the stage, the heading on a ground over the seam; undefined where that is too long. */
function halvesOf(
  heading: Rich,
  blocks: readonly Picture[],
  space: Space,
): GroupLayout | undefined {
  const { area } = space;
  const stage = FORMATS.landscape;
  const plate = plateOf(heading, { left: 0, top: SEAM.heading }, space);
  if (!plate) return undefined;
  const { rect, size } = plate;
  const half = (stage.width - SEAM.width) / 2;
  const inner = half - area.left - FIGURE.gap;
  const below = captionsHeight(blocks, inner, space);
  const height = below > 0 ? area.top + area.height - below : stage.height;
  const seen = bottomOf(rect);
  const placed = blocks.map((block, i) => {
    const tile = { left: i * (half + SEAM.width), top: 0, width: half, height };
    const words = {
      ...{ left: i === 0 ? area.left : tile.left + area.left / 2, width: inner },
      ...{ top: seen, height: Math.min(height, area.top + area.height) - seen },
    };
    return tileOf(block, tile, space, words);
  });
  const over = { ...rect, left: (stage.width - rect.width) / 2 };
  return { heading: over, headingSize: size, isOnPicture: size > 0, blocks: placed };
}
