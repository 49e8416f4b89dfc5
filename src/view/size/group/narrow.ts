/** Two blocks upright or in a square: one above the other. */
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { pictureAbove } from './above';
import { stackIn } from './need';
import { belowHeading, type GroupLayout } from './rect';
import { bandOf } from './turns';

/** `at` is the block on a ground of its own, if one is. Undefined of more than two, and where not both fit. */
export function narrowOf(
  heading: Rich,
  blocks: readonly Block[],
  at: number | undefined,
  space: Space,
): GroupLayout | undefined {
  const main = at === undefined ? undefined : blocks[at];
  if (blocks.length > 2) return undefined;
  if (main?.kind === 'figure') return pictureAbove(heading, blocks, main, space);
  return stackOf(heading, blocks, main, space);
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
