/** Where nodes and edges of a diagram stand: the largest of some ways to lay it out. */
import type { Edge, Flow, Shape } from '../../../scene/diagram/schema';
import type { Letters } from '../letters';
import { DIAGRAM } from '../sizes';
import { type Drawing, draw, type PlacedBox } from './draw';
import { extentOf, type GroupRect, groupRects } from './extent';
import { fold } from './fold';
import { type Point, route } from './route';
import { childrenOf, drawTree } from './tree';

export interface Room {
  width: number;
  height: number;
}

export interface PlacedEdge {
  edge: Edge;
  points: Point[];
  /** The middle of its words. */
  label?: Point & { lines: string[]; width: number; height: number };
}

/** px of the room, from its left top corner. */
export interface FlowLayout {
  /** px of a unit of the drawing: its type is DIAGRAM.type of them. */
  scale: number;
  boxes: PlacedBox[];
  edges: PlacedEdge[];
  groups: GroupRect[];
}

type Direction = Flow['direction'];
const TURNED: Record<Direction, Direction> = { TB: 'LR', LR: 'TB', BT: 'RL', RL: 'BT' };
const isDown = (direction: Direction): boolean => direction === 'TB' || direction === 'BT';

/** `isUpright`: a stage on which diagrams run down. A direction is kept unless turning makes all much larger. */
export function layoutFlow(
  flow: Flow,
  letters: Letters,
  room: Room,
  isUpright: boolean,
): FlowLayout {
  const tree = childrenOf(flow);
  const { drawing, scale } = tree
    ? largest(room, (wrap) =>
        [false, true].map((both) => drawTree(flow, tree, wrap, letters, both)),
      )
    : bestDirection(flow, letters, room, isUpright);
  return settle(drawing, scale, room);
}

interface Try {
  drawing: Drawing;
  scale: number;
}

/** The author's direction where that is large enough; else what is largest, by how far it is from what was written. */
function bestDirection(flow: Flow, letters: Letters, room: Room, isUpright: boolean): Try {
  const own = flow.direction;
  const first = isUpright && !isDown(own) ? TURNED[own] : own;
  const plain = (direction: Direction) =>
    largest(room, (wrap) => [draw(flow, direction, wrap, letters)]);
  const kept = plain(first);
  if (kept.scale * DIAGRAM.type >= DIAGRAM.legible) return kept;
  const folded = (direction: Direction) =>
    largest(room, (wrap) => {
      const drawing = draw(flow, direction, wrap, letters);
      return [2, 3].flatMap((rows) => fold(drawing, direction, rows) ?? []);
    });
  const { turned, folds } = DIAGRAM.worth;
  const tries: [Try, number][] = [
    [kept, 1],
    [plain(TURNED[first]), turned],
    [folded(first), folds],
    [folded(TURNED[first]), turned * folds],
  ];
  return tries.reduce((best, one) =>
    one[0].scale * one[1] > best[0].scale * best[1] ? one : best,
  )[0];
}

/** Of lines of words that are longer or shorter. */
function largest(room: Room, drawAt: (wrap: number) => Drawing[]): Try {
  const tries = DIAGRAM.wraps.flatMap(drawAt).map((drawing): Try => {
    const { width, height } = extentOf(drawing);
    const most = DIAGRAM.most / DIAGRAM.type;
    return { drawing, scale: Math.min(most, room.width / width, room.height / height) };
  });
  const nothing = { drawing: { boxes: [], edges: [], groups: [] }, scale: 0 };
  return tries.reduce((best, one) => (one.scale > best.scale * 1.02 ? one : best), nothing);
}

/** Scaled, drawn out to fill the room, and in its middle. */
function settle(drawing: Drawing, scale: number, room: Room): FlowLayout {
  const tight = extentOf(drawing);
  const out = (length: number, whole: number) =>
    Math.max(1, Math.min(DIAGRAM.out, whole / (length * scale)));
  const [x, y] = [out(tight.width, room.width), out(tight.height, room.height)];
  const wide = spread(drawing, { x: x * scale, y: y * scale }, scale);
  const { left, top, width, height } = extentOf(wide, scale);
  const [dx, dy] = [(room.width - width) / 2 - left, (room.height - height) / 2 - top];
  const moved = <P extends Point>(point: P): P => ({ ...point, x: point.x + dx, y: point.y + dy });
  const boxes = wide.boxes.map(moved);
  const byId = new Map(boxes.map((box) => [box.node.id, { ...box, shape: box.node.shape }]));
  return {
    scale,
    boxes,
    groups: groupRects(boxes, wide.groups, scale),
    edges: wide.edges.flatMap(({ edge, inner, label }) => {
      const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
      if (!from || !to) return [];
      const points = edge.from === edge.to ? inner.map(moved) : route(from, inner.map(moved), to);
      return [{ edge, points, ...(label ? { label: moved(label) } : {}) }];
    }),
  };
}

/** Shapes that look as well when they are wider or higher than their words ask for. */
const GROWING: readonly Shape[] = ['box', 'round', 'pill', 'hexagon', 'slant', 'diamond'];
/** How much of what places are drawn apart sizes get, too. */
const SHARE = 0.75;

/** Places drawn apart by factors, sizes by a scale. */
function spread(drawing: Drawing, by: Point, scale: number): Drawing {
  const grow = (shape: Shape, factor: number) =>
    GROWING.includes(shape) ? scale + (factor - scale) * SHARE : scale;
  const at = <P extends Point>(point: P): P => ({ ...point, x: point.x * by.x, y: point.y * by.y });
  return {
    ...drawing,
    boxes: drawing.boxes.map((box) => ({
      ...at(box),
      width: box.width * grow(box.node.shape, by.x),
      height: box.height * grow(box.node.shape, by.y),
    })),
    edges: drawing.edges.map(({ edge, inner, label }) => ({
      ...{ edge, inner: inner.map(at) },
      ...(label
        ? { label: { ...at(label), width: label.width * scale, height: label.height * scale } }
        : {}),
    })),
  };
}
