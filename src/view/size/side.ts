/** What stands beside a list, or above it on a narrow stage: a ground with the heading on it. */
import type { Rich } from '../../scene/inline';
import { drawnText } from '../../scene/inline';
import { fitWords, type Space } from './fit';
import { countLines } from './lines';
import { HEADING, SIDE } from './sizes';

export interface Side {
  /** Of the ground, px; undefined where it is as wide, or as high, as the area. */
  width?: number;
  height?: number;
  /** Size of the heading on it, and the width that it has. */
  heading: number;
  across: number;
  /** The height of the heading, and of what stands above it, px. */
  high: number;
  /** What is left for the list. */
  room: { width: number; height: number };
}

interface Others {
  /** px beside the heading that something else has. */
  taken?: number;
  /** Of the heading, px. */
  largest?: number;
  /** px above the heading that something else has, and below it, by the width. */
  above?: number;
  below?: (across: number) => number;
  /** It was read in the scene before. */
  again?: boolean;
}

/** The size and height in px of a heading on a ground: as large as its words and the ground allow. */
function fitOn(
  heading: Rich,
  { area, letters }: Space,
  { most, least, part }: { most: number; least: number; part: number },
  { across, height }: { across: number; height: number },
) {
  const heightAt = (px: number, isWhole = false) =>
    HEADING.rule + countLines(heading, across, px, letters.serif, isWhole) * px * HEADING.line;
  const size = fitWords(most, least, Math.min(height, part * area.height), heightAt);
  return { size, heightAt };
}

/** Undefined where there is no heading, or the ground has no room for all: the list has all. */
export function sideOf(
  heading: Rich,
  space: Space,
  {
    taken = 0,
    largest = Number.POSITIVE_INFINITY,
    above = 0,
    below = () => 0,
    again = false,
  }: Others = {},
): Side | undefined {
  if (drawnText(heading).trim() === '') return undefined;
  const { area, format } = space;
  const sizes = again ? SIDE.again[format] : SIDE[format];
  const { width: part, height: least } = sizes;
  const width = part && Math.round(area.width * part);
  // A ground that bleeds has the padding of one side only, one that does not of both.
  const across = (width ?? area.width) - (part ? SIDE.padding : 2 * SIDE.padding + taken);
  const others = above + below(across);
  // On paper letters are a little wider.
  const room = { across: across * 0.95, height: area.height - others };
  const fitted = fitOn(heading, space, sizes, room);
  const size = Math.min(fitted.size, largest);
  const high = fitted.heightAt(size);
  const height = least && Math.max(least, high + others + 2 * SIDE.padding);
  if (high + others > area.height) return undefined;
  return {
    ...{ width, height, heading: size, across, high: high + above },
    room: {
      width: area.width - (width ?? 0),
      height: area.height - (height ?? 0),
    },
  };
}
