/** Pictures that cannot be shown have a slim framed line each: the words of the scene have the stage. */
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import { fitSize, type Space } from '../fit';
import { slimHeight } from '../kinds/missing';
import { FIGURE } from '../sizes';
import { stackIn } from './need';
import { ratioOf } from './picture';
import { belowHeading, bottomOf, type GroupLayout, type Rect } from './rect';

/** Between two lines, and above them, px. */
const BETWEEN = 14;
const ABOVE = 28;
/** Above them below words in large letters, whose tails reach down. */
const BELOW_WORDS = 52;
/** What all lines have of the room beside something else, at most. */
const MOST = 0.4;

const isMissing = (block: Block, space: Space): block is Block<'figure'> =>
  block.kind === 'figure' && ratioOf(block, space) === undefined;

const heightOf = (lines: readonly number[]): number =>
  lines.reduce((sum, height) => sum + height + BETWEEN, -BETWEEN);

/** Undefined where every picture is there, where more than one other block shares the stage, and where not all fits. */
export function withStrips(
  heading: Rich,
  blocks: readonly Block[],
  space: Space,
): GroupLayout | undefined {
  const missing = blocks.filter((block) => isMissing(block, space));
  const others = blocks.filter((block) => !isMissing(block, space));
  if (missing.length === 0 || others.length > 1) return undefined;
  const { body, ...head } = belowHeading(heading, space.area, space);
  const [other] = others;
  const heightsAt = (px: number) =>
    missing.map((block) => slimHeight(block, body.width, space, px));
  const most = body.height * (other ? MOST : 1);
  const largest = other ? FIGURE.slim.size : FIGURE.slim.alone;
  const size = fitSize(largest, FIGURE.slim.least, most, (px) => heightOf(heightsAt(px)));
  const heights = heightsAt(size);
  const high = heightOf(heights);
  if (high > most) return undefined;
  // Alone, they stand in the middle of the stage.
  let top = other ? bottomOf(body) - high : body.top + (body.height - high) / 2;
  const above = other?.kind === 'statement' ? BELOW_WORDS : ABOVE;
  const rest = { ...body, height: body.height - high - above };
  const stacked = stackIn(rest, others, space);
  if (other && !stacked.fits) return undefined;
  const rooms: Rect[] = heights.map((height) => {
    const room = { ...body, top, height };
    top += height + BETWEEN;
    return room;
  });
  const places = blocks.map((block) => ({
    room: (isMissing(block, space) ? rooms.shift() : stacked.rooms[0]) ?? rest,
  }));
  return { ...head, blocks: places };
}
