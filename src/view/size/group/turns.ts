/** Blocks that have no room together: each has all of it below the heading, one after the other. */
import { FORMATS } from '../../../format';
import { sceneOf } from '../../../scene/group';
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { sizeCode } from '../kinds/code';
import { CODE_PLACE } from '../sizes';
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
  const usual = belowHeading(heading, space.area, space);
  const isSmall = blocks.some((block) => isSmallCode(block, usual.body, space));
  const { body, ...head } = isSmall
    ? belowHeading(heading, space.area, space, CODE_PLACE.heading)
    : usual;
  const panel = { ...bandOf(body, space), top: body.top, height: body.height + GAP / 2 };
  const placed = blocks.map((block) =>
    block.kind === 'figure' ? onPanel(block, panel, space) : { room: body },
  );
  return { ...head, blocks: placed, takeTurns: true };
}

/** Whether a smaller heading is worth its while. */
function isSmallCode(block: Block, body: Rect, space: Space): boolean {
  const scene = sceneOf(block);
  const area = { ...space.area, ...body };
  return scene.kind === 'code' && sizeCode(scene, { ...space, area }).size < CODE_PLACE.enough;
}
