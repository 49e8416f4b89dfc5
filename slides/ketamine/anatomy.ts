/** The shapes of the neurons scene: where its cells stand, and how a body, an arm and a way are drawn. */
export type Point = readonly [x: number, y: number];
/** A cubic Bézier curve: four points, x before y, in px of the stage. */
export type Curve = readonly number[];

export interface Cell {
  at: Point;
  radius: number;
  /** Ways that its arms go, degrees clockwise from the right. */
  arms: readonly number[];
  /** Length of an arm's first part, px. */
  reach: number;
  seed: number;
  /** When it joins the surge. */
  delay: number;
}

/** A way between cells, and when in its step it comes. */
export interface Way {
  curve: Curve;
  delay: number;
}

export const CELLS: readonly Cell[] = [
  { at: [968, 366], radius: 58, arms: [70, 128, 184, 236, 290], reach: 88, seed: 12, delay: 0 },
  { at: [1436, 222], radius: 50, arms: [96, 146, 238, 288, 336], reach: 78, seed: 5, delay: 0.5 },
  {
    at: [1214, 664],
    radius: 52,
    arms: [14, 64, 120, 176, 236, 296],
    reach: 82,
    seed: 31,
    delay: 0.7,
  },
  {
    at: [1664, 566],
    radius: 56,
    arms: [8, 60, 114, 168, 214, 316],
    reach: 82,
    seed: 9,
    delay: 0.9,
  },
];

/** The one worn way at the start. */
export const AXONS: readonly Way[] = [
  { curve: [968, 366, 1120, 386, 1150, 200, 1302, 206], delay: 0.15 },
  { curve: [1436, 222, 1580, 232, 1664, 300, 1652, 428], delay: 0.6 },
];

/** The ways that grow. */
export const GROWN: readonly Way[] = [
  { curve: [968, 366, 910, 520, 930, 650, 1040, 676], delay: 0 },
  { curve: [968, 366, 1100, 430, 1130, 460, 1120, 498], delay: 0.35 },
  { curve: [1436, 222, 1430, 380, 1330, 420, 1316, 502], delay: 0.15 },
  { curve: [1214, 664, 1340, 790, 1450, 740, 1516, 622], delay: 0.25 },
  { curve: [1664, 566, 1590, 440, 1460, 500, 1424, 662], delay: 0.5 },
  { curve: [1436, 222, 1490, 360, 1520, 420, 1562, 474], delay: 0.6 },
];

/** Where the net stands on a canvas: how far its cells are apart, how large they are, and where the middle of all is. */
export interface Place {
  spread: Point;
  size: number;
  middle: Point;
}

export const PLACES: Record<string, Place> = {
  landscape: { spread: [1, 1], size: 1, middle: [1316, 443] },
  portrait: { spread: [0.9, 0.7], size: 0.74, middle: [540, 644] },
  square: { spread: [0.98, 0.46], size: 0.52, middle: [540, 400] },
};
const MIDDLE: Point = [1316, 443];

const move = ([x, y]: Point, { spread, middle }: Place): Point => [
  middle[0] + (x - MIDDLE[0]) * spread[0],
  middle[1] + (y - MIDDLE[1]) * spread[1],
];

export const placeCell = (cell: Cell, place: Place): Cell => ({
  ...cell,
  at: move(cell.at, place),
  radius: cell.radius * place.size,
  reach: cell.reach * place.size,
});

export const placeWay = ({ curve, delay }: Way, place: Place): Way => ({
  delay,
  curve: [0, 2, 4, 6].flatMap((i) => [...move([curve[i] ?? 0, curve[i + 1] ?? 0], place)]),
});

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The point that lies `by` px from another, on a heading in degrees. */
export const ahead = ([x, y]: Point, degrees: number, by: number): Point => [
  x + Math.cos((degrees * Math.PI) / 180) * by,
  y + Math.sin((degrees * Math.PI) / 180) * by,
];

const outline = (points: readonly Point[]): string =>
  `M ${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L ')} Z`;

/** The body: a circle drawn out towards its arms. */
export function drawBody({ at, radius, arms }: Cell): string {
  const edge = Array.from({ length: 120 }, (_, i) => {
    const degrees = i * 3;
    const pull = arms.reduce((sum, arm) => {
      const off = Math.abs(((degrees - arm + 540) % 360) - 180);
      return sum + 0.5 * Math.exp(-((off / 15) ** 2));
    }, 0);
    return ahead(at, degrees, radius * (0.9 + pull));
  });
  return outline(edge);
}

const GENERATIONS = 3;
const SLICES = 8;

/** The arms by generation, from the body out: each branch bends, grows thin and forks. */
export function drawArms({ at, radius, arms, reach, seed }: Cell): string[] {
  const next = numbers(seed);
  const drawn = Array.from({ length: GENERATIONS }, () => '');
  const grow = (from: Point, degrees: number, length: number, width: number, depth: number) => {
    const bend = (next() - 0.5) * 50;
    const thin = width * 0.62;
    const left: Point[] = [];
    const right: Point[] = [];
    let [here, heading] = [from, degrees];
    for (let i = 0; i <= SLICES; i++) {
      if (i > 0) here = ahead(here, heading, length / SLICES);
      heading = degrees + (bend * i) / SLICES;
      const half = (width + ((thin - width) * i) / SLICES) / 2;
      left.push(ahead(here, heading - 90, half));
      right.unshift(ahead(here, heading + 90, half));
    }
    drawn[depth] += outline([...left, ahead(here, heading, thin / 2), ...right]);
    if (depth + 1 === GENERATIONS) return;
    const spread = 24 + next() * 16;
    for (const turn of [-spread, spread])
      grow(here, heading + turn, length * (0.62 + next() * 0.22), thin, depth + 1);
  };
  for (const arm of arms)
    grow(ahead(at, arm, radius * 0.7), arm, reach * (0.85 + next() * 0.3), radius * 0.45, 0);
  return drawn;
}

export const curvePath = ([ax, ay, ...others]: Curve): string =>
  `M ${ax} ${ay} C ${others.join(' ')}`;

export const endOf = (curve: Curve): Point => along(curve, 1);

/** The point of a curve at `t`, 0 to 1. */
export function along(curve: Curve, t: number): Point {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  const mix = (axis: 0 | 1) =>
    weights.reduce((sum, weight, i) => sum + weight * (curve[2 * i + axis] ?? 0), 0);
  return [mix(0), mix(1)];
}

/** The heading of a curve at `t`, degrees. */
export function headingOf(curve: Curve, t: number): number {
  const [x, y] = along(curve, t - 0.01);
  const [toX, toY] = along(curve, t + 0.01);
  return (Math.atan2(toY - y, toX - x) * 180) / Math.PI;
}
