/** A pie and the names of its slices: at both sides of it, or below where the stage is upright. */
import { arc, pie } from 'd3-shape';
import type { Writing } from '../../../scene/chart/write';
import type { Scene } from '../../../scene/schema';
import { fitSize, type Space } from '../fit';
import { breakLines } from '../lines';
import { type Box, titleHeight } from './box';
import { PIE } from './sizes';
import { spread } from './spread';

export interface Slice {
  index: number;
  label: string[];
  value: string;
  path: string;
  /** The middle of its outer edge, from where a line leads to its name. */
  edge: [x: number, y: number];
  /** Of its name: where its words begin or end, and the baselines of the number and of the words. */
  at: { x: number; y: number; lines: number[]; anchor: 'start' | 'end' };
  /** Undefined where the name stands beside its slice anyway. */
  lead: string | undefined;
}

export interface PieLayout {
  slices: Slice[];
  /** Type of the names and of the numbers, px. */
  size: number;
  valueSize: number;
  middle: [x: number, y: number];
}

export function layPie(
  scene: Scene<'chart'>,
  box: Box,
  { brief }: Writing,
  { format, letters: { strong, name: serif } }: Space,
): PieLayout {
  const { labels, series, hole } = scene;
  const values = labels.map((_, i) => series[0]?.values[i] ?? 0);
  const top = titleHeight(box);
  const room = box.height - top;
  const isWide = format === 'landscape' || box.width > room * 1.3;
  const arcsFrom = (turn: number) =>
    pie<number>()
      .sort(null)
      .startAngle(turn)
      .endAngle(turn + 2 * Math.PI)(values);
  let arcs = arcsFrom(0);
  const texts = values.map(brief);
  const sideOf = (i: number): 0 | 1 => {
    const { startAngle = 0, endAngle = 0 } = arcs[i] ?? {};
    return Math.sin((startAngle + endAngle) / 2) >= 0 ? 1 : 0;
  };
  const [columns, radius, middle] = isWide
    ? wide(box, top, room)
    : tall(box, top, room, labels.length);
  const largeOf = (px: number) => px * PIE.value;
  const linesAt = (px: number) => labels.map((label) => breakLines(label, columns / px, strong));
  const heightOf = (lines: readonly string[], px: number) =>
    largeOf(px) + lines.length * px * PIE.line + px * PIE.between;
  const tallest = (px: number) => {
    const lines = linesAt(px);
    const isCut =
      lines.flat().some((line) => strong(line) * px > columns) ||
      texts.some((text) => serif(text, largeOf(px)) * largeOf(px) > columns);
    if (isCut) return Number.POSITIVE_INFINITY;
    if (!isWide) {
      const heights = lines.map((one) => heightOf(one, px));
      return rowsOf(heights).reduce((sum, one) => sum + one, 0);
    }
    const sides = [0, 0];
    lines.forEach((one, i) => {
      const side = sideOf(i);
      sides[side] = (sides[side] ?? 0) + heightOf(one, px);
    });
    return Math.max(...sides);
  };
  const below = isWide ? room : box.height - (middle[1] + radius) - 24;
  const size = fitSize(PIE.name, box.least, below, tallest);
  const valueSize = largeOf(size);
  const lines = linesAt(size);
  const heights = lines.map((one) => heightOf(one, size));
  const shape = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(hole ? radius * PIE.hole : 0)
    .outerRadius(radius)
    .cornerRadius(hole ? 6 : 0)
    .padAngle(values.filter((value) => value > 0).length > 1 ? PIE.gap / radius : 0)
    .padRadius(radius);
  const edgeOf = (i: number, far: number): [number, number] => {
    const { startAngle = 0, endAngle = 0 } = arcs[i] ?? {};
    const angle = (startAngle + endAngle) / 2;
    return [middle[0] + Math.sin(angle) * far, middle[1] - Math.cos(angle) * far];
  };
  if (isWide) arcs = arcsFrom(bestTurn());
  const tops = isWide ? besides().places : belows();
  /** Where names are moved least from their slices; from the top where that is as good. */
  function bestTurn(): number {
    const tries = Array.from({ length: 36 }, (_, i) => (i * Math.PI) / 18).map((turn) => {
      arcs = arcsFrom(turn);
      return { turn, moved: besides().moved + (turn === 0 ? 0 : radius * 0.2) };
    });
    return tries.reduce((a, b) => (b.moved < a.moved - 1 ? b : a)).turn;
  }
  function besides(): {
    places: { x: number; y: number; anchor: 'start' | 'end' }[];
    moved: number;
  } {
    const placed = labels.map((_, i) => edgeOf(i, radius)[1]);
    for (const side of [0, 1]) {
      const of = labels.map((_, i) => i).filter((i) => sideOf(i) === side);
      const ys = spread(
        of.map((i) => placed[i] ?? 0),
        of.map((i) => heights[i] ?? 0),
        top,
        box.height,
      );
      of.forEach((i, k) => {
        placed[i] = ys[k] ?? 0;
      });
    }
    // A slice at the top or the foot is far from either side.
    const moved = labels.reduce((sum, _, i) => {
      const [x, y] = edgeOf(i, radius);
      return (
        sum + Math.abs((placed[i] ?? 0) - y) + Math.max(0, radius * 0.6 - Math.abs(x - middle[0]))
      );
    }, 0);
    const places = labels.map((_, i) => {
      const isRight = sideOf(i) === 1;
      const x = middle[0] + (isRight ? 1 : -1) * (radius + PIE.lead * 1.6);
      const anchor = isRight ? ('start' as const) : ('end' as const);
      return { x, y: (placed[i] ?? 0) - (heights[i] ?? 0) / 2, anchor };
    });
    const tallestSide = Math.max(
      ...[0, 1].map((side) =>
        heights.reduce((sum, one, i) => sum + (sideOf(i) === side ? one : 0), 0),
      ),
    );
    return { places, moved: moved + Math.max(0, tallestSide - room) * 10 };
  }
  function belows(): { x: number; y: number; anchor: 'start' | 'end' }[] {
    const from = middle[1] + radius + 32;
    const rows = rowsOf(heights);
    return labels.map((_, i) => {
      const row = Math.floor(i / 2);
      const y = from + rows.slice(0, row).reduce((sum, one) => sum + one, 0);
      return { x: (i % 2) * (box.width / 2) + 30, y, anchor: 'start' };
    });
  }
  const slices = labels.map((_, index): Slice => {
    const { x, y, anchor } = tops[index] ?? { x: 0, y: 0, anchor: 'start' };
    const part = arcs[index] ?? { startAngle: 0, endAngle: 0 };
    const first = y + valueSize * 0.82 + (size * PIE.between) / 2;
    const edge = edgeOf(index, radius + 4);
    const bend = edgeOf(index, radius + PIE.lead * 0.5);
    const to = x - (anchor === 'start' ? 14 : -14);
    const lead = isWide
      ? `M${edge.map(Math.round).join(' ')}L${bend.map(Math.round).join(' ')}L${Math.round(to)} ${Math.round(first - valueSize * 0.3)}`
      : undefined;
    const label = lines[index] ?? [];
    return {
      ...{ index, label, value: texts[index] ?? '', path: shape(part) ?? '', edge, lead },
      at: { x, y: first, lines: label.map((_, k) => first + size * (1.02 + k * PIE.line)), anchor },
    };
  });
  return { slices, size, valueSize, middle };
}

/** Names stand at both sides: their width, the radius, the middle. */
function wide(box: Box, top: number, room: number): [number, number, [number, number]] {
  const radius = Math.min(room / 2 - 4, box.width * 0.22);
  const columns = box.width / 2 - radius - PIE.lead * 1.6;
  return [columns, radius, [box.width / 2, top + room / 2]];
}

/** Names stand below in two columns. */
function tall(
  box: Box,
  top: number,
  room: number,
  count: number,
): [number, number, [number, number]] {
  const rows = Math.ceil(count / 2);
  const below = Math.min(rows * 150, room * 0.58);
  const radius = Math.max(Math.min((room - below) / 2 - 16, box.width * 0.42), PIE.least / 2);
  return [box.width / 2 - 50, radius, [box.width / 2, top + radius + 4]];
}

/** Heights of rows of two. */
const rowsOf = (heights: readonly number[]): number[] =>
  heights.flatMap((one, i) => (i % 2 === 0 ? [Math.max(one, heights[i + 1] ?? 0)] : []));
