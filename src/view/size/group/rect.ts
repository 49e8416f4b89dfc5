/** Rectangles of a stage on which blocks stand together. */
import type { Rich } from '../../../scene/inline';
import type { Space } from '../fit';
import { fitHeading } from '../heading';
import { HEADING } from '../sizes';

/** px, on the whole stage. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A picture in its panel, and its caption below it, or on it. */
export interface Standing {
  picture: Rect;
  /** To the edges of the panel: what has no room is cut off. */
  fills: boolean;
  /** Where the caption stands, and its size in px: on the picture, below the middle of it, or from its left. */
  caption?: { room: Rect; size: number; stands: 'on' | 'below' | 'from' };
}

export interface Placed {
  /** Where the block's words stand. */
  room: Rect;
  /** The ground behind it, to the edges of the stage; absent where it stands on the stage's own. */
  panel?: Rect;
  /** The ground reaches no edge of the stage. */
  isCard?: boolean;
  /** How its picture stands in the panel; absent of other kinds, and where there is none to show. */
  standing?: Standing;
}

export interface GroupLayout {
  heading: Rect;
  /** px */
  headingSize: number;
  /** The heading stands on a ground of its own, over pictures. */
  isOnPicture?: boolean;
  /** A ground for all words, on a picture that fills the stage. */
  plate?: Rect;
  blocks: Placed[];
  /** Blocks have the room one after the other. */
  takeTurns?: boolean;
}

/** Between two blocks, px. */
export const GAP = 56;
/** From the panel's edge to what stands in it, px; less in a small one. */
export const INSET = 60;
const MOST_INSET = 0.07;
export const insetIn = ({ width, height }: Pick<Rect, 'width' | 'height'>): number =>
  Math.round(Math.min(INSET, MOST_INSET * Math.min(width, height)));

export const bottomOf = ({ top, height }: Rect): number => top + height;
export const rightOf = ({ left, width }: Rect): number => left + width;

/** A rectangle by its edges. */
export const between = (left: number, top: number, right: number, bottom: number): Rect => ({
  ...{ left, top, width: right - left, height: bottom - top },
});

/** The heading at the top of a rectangle, no larger than `largest` px, and what it leaves. */
export function belowHeading(
  heading: Rich,
  rest: Rect,
  space: Space,
  largest?: number,
): { heading: Rect; headingSize: number; body: Rect } {
  const { size, height } = fitHeading(
    heading,
    { ...space, area: { ...space.area, ...rest } },
    largest,
  );
  const top = rest.top + (height > 0 ? height + HEADING.gap : 0);
  const { left } = rest;
  return {
    heading: between(left, rest.top, rightOf(rest), rest.top + height),
    headingSize: size,
    body: between(left, top, rightOf(rest), bottomOf(rest)),
  };
}
