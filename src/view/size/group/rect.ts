/** Rectangles of a stage on which blocks stand together. */
import type { Rich } from '../../../scene/inline';
import type { Space } from '../fit';
import { bodyHeight, fitHeading } from '../heading';

/** px, on the whole stage. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placed {
  /** Where the block's words stand. */
  room: Rect;
  /** The ground behind it, to the edges of the stage; absent where it stands on the stage's own. */
  panel?: Rect;
}

export interface GroupLayout {
  heading: Rect;
  blocks: Placed[];
}

/** Between two blocks, px. */
export const GAP = 56;

/** The heading at the top of a rectangle, and what it leaves. */
export function belowHeading(
  heading: Rich,
  rest: Rect,
  space: Space,
): { heading: Rect; body: Rect } {
  const own = { ...space, area: { ...space.area, ...rest } };
  const { height } = fitHeading(heading, own);
  const left = bodyHeight(heading, own);
  return {
    heading: { ...rest, height },
    body: { ...rest, top: rest.top + rest.height - left, height: left },
  };
}

/** A rectangle in even parts, one above the other. */
export function partsOf(rect: Rect, count: number): Rect[] {
  const high = (rect.height - GAP * (count - 1)) / Math.max(count, 1);
  return Array.from({ length: count }, (_, i) => ({
    ...rect,
    top: rect.top + i * (high + GAP),
    height: high,
  }));
}
