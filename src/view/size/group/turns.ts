/** Blocks that have no room together: each has all of it below the heading, one after the other. */
import { FORMATS } from '../../../format';
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { onPanel } from './panel';
import { belowHeading, GAP, type GroupLayout, type Rect } from './rect';

/** A ground around a room, from edge to edge of the stage. */
export const bandOf = (room: Rect, { format }: Space): Rect => ({
  left: 0,
  top: room.top - GAP / 2,
  width: FORMATS[format].width,
  height: room.height + GAP,
});

export function turnsOf(heading: Rich, blocks: readonly Block[], space: Space): GroupLayout {
  const { body, ...head } = belowHeading(heading, space.area, space);
  const panel = { ...bandOf(body, space), top: body.top, height: body.height + GAP / 2 };
  const placed = blocks.map((block) =>
    block.kind === 'figure' ? onPanel(block, panel, space) : { room: body },
  );
  return { ...head, blocks: placed, takeTurns: true };
}
