/** Names of points, and of groups of them: each beside its own, over no other point and no other name. */
import type { Ems } from '../letters';

export interface Point {
  x: number;
  y: number;
  name: string;
}

export interface Named {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface RoomRect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Beside {
  /** px of type, and of the points. */
  size: number;
  radius: number;
  ems: Ems;
  within: RoomRect;
}

export const around = ({ x, y }: Point, radius: number): RoomRect => ({
  ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
});

export function rectOf({ x, y, anchor }: Named, width: number, size: number): RoomRect {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.24 };
}

export const isFree = (rect: RoomRect, taken: readonly RoomRect[], within: RoomRect): boolean =>
  rect.left >= within.left &&
  rect.right <= within.right &&
  rect.top >= within.top &&
  rect.bottom <= within.bottom &&
  !taken.some((other) => meet(rect, other));

const meet = (a: RoomRect, b: RoomRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The names of groups of points, each beyond one of its outermost; undefined where one has no room. */
export function nameGroups(
  groups: readonly { name: string; points: readonly Point[] }[],
  space: Beside,
): Named[] | undefined {
  const { size, radius, ems } = space;
  const taken: RoomRect[] = groups.flatMap(({ points }) =>
    points.map((point) => around(point, radius)),
  );
  const gap = radius + size * 0.3;
  const named = groups.map(({ name, points }) => {
    const by = (worth: (point: Point) => number) => points.toSorted((a, b) => worth(a) - worth(b));
    const upper = by(({ y }) => y).slice(0, 3);
    const lower = by(({ y }) => -y).slice(0, 3);
    const places: Named[] = [
      ...upper.map(({ x, y }) => ({ x, y: y - gap, anchor: 'middle' as const })),
      ...lower.map(({ x, y }) => ({ x, y: y + gap + size * 0.76, anchor: 'middle' as const })),
      ...by(({ x }) => -x)
        .slice(0, 3)
        .map(({ x, y }) => ({ x: x + gap, y: y + size * 0.35, anchor: 'start' as const })),
      ...by(({ x }) => x)
        .slice(0, 3)
        .map(({ x, y }) => ({ x: x - gap, y: y + size * 0.35, anchor: 'end' as const })),
    ];
    const free = places.find((at) =>
      isFree(rectOf(at, ems(name) * size, size), taken, space.within),
    );
    if (free) taken.push(rectOf(free, ems(name) * size, size));
    return free;
  });
  const known = named.filter((one) => one !== undefined);
  return known.length === groups.length ? known : undefined;
}

/** Of some names there may be none: where they have no room. Nothing leaves `within`. */
export function namePoints(
  points: readonly Point[],
  { size, radius, ems, within }: Beside,
): (Named | undefined)[] {
  const taken: RoomRect[] = points.map((point) => around(point, radius));
  const gap = radius + size * 0.2;
  return points.map(({ x, y, name }) => {
    const width = ems(name) * size;
    const places: Named[] = [
      { x: x + gap, y: y + size * 0.35, anchor: 'start' },
      { x: x - gap, y: y + size * 0.35, anchor: 'end' },
      { x, y: y - gap - size * 0.12, anchor: 'middle' },
      { x, y: y + gap + size * 0.78, anchor: 'middle' },
      { x: x + gap * 0.7, y: y - gap * 0.6, anchor: 'start' },
      { x: x + gap * 0.7, y: y + gap * 0.6 + size * 0.7, anchor: 'start' },
      { x: x - gap * 0.7, y: y - gap * 0.6, anchor: 'end' },
      { x: x - gap * 0.7, y: y + gap * 0.6 + size * 0.7, anchor: 'end' },
    ];
    const free = places.find((at) => isFree(rectOf(at, width, size), taken, within));
    if (free) taken.push(rectOf(free, width, size));
    return free;
  });
}
