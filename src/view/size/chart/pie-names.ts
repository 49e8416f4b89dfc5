/** The names of slices: their type, how large the pie is beside them, and where they stand. */
import { fitSize } from '../fit';
import type { Letters } from '../letters';
import { breakLines, cutText } from '../lines';
import type { Box } from './box';
import { type Arc, middleOf, type NameAt } from './pie';
import { PIE } from './sizes';
import { spread } from './spread';

export interface Names {
  /** The number stands in the line of the name, which is one. */
  isBrief: boolean;
  size: number;
  valueSize: number;
  lines: string[][];
  heights: number[];
  radius: number;
  middle: [x: number, y: number];
}

interface Words {
  labels: readonly string[];
  texts: readonly string[];
  /** They are to be brief. */
  brief: boolean;
}

interface Room {
  top: number;
  height: number;
}

interface Placed {
  places: NameAt[];
  /** How far they are from where they belong, in all. */
  moved: number;
  /** Some have no room where they stand, px. */
  excess: number;
}

type Fitted = Pick<Names, 'isBrief' | 'size' | 'valueSize' | 'lines' | 'heights'>;

/** In the largest type in which `takes` is no more than `height`; on one line each where there is none. */
function sizeNames(
  { labels, texts, brief }: Words,
  width: number,
  height: number,
  takes: (heights: readonly number[]) => number,
  least: number,
  { strong, name: serif }: Letters,
): Fitted {
  const linesAt = (px: number) => labels.map((label) => breakLines(label, width / px, strong));
  const heightsAt = (px: number) =>
    linesAt(px).map((lines) => px * (PIE.value + lines.length * PIE.line + PIE.between));
  const takenAt = (px: number) => {
    const large = px * PIE.value;
    const isCut =
      linesAt(px)
        .flat()
        .some((line) => strong(line) * px > width) ||
      texts.some((text) => serif(text, large) * large > width);
    return isCut ? Number.POSITIVE_INFINITY : takes(heightsAt(px));
  };
  const size = fitSize(Math.max(PIE.name, least), least, height, takenAt);
  if (!brief && takenAt(size) <= height)
    return {
      isBrief: false,
      size,
      valueSize: size * PIE.value,
      lines: linesAt(size),
      heights: heightsAt(size),
    };
  const lines = labels.map((label, i) => [cutText(`${texts[i]}  ${label}`, width / least, strong)]);
  const heights = labels.map(() => least * (PIE.line + PIE.between * 0.4));
  return { isBrief: true, size: least, valueSize: least, lines, heights };
}

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, one) => sum + one, 0);

/** At both sides, about as many at each. */
export function fitBeside(words: Words, box: Box, { top, height }: Room, letters: Letters): Names {
  const radius = Math.min(height / 2 - 4, box.width * 0.22);
  const width = box.width / 2 - radius - PIE.lead * 1.6;
  const takes = (heights: readonly number[]) => sumOf(heights) / 2 + Math.max(...heights) / 2;
  const fitted = sizeNames(words, width, height, takes, box.least, letters);
  return { ...fitted, radius, middle: [box.width / 2, top + height / 2] };
}

/** Below, in two columns. */
export function fitBelow(words: Words, box: Box, { top, height }: Room, letters: Letters): Names {
  const width = box.width / 2 - 50;
  const takes = (heights: readonly number[]) => sumOf(rowsOf(heights));
  const fitted = sizeNames(words, width, height - PIE.least - PIE.apart, takes, box.least, letters);
  const free = height - takes(fitted.heights) - PIE.apart;
  const radius = Math.min(free / 2, box.width * 0.42);
  return { ...fitted, radius, middle: [box.width / 2, top + radius + 4] };
}

/** Beside their slices, as near as can be. */
export function placeBeside(names: Names, arcs: readonly Arc[], { top, height }: Room): Placed {
  const { radius, middle, heights } = names;
  const sides = arcs.map((part) => (Math.sin(middleOf(part)) >= 0 ? 1 : 0));
  const wanted = arcs.map((part) => middle[1] - Math.cos(middleOf(part)) * radius);
  const placed = [...wanted];
  let excess = 0;
  for (const side of [0, 1]) {
    const of = arcs.map((_, i) => i).filter((i) => sides[i] === side);
    const own = of.map((i) => heights[i] ?? 0);
    const ys = spread(
      of.map((i) => wanted[i] ?? 0),
      own,
      top,
      top + height,
    );
    excess += Math.max(0, sumOf(own) - height);
    of.forEach((i, k) => {
      placed[i] = ys[k] ?? 0;
    });
  }
  // A slice at the top or the foot is far from either side.
  const moved = arcs.reduce((sum, part, i) => {
    const aside = Math.abs(Math.sin(middleOf(part))) * radius;
    return sum + Math.abs((placed[i] ?? 0) - (wanted[i] ?? 0)) + Math.max(0, radius * 0.6 - aside);
  }, excess * 100);
  const places = arcs.map((_, i): NameAt => {
    const isRight = sides[i] === 1;
    const x = middle[0] + (isRight ? 1 : -1) * (radius + PIE.lead * 1.6);
    return { x, y: (placed[i] ?? 0) - (heights[i] ?? 0) / 2, anchor: isRight ? 'start' : 'end' };
  });
  return { places, moved, excess };
}

/** In two columns, each behind a mark of its colour. */
export function placeBelow({ heights, radius, middle }: Names, box: Box): Placed {
  const from = middle[1] + radius + PIE.apart - 8;
  const rows = rowsOf(heights);
  const places = heights.map((_, i): NameAt => {
    const y = from + sumOf(rows.slice(0, Math.floor(i / 2)));
    return { x: (i % 2) * (box.width / 2) + 30, y, anchor: 'start' };
  });
  return { places, moved: 0, excess: 0 };
}

/** Heights of rows of two. */
const rowsOf = (heights: readonly number[]): number[] =>
  heights.flatMap((one, i) => (i % 2 === 0 ? [Math.max(one, heights[i + 1] ?? 0)] : []));
