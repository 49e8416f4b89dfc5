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
  /** The height of the heading, px. */
  high: number;
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

/** The size and height in px of a heading on a ground: as large as its words and the ground allow. */
function fitOn(heading: Rich, { area, letters, format }: Space, across: number, height: number) {
  const { most, least, part } = SIDE[format];
  const heightAt = (px: number, isWhole = false) =>
    HEADING.rule + countLines(heading, across, px, letters.serif, isWhole) * px * HEADING.line;
  const size = fitWords(most, least, Math.min(height, part * area.height), heightAt);
  return { size, heightAt };
}

/** Undefined where there is no heading, or the ground has no room for all: the list has all. */
export function sideOf(
  heading: Rich,
  space: Space,
  { taken = 0, largest = Number.POSITIVE_INFINITY, below = () => 0 }: Others = {},
): Side | undefined {
  if (drawnText(heading).trim() === '') return undefined;
  const { area, format } = space;
  const { width: part, height: least } = SIDE[format];
  const width = part && Math.round(area.width * part);
  // A ground that bleeds has the padding of one side only, one that does not of both.
  const across = (width ?? area.width) - (part ? SIDE.padding : 2 * SIDE.padding + taken);
  // On paper letters are a little wider.
  const fitted = fitOn(heading, space, across * 0.95, area.height - below(across));
  const size = Math.min(fitted.size, largest);
  const high = fitted.heightAt(size) + below(across);
  const height = least && Math.max(least, high + 2 * SIDE.padding);
  if (high > area.height) return undefined;
  return {
    ...{ width, height, heading: size, across, high: fitted.heightAt(size) },
    room: {
      width: area.width - (width ?? 0),
      height: area.height - (height ?? 0),
    },
  };
}
