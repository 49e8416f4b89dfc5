/** Where an edge meets the outlines of its nodes. */
import type { Shape } from '../../../scene/diagram/schema';

export interface Point {
  x: number;
  y: number;
}

/** A node where it stands: its middle and its size. */
export interface Placed extends Point {
  width: number;
  height: number;
  shape: Shape;
}

const ROUND: readonly Shape[] = ['circle', 'start', 'end'];

/** The point of the outline on the way from the middle to `to`. */
export function meet({ x, y, width, height, shape }: Placed, to: Point): Point {
  const [dx, dy] = [to.x - x, to.y - y];
  if (dx === 0 && dy === 0) return { x, y };
  const [across, down] = [Math.abs(dx) / (width / 2), Math.abs(dy) / (height / 2)];
  const by = ROUND.includes(shape)
    ? 1 / Math.hypot(across, down)
    : shape === 'diamond'
      ? 1 / (across + down)
      : 1 / Math.max(across, down);
  return { x: x + dx * by, y: y + dy * by };
}

/** From outline to outline by way of `inner`. */
export function route(from: Placed, inner: readonly Point[], to: Placed): Point[] {
  const first = inner[0] ?? to;
  const last = inner.at(-1) ?? from;
  return [meet(from, first), ...inner, meet(to, last)];
}
