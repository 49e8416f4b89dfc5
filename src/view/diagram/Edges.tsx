/** Edges: dotted and grey at first, drawn at their step, each end with its head. */
import { curveBasis, line as lineOf } from 'd3-shape';
import type { Head } from '../../scene/diagram/schema';
import { Step } from '../Step';
import type { PlacedEdge, Room } from '../size/diagram/flow';
import type { Point } from '../size/diagram/route';
import { DIAGRAM } from '../size/sizes';

const path = lineOf<Point>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveBasis);

/** px of a head at scale 1: along the edge, and half across. */
const HEAD = { length: 26, half: 14 };
/** px between the tip of a head and the outline that it points at, at scale 1. */
const GAP = 7;

interface EdgesProps {
  edges: readonly PlacedEdge[];
  room: Room;
  scale: number;
}

export function Edges({ edges, room: { width, height }, scale }: EdgesProps) {
  return (
    <svg className="edges" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {edges.map((placed, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: edges never move
        <Step key={i} n={placed.edge.step} as="g" className={`edge ${placed.edge.line}`}>
          <path className="ahead" d={lineBetween(placed, scale)} />
          <path className="way" pathLength={1} d={lineBetween(placed, scale)} />
          <HeadShape head={placed.edge.head} points={placed.points} scale={scale} />
          <HeadShape head={placed.edge.tail} points={placed.points.toReversed()} scale={scale} />
        </Step>
      ))}
      {edges.map((placed, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: edges never move
        <Label key={i} placed={placed} scale={scale} />
      ))}
    </svg>
  );
}

function Label({ placed: { edge, label }, scale }: { placed: PlacedEdge; scale: number }) {
  if (!label) return null;
  const size = DIAGRAM.small * scale;
  const first = label.y - ((label.lines.length - 1) * size * DIAGRAM.line) / 2;
  return (
    <Step n={edge.step} as="g" className="label coming">
      <rect
        x={label.x - label.width / 2 + 6 * scale}
        y={label.y - label.height / 2}
        width={label.width - 12 * scale}
        height={label.height}
        rx={8}
      />
      <text fontSize={size} textAnchor="middle">
        {label.lines.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          <tspan key={i} x={label.x} y={first + i * size * DIAGRAM.line} dy="0.35em">
            {text}
          </tspan>
        ))}
      </text>
    </Step>
  );
}

/** Heads that point at what they do not touch. */
const POINTS: readonly Head[] = ['arrow', 'triangle'];

/** Where a head stands, the line ends before it. */
function lineBetween({ edge, points }: PlacedEdge, scale: number): string {
  const cut = (head: Head, ends: readonly Point[]): Point[] => {
    const [end, before] = [ends.at(-1), ends.at(-2)];
    if (!end || !before || head === 'none' || head === 'cross') return [...ends];
    const own = (head === 'diamond' || head === 'hollow' ? 2 : 0.8) * HEAD.length;
    const length = (own + (POINTS.includes(head) ? GAP : 0)) * scale;
    return [...ends.slice(0, -1), towards(end, before, Math.min(length, distance(end, before)))];
  };
  const whole = cut(edge.tail, cut(edge.head, points).toReversed()).toReversed();
  return path(whole) ?? '';
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) * length) / whole,
    y: from.y + ((to.y - from.y) * length) / whole,
  };
}

/** At the last of `points`. */
function HeadShape({
  head,
  points,
  scale,
}: {
  head: Head;
  points: readonly Point[];
  scale: number;
}) {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!last || !before || head === 'none') return null;
  const end = POINTS.includes(head) ? towards(last, before, GAP * scale) : last;
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  return (
    <path
      className={`tip is-${head}`}
      transform={`translate(${end.x} ${end.y}) rotate(${angle}) scale(${scale})`}
      d={HEADS[head]}
    />
  );
}

const { length: l, half: h } = HEAD;
/** Pointing to the right, the tip at 0 0. */
const HEADS: Record<Exclude<Head, 'none'>, string> = {
  arrow: `M0 0L${-l} ${-h}V${h}Z`,
  triangle: `M0 0L${-l} ${-h}V${h}Z`,
  diamond: `M0 0L${-l} ${-h}L${-2 * l} 0L${-l} ${h}Z`,
  hollow: `M0 0L${-l} ${-h}L${-2 * l} 0L${-l} ${h}Z`,
  circle: `M0 0A${h * 0.8} ${h * 0.8} 0 0 0 ${-h * 1.6} 0A${h * 0.8} ${h * 0.8} 0 0 0 0 0Z`,
  cross: `M${-l} ${-h}L0 ${h}M${-l} ${h}L0 ${-h}`,
};
