/** Where the names of a map stand: in their country, or beside it with a line that leads there; over no other country that is named. */

import { around, isFree, type Named, type RoomRect, rectOf } from './chart/beside';
import type { Ems } from './letters';

export interface Mark {
  at: { x: number; y: number };
  /** Of a country: its left upper and its right lower corner. */
  box?: { from: { x: number; y: number }; to: { x: number; y: number } };
  radius: number;
  name: string;
  value: string;
}

export interface MapLabel {
  lines: string[];
  /** Baseline of the first. */
  at: Named;
  /** From where to where a line leads; undefined where the name stands in its country, or at its point. */
  lead?: [from: { x: number; y: number }, to: { x: number; y: number }];
}

export const LINE = 1.1;

interface Try {
  lines: string[];
  at: Named;
  /** px from what it names. */
  far: number;
}

/** Undefined where a name has no room in type of `size`. */
export function nameAll(
  marks: readonly Mark[],
  size: number,
  ems: Ems,
  within: RoomRect,
): (MapLabel | undefined)[] {
  const taken = marks.flatMap(({ box, at, radius }) =>
    box ? [] : [around({ ...at, name: '' }, radius)],
  );
  const boxes = marks.map(({ box }) => box && inner(box));
  const widthOf = (lines: readonly string[]) => Math.max(...lines.map((line) => ems(line))) * size;
  const placeOf = ({ at, lines }: Try): RoomRect => {
    const rect = rectOf(at, widthOf(lines), size);
    return { ...rect, bottom: rect.bottom + (lines.length - 1) * size * LINE };
  };
  const labels: (MapLabel | undefined)[] = marks.map(() => undefined);
  // Those that have the least room choose first.
  const order = marks.map((_, i) => i).toSorted((a, b) => areaOf(boxes[a]) - areaOf(boxes[b]));
  for (const i of order) {
    const mark = marks[i];
    if (!mark) continue;
    const others = boxes.filter((_, k) => k !== i);
    const tries = [...insides(mark, size, widthOf), ...besides(mark, size)]
      .map((one) => ({ ...one, leads: leadFor(mark, one.far, placeOf(one), size) }))
      .filter(
        (one) =>
          isFree(placeOf(one), taken, within) &&
          !dotsOn(one.leads).some((dot) => taken.some((other) => shared(dot, other) > 0)),
      )
      .map((one) => ({
        ...one,
        cost: one.far + others.reduce((sum, box) => sum + shared(placeOf(one), box), 0) / size,
      }));
    const [best] = tries.toSorted((a, b) => a.cost - b.cost);
    if (!best) continue;
    taken.push(placeOf(best), ...dotsOn(best.leads));
    const { lines, at, leads } = best;
    labels[i] = { lines, at, ...(leads && { lead: leads }) };
  }
  return labels;
}

const textOf = ({ name, value }: Mark): string => [name, value].filter(Boolean).join(' ');

function insides(mark: Mark, size: number, widthOf: (lines: readonly string[]) => number): Try[] {
  const { box, at, value } = mark;
  if (!box) return [];
  const [wide, high] = [box.to.x - box.from.x, box.to.y - box.from.y];
  const both = value ? [[textOf(mark)], [mark.name, value]] : [[mark.name]];
  return both.flatMap((lines) => {
    const tall = lines.length * size * LINE;
    const fits = widthOf(lines) < wide * 0.8 && tall < high * 0.6;
    const y = at.y + size * 0.35 - ((lines.length - 1) * size * LINE) / 2;
    return fits ? [{ lines, at: { x: at.x, y, anchor: 'middle' as const }, far: 0 }] : [];
  });
}

/** Around it, near and farther away. */
function besides(mark: Mark, size: number): Try[] {
  const { box, at, radius } = mark;
  const lines = [textOf(mark)];
  const { x: left, y: top } = box?.from ?? { x: at.x - radius, y: at.y - radius };
  const { x: right, y: bottom } = box?.to ?? { x: at.x + radius, y: at.y + radius };
  return [0.3, 1.5, 3, 5, 8].flatMap((steps) => {
    const gap = steps * size;
    const places: Named[] = [
      { x: right + gap, y: at.y + size * 0.35, anchor: 'start' },
      { x: left - gap, y: at.y + size * 0.35, anchor: 'end' },
      { x: at.x, y: top - gap, anchor: 'middle' },
      { x: at.x, y: bottom + gap + size * 0.76, anchor: 'middle' },
      { x: right + gap * 0.7, y: top - gap * 0.4, anchor: 'start' },
      { x: right + gap * 0.7, y: bottom + gap * 0.4 + size * 0.7, anchor: 'start' },
      { x: left - gap * 0.7, y: top - gap * 0.4, anchor: 'end' },
      { x: left - gap * 0.7, y: bottom + gap * 0.4 + size * 0.7, anchor: 'end' },
    ];
    return places.map((place) => ({ lines, at: place, far: gap }));
  });
}

/** A line from the near edge of a name that is far from what it names; a point's own dot stays free of it. */
function leadFor(
  { at, box, radius }: Mark,
  far: number,
  place: RoomRect,
  size: number,
): MapLabel['lead'] {
  if (far < size * 0.8) return undefined;
  const { left, right, top, bottom } = place;
  const x = Math.min(Math.max(at.x, left), right);
  const y = Math.min(Math.max(at.y, top), bottom);
  const long = Math.hypot(at.x - x, at.y - y) || 1;
  const back = box ? 0 : (radius + 8) / long;
  return [
    { x, y },
    { x: at.x + (x - at.x) * back, y: at.y + (y - at.y) * back },
  ];
}

/** Small squares along a line, its start left out, which stand for it. */
function dotsOn(lead: MapLabel['lead']): RoomRect[] {
  if (!lead) return [];
  const [from, to] = lead;
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 12);
  return Array.from({ length: count }, (_, i) => {
    const part = (i + 1) / count;
    return around(
      { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, name: '' },
      3,
    );
  });
}

/** What a country surely takes of its box. */
const inner = ({ from, to }: NonNullable<Mark['box']>): RoomRect => {
  const [x, y] = [(to.x - from.x) * 0.12, (to.y - from.y) * 0.12];
  return { left: from.x + x, right: to.x - x, top: from.y + y, bottom: to.y - y };
};

const areaOf = (box: RoomRect | undefined): number =>
  box ? (box.right - box.left) * (box.bottom - box.top) : 0;

function shared(one: RoomRect, other: RoomRect | undefined): number {
  if (!other) return 0;
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, wide) * Math.max(0, high);
}
