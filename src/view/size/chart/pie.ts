/** A pie and the names of its slices: at both sides of it, or below where the stage is upright. */
import { arc, pie } from 'd3-shape';
import type { Writing } from '../../../scene/chart/write';
import type { Scene } from '../../../scene/schema';
import type { Space } from '../fit';
import { type Box, titleHeight } from './box';
import { fitBelow, fitBeside, type Names, placeBelow, placeBeside } from './pie-names';
import { PIE } from './sizes';

/** Where a slice's name begins or ends: the upper edge of what it takes. */
export interface NameAt {
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

export interface Slice {
  index: number;
  label: string[];
  /** Empty where it stands in the label. */
  value: string;
  path: string;
  /** Baselines of the number, and of the lines of the label. */
  at: NameAt & { lines: number[] };
  /** A line to its name; undefined where that stands below. */
  lead: string | undefined;
}

export interface PieLayout {
  slices: Slice[];
  /** Type of the names and of the numbers, px. */
  size: number;
  valueSize: number;
  middle: [x: number, y: number];
}

export interface Arc {
  startAngle: number;
  endAngle: number;
}

export const middleOf = ({ startAngle, endAngle }: Arc): number => (startAngle + endAngle) / 2;
const TURNS = Array.from({ length: 36 }, (_, i) => (i * Math.PI) / 18);

export function layPie(
  scene: Scene<'chart'>,
  box: Box,
  { brief }: Writing,
  space: Space,
): PieLayout {
  const { labels, series, hole } = scene;
  const values = labels.map((_, i) => series[0]?.values[i] ?? 0);
  const texts = values.map(brief);
  const top = titleHeight(box);
  const room = { top, height: box.height - top };
  const isWide = space.format === 'landscape' || box.width > room.height * 1.3;
  const arcsFrom = (turn: number): Arc[] =>
    pie<number>()
      .sort(null)
      .startAngle(turn)
      .endAngle(turn + 2 * Math.PI)(values);
  const layNames = (isBrief: boolean) => {
    const words = { labels, texts, brief: isBrief };
    const names = (isWide ? fitBeside : fitBelow)(words, box, room, space.letters);
    const tries = (isWide ? TURNS : [0]).map((turn) => {
      const arcs = arcsFrom(turn);
      const placed = isWide ? placeBeside(names, arcs, room) : placeBelow(names, box);
      // From the top, where that is as good.
      return { arcs, ...placed, moved: placed.moved + (turn === 0 ? 0 : names.radius * 0.2) };
    });
    return { names, ...tries.reduce((a, b) => (b.moved < a.moved - 1 ? b : a)) };
  };
  const whole = layNames(false);
  const { names, arcs, places } = whole.excess > 0 ? layNames(true) : whole;
  const { radius, middle, size, valueSize } = names;
  const shape = arc<Arc>()
    .innerRadius(hole ? radius * PIE.hole : 0)
    .outerRadius(radius)
    .cornerRadius(hole ? 6 : 0)
    .padAngle(values.filter((value) => value > 0).length > 1 ? PIE.gap / radius : 0)
    .padRadius(radius);
  const slices = arcs.map((part, index): Slice => {
    const place = places[index] ?? { x: 0, y: 0, anchor: 'start' };
    const label = names.lines[index] ?? [];
    const first = place.y + (size * PIE.between) / 2 + (names.isBrief ? size : valueSize) * 0.82;
    const from = names.isBrief ? 0 : 1.02;
    return {
      ...{
        index,
        label,
        value: names.isBrief ? '' : (texts[index] ?? ''),
        path: shape(part) ?? '',
      },
      at: { ...place, y: first, lines: label.map((_, k) => first + size * (from + k * PIE.line)) },
      lead: isWide
        ? leadTo(part, names, place, first - (names.isBrief ? size : valueSize) * 0.3)
        : undefined,
    };
  });
  return { slices, size, valueSize, middle };
}

/** From the edge of a slice outwards, then to its name. */
function leadTo(part: Arc, { radius, middle }: Names, { x, anchor }: NameAt, y: number): string {
  const angle = middleOf(part);
  const at = (far: number) =>
    `${Math.round(middle[0] + Math.sin(angle) * far)} ${Math.round(middle[1] - Math.cos(angle) * far)}`;
  const end = x - (anchor === 'start' ? 14 : -14);
  return `M${at(radius + 4)}L${at(radius + PIE.lead * 0.5)}L${Math.round(end)} ${Math.round(y)}`;
}
