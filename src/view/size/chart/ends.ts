/** The names of series at the right ends of their lines: direct labels in place of a legend. */
import type { Format } from '../../../format';
import { fitSize } from '../fit';
import type { Ems } from '../letters';
import { breakLines, cutText } from '../lines';
import type { Box } from './box';
import { ENDS } from './sizes';
import { spread } from './spread';

export interface EndNames {
  /** px of type, and of the widest line with what is beside it; 0 where there are no names. */
  size: number;
  width: number;
  lines: string[][];
}

/** In the largest type in which all have room in `height`, each in a few lines. */
export function sizeEnds(
  names: readonly string[],
  box: Box,
  height: number,
  format: Format,
  ems: Ems,
): EndNames {
  if (names.every((name) => name === '')) return { size: box.tick, width: 0, lines: [] };
  const room = box.width * ENDS[format] - ENDS.beside;
  const linesAt = (px: number) => names.map((name) => wrapped(name, room / px, ems));
  const tall = (px: number) =>
    linesAt(px).reduce((sum, { lines }) => sum + lines.length * ENDS.line * px, 0) +
    names.length * ENDS.between * px;
  const isCut = (px: number) => linesAt(px).some((one) => one.isCut);
  const size = fitSize(Math.max(ENDS.most, box.least), box.least, height, (px) =>
    isCut(px) ? Number.POSITIVE_INFINITY : tall(px),
  );
  // Where they are too many for their least size, it is one line for each, in what there is.
  const isTall = tall(size) > height;
  const small = isTall ? Math.min(size, height / names.length / ENDS.line) : size;
  const lines = isTall
    ? names.map((name) => [cutText(name, room / small, ems)])
    : linesAt(size).map((one) => one.lines);
  const widest = Math.max(...lines.flat().map((line) => ems(line)));
  return { size: small, width: widest * small + ENDS.beside, lines };
}

/** In as few lines as can be; what goes on after the last is cut. */
function wrapped(name: string, width: number, ems: Ems): { lines: string[]; isCut: boolean } {
  const lines = breakLines(name, width, ems);
  const isWide = lines.some((line) => ems(line) > width);
  if (lines.length <= ENDS.lines && !isWide) return { lines, isCut: false };
  const rest = lines.slice(ENDS.lines - 1).join(' ');
  const kept = [...lines.slice(0, ENDS.lines - 1), rest].filter((line) => line !== '');
  return { lines: kept.map((line) => cutText(line, width, ems)), isCut: true };
}

/** The baselines of each name's lines, as near as can be to where its line ends. */
export function placeEnds(
  { lines, size }: EndNames,
  wanted: readonly number[],
  top: number,
  bottom: number,
): number[][] {
  const heights = lines.map((one) => one.length * size * ENDS.line);
  const gap = size * Math.min(ENDS.between, roomBetween(heights, bottom - top, size));
  const middles = spread(
    wanted,
    heights.map((one) => one + gap),
    top,
    bottom,
  );
  return lines.map((one, i) =>
    one.map((_, k) => (middles[i] ?? 0) - (heights[i] ?? 0) / 2 + size * (0.86 + k * ENDS.line)),
  );
}

const roomBetween = (heights: readonly number[], room: number, size: number): number =>
  Math.max(0, room - heights.reduce((sum, one) => sum + one, 0)) /
  Math.max(heights.length, 1) /
  size;
