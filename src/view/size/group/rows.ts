/** Blocks of which none is set apart: beside each other, or below each other. */
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { fitsIn, stackIn } from './need';
import { belowHeading, GAP, type GroupLayout } from './rect';

/** Halves or thirds below the heading. Undefined where not all of it fits. */
export function columnsOf(
  heading: Rich,
  blocks: readonly Block[],
  space: Space,
): GroupLayout | undefined {
  const { body, ...head } = belowHeading(heading, space.area, space);
  const count = blocks.length;
  const wide = (body.width - GAP * (count - 1)) / count;
  const rooms = blocks.map((_, i) => ({
    ...body,
    left: body.left + i * (wide + GAP),
    width: wide,
  }));
  const fits = rooms.every((room, i) => {
    const block = blocks[i];
    return block && fitsIn(block, room, space);
  });
  return fits ? { ...head, blocks: rooms.map((room) => ({ room })) } : undefined;
}

/** Below each other, each as high as it asks for. Undefined where not all of it fits. */
export function rowsOf(
  heading: Rich,
  blocks: readonly Block[],
  space: Space,
): GroupLayout | undefined {
  const { body, ...head } = belowHeading(heading, space.area, space);
  const { rooms, fits } = stackIn(body, blocks, space, GAP / 2);
  return fits ? { ...head, blocks: rooms.map((room) => ({ room })) } : undefined;
}
