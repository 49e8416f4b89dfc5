/** What stands beside a list, or above it on a narrow stage: a ground with the heading on it. */
import type { Rich } from '../../scene/inline';
import { drawnText } from '../../scene/inline';
import type { Space } from './fit';
import { fitHeading } from './heading';
import { SIDE } from './sizes';

export interface Side {
  /** Of the ground, px; undefined where it is as wide, or as high, as the area. */
  width?: number;
  height?: number;
  /** Size of the heading on it, and the width that it has. */
  heading: number;
  across: number;
  /** What is left for the list. */
  room: { width: number; height: number };
}

interface Others {
  /** px beside the heading that something else has. */
  taken?: number;
  /** Of the heading, px. */
  largest?: number;
  /** px below the heading that something else has, by the width. */
  below?: (across: number) => number;
}

/** Undefined where there is no heading, or the ground has no room for all: the list has all. */
export function sideOf(
  heading: Rich,
  space: Space,
  { taken = 0, largest, below = () => 0 }: Others = {},
): Side | undefined {
  if (drawnText(heading).trim() === '') return undefined;
  const { area, letters, format } = space;
  const { width: part, height: least } = SIDE[format];
  const width = part && Math.round(area.width * part);
  // A ground that bleeds has the padding of one side only, one that does not of both.
  const across = (width ?? area.width) - (part ? SIDE.padding : 2 * SIDE.padding + taken);
  // On paper letters are a little wider.
  const narrow = { area: { ...area, width: across * 0.98 }, letters };
  const fitted = fitHeading(heading, narrow, largest);
  const high = fitted.height + below(across);
  const height = least && Math.max(least, high + 2 * SIDE.padding);
  if (high > area.height) return undefined;
  return {
    ...{ width, height, heading: fitted.size, across },
    room: {
      width: area.width - (width ?? 0),
      height: area.height - (height ?? 0),
    },
  };
}
