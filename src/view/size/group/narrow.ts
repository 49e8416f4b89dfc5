/** Blocks that stand together upright or in a square: two one above the other where both fit, else one at a time. */
import { FORMATS } from '../../../format';
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { pictureAbove } from './above';
import { stackIn } from './need';
import { onPanel } from './panel';
import { belowHeading, GAP, type GroupLayout, type Rect } from './rect';

/** `at` is the block on a ground of its own, if one is. */
export function narrowOf(
  heading: Rich,
  blocks: readonly Block[],
  at: number | undefined,
  space: Space,
): GroupLayout {
  const main = at === undefined ? undefined : blocks[at];
  const together =
    blocks.length > 2
      ? undefined
      : main?.kind === 'figure'
        ? pictureAbove(heading, blocks, main, space)
        : stackOf(heading, blocks, main, space);
  return together ?? turnsOf(heading, blocks, space);
}

/** One above the other in their order; what is set apart has a band from edge to edge. */
function stackOf(
  heading: Rich,
  blocks: readonly Block[],
  main: Block | undefined,
  space: Space,
): GroupLayout | undefined {
  const { body, ...head } = belowHeading(heading, space.area, space);
  const { rooms, fits } = stackIn(body, blocks, space);
  if (!fits) return undefined;
  const placed = rooms.map((room, i) =>
    blocks[i] === main ? { room, panel: bandOf(room, space) } : { room },
  );
  return { ...head, blocks: placed };
}

const bandOf = (room: Rect, { format }: Space): Rect => ({
  left: 0,
  top: room.top - GAP / 2,
  width: FORMATS[format].width,
  height: room.height + GAP,
});

/** One after the other, each in all of the room below the heading. */
function turnsOf(heading: Rich, blocks: readonly Block[], space: Space): GroupLayout {
  const { body, ...head } = belowHeading(heading, space.area, space);
  const panel = { ...bandOf(body, space), top: body.top, height: body.height + GAP / 2 };
  const placed = blocks.map((block) =>
    block.kind === 'figure' ? onPanel(block, panel, space) : { room: body },
  );
  return { ...head, blocks: placed, takeTurns: true };
}
