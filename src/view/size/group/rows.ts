/** Blocks of which none is set apart: beside each other, or below each other. */
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { stackIn } from './need';
import { belowHeading, GAP, type GroupLayout } from './rect';

/** Halves or thirds below the heading. */
export function columnsOf(heading: Rich, count: number, space: Space): GroupLayout {
  const { body, ...head } = belowHeading(heading, space.area, space);
  const wide = (body.width - GAP * (count - 1)) / count;
  const blocks = Array.from({ length: count }, (_, i) => ({
    room: { ...body, left: body.left + i * (wide + GAP), width: wide },
  }));
  return { ...head, blocks };
}

/** Below each other, each as high as it asks for. */
export function rowsOf(heading: Rich, blocks: readonly Block[], space: Space): GroupLayout {
  const { body, ...head } = belowHeading(heading, space.area, space);
  const { rooms } = stackIn(body, blocks, space, GAP / 2);
  return { ...head, blocks: rooms.map((room) => ({ room })) };
}
