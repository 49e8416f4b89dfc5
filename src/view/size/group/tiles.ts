/** Pictures as tiles in rows, each with its caption below it. */
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { FIGURE } from '../sizes';
import { cutOff, fitCaption, standIn } from './picture';
import { bottomOf, type Placed, type Rect, type Standing } from './rect';

export type Picture = Block<'figure'>;

/** How many may stand in each row, by their number, from two. */
const ROWS: readonly (readonly (readonly number[])[])[] = [
  [[2], [1, 1]],
  [[3], [1, 2], [1, 1, 1]],
  [[2, 2], [4], [1, 3]],
  [
    [2, 3],
    [3, 2],
    [1, 2, 2],
  ],
  [
    [3, 3],
    [2, 2, 2],
  ],
];

/** Between tiles, and between one and its caption; from a tile's left to that; px. */
export interface Spacing {
  between: number;
  caption: number;
  inset: number;
}
/** Tiles that fill a rectangle with their captions, in the rows in which most is seen of the pictures. */
export function tilesIn(
  rect: Rect,
  blocks: readonly Picture[],
  space: Space,
  spacing: Spacing,
): Placed[] {
  const ways = (ROWS[blocks.length - 2] ?? [[blocks.length]]).map((counts) =>
    tilesInRows(counts, rect, blocks, space, spacing),
  );
  const seen = ways.map((tiles) => seenIn(tiles, blocks, space));
  return ways[seen.indexOf(Math.max(...seen))] ?? [];
}

/** How much is seen of all pictures: the sum of edges, px. */
export const seenIn = (
  tiles: readonly Placed[],
  blocks: readonly Picture[],
  space: Space,
): number => tiles.reduce((sum, tile, i) => sum + seenOf(blocks[i], tile, space), 0);

/** The edge of a square as large as what is seen of a picture, px. */
function seenOf(block: Picture | undefined, { panel, standing }: Placed, space: Space): number {
  if (!block || !panel || !standing) return 0;
  const { width, height } = standing.picture;
  const cut = standing.fills ? cutOff(block, panel, space) : 0;
  return Math.sqrt(Math.max(0, width * height * (1 - cut)));
}

/** Rows of fewer tiles are higher. */
function tilesInRows(
  counts: readonly number[],
  rect: Rect,
  blocks: readonly Picture[],
  space: Space,
  spacing: Spacing,
): Placed[] {
  const gap = spacing.between;
  let from = 0;
  const rows = counts.map((count) => {
    const width = (rect.width - gap * (count - 1)) / count;
    const shown = blocks.slice(from, from + count);
    from += count;
    return { shown, width, below: captionsHeight(shown, width - spacing.inset, spacing, space) };
  });
  const taken = rows.reduce((sum, { below }) => sum + below, gap * (rows.length - 1));
  const whole = rows.reduce((sum, { width }) => sum + width, 0);
  let top = rect.top;
  return rows.flatMap(({ shown, width, below }) => {
    const height = (Math.max(rect.height - taken, 0) * width) / whole;
    const tiles = shown.map((block, i) => {
      const left = rect.left + i * (width + gap);
      const words = { left: left + spacing.inset, width: width - spacing.inset };
      return tileOf(block, { left, top, width, height }, { words, spacing, space });
    });
    top += height + below + gap;
    return tiles;
  });
}

/** The most that a caption of the row takes below its picture. */
export const captionsHeight = (
  blocks: readonly Picture[],
  width: number,
  { caption: above }: Pick<Spacing, 'caption'>,
  space: Space,
): number =>
  Math.max(
    ...blocks.map(({ caption }) =>
      caption ? above + fitCaption(caption, width, space).height : 0,
    ),
  );

interface Around {
  /** Where the caption stands below the tile. */
  words: Pick<Rect, 'left' | 'width'>;
  /** What of the tile is seen whole; all of it when left out. */
  sight?: Rect;
  spacing: Pick<Spacing, 'caption'>;
  space: Space;
}

/** A tile with its picture, and its caption below it. */
export function tileOf(block: Picture, tile: Rect, around: Around): Placed {
  const { words, sight = tile, spacing, space } = around;
  const { cutInRows } = FIGURE.beside;
  const bare = standIn({ ...block, caption: '' }, tile, sight, space, cutInRows);
  const { size, height } = fitCaption(block.caption, words.width, space);
  // Words that stand for a picture have its caption with them.
  if (!bare) {
    const below = block.caption ? spacing.caption + height : 0;
    const bottom = Math.min(bottomOf(sight) + below, bottomOf(space.area));
    return { room: { ...sight, height: bottom - sight.top }, panel: tile };
  }
  const top = tile.top + tile.height + spacing.caption;
  const room = { left: words.left, top, width: words.width, height };
  const caption: Standing['caption'] = block.caption ? { size, room, stands: 'from' } : undefined;
  const high = caption ? top + height - tile.top : tile.height;
  return {
    room: { ...tile, height: high },
    panel: tile,
    standing: { ...bare, ...(caption && { caption }) },
  };
}
