/** A picture that fills the stage, and the others on a ground of their own on it. */
import { FORMATS } from '../../../format';
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { stackIn } from './need';
import { standIn } from './picture';
import { belowHeading, between, bottomOf, type GroupLayout, type Rect, rightOf } from './rect';

/** Around the words on the ground, px; what it has of the area's width; in portrait it begins in the middle. */
const PLATE = { side: 48, above: 44, landscape: 0.56, square: 0.64, portrait: 560 } as const;

/** Undefined where no author asks for it. */
export function onFull(
  heading: Rich,
  blocks: readonly Block[],
  space: Space,
): GroupLayout | undefined {
  const main = blocks.find((block) => block.kind === 'figure' && block.place === 'full');
  if (main?.kind !== 'figure') return undefined;
  const stage = { left: 0, top: 0, ...FORMATS[space.format] };
  const plate = plateOf(space);
  const { area } = space;
  const sight =
    space.format === 'portrait'
      ? between(0, area.top, stage.width, plate.top - 24)
      : between(rightOf(plate), area.top, stage.width, bottomOf(area));
  const standing = standIn(main, stage, sight, space);
  if (!standing) return undefined;
  const words = between(
    plate.left + PLATE.side,
    plate.top + PLATE.above,
    rightOf(plate) - PLATE.side,
    bottomOf(plate) - PLATE.above,
  );
  const others = blocks.filter((block) => block !== main);
  const { body, ...head } = belowHeading(heading, words, space);
  const { rooms } = stackIn(body, others, space);
  return {
    ...{ ...head, plate },
    blocks: blocks.map((block) =>
      block === main
        ? { room: stage, panel: stage, standing }
        : { room: rooms[others.indexOf(block)] ?? body },
    ),
  };
}

/** The ground of the words: within the area, a little larger. */
function plateOf({ format, area }: Space): Rect {
  if (format === 'portrait')
    return between(area.left - 36, PLATE.portrait, rightOf(area) + 36, bottomOf(area) + 20);
  const from = area.left - PLATE.side;
  const right = area.left + area.width * PLATE[format];
  return between(Math.max(from, 36), area.top - 36, right, bottomOf(area) + 24);
}
