/** Where nodes and edges of a diagram stand: the largest of some ways to lay it out. */
import type { Edge, Flow, Shape } from '../../../scene/diagram/schema';
import type { Letters } from '../letters';
import { DIAGRAM } from '../sizes';
import { boxOf, isParted } from './boxes';
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
  /** px of a unit of the drawing. */
  scale: number;
  /** Of the words in its nodes, px: DIAGRAM.type units, and more where these were drawn out. */
  type: number;
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
    ? largest(
        room,
        [false, true].flatMap((both) =>
          DIAGRAM.wraps.map((wrap) => drawTree(flow, tree, wrap, letters, both)),
        ),
      )
    : bestDirection(flow, letters, room, isUpright);
  return settle(drawing, scale, room, letters);
}

interface Try {
  drawing: Drawing;
  scale: number;
}

/** The author's direction where that is large enough; else what is largest, by how far it is from what was written. */
function bestDirection(flow: Flow, letters: Letters, room: Room, isUpright: boolean): Try {
  const own = flow.direction;
  const first = isUpright && !isDown(own) ? TURNED[own] : own;
  const drawings = drawAll(flow, first, letters);
  const kept = largest(room, drawings);
  if (kept.scale * DIAGRAM.type >= DIAGRAM.legible) return kept;
  const turned = drawAll(flow, TURNED[first], letters);
  const folded = (all: readonly Drawing[], direction: Direction) =>
    largest(
      room,
      all.flatMap((drawing) => [2, 3].flatMap((rows) => fold(drawing, direction, rows) ?? [])),
    );
  const { worth } = DIAGRAM;
  const tries: [Try, number][] = [
    [kept, 1],
    [largest(room, turned), worth.turned],
    [folded(drawings, first), worth.folds],
    [folded(turned, TURNED[first]), worth.turned * worth.folds],
  ];
  const best = tries.reduce((a, b) => (b[0].scale * b[1] > a[0].scale * a[1] ? b : a));
  return best[0];
}

/** With lines of words that are shorter or longer, each other way to break them once. */
function drawAll(flow: Flow, direction: Direction, letters: Letters): Drawing[] {
  const isLarge = flow.nodes.length > DIAGRAM.large;
  const seen = new Set<string>();
  return DIAGRAM.wraps.flatMap((wrap, i) => {
    const broken = flow.nodes.map((node) => boxOf(node, wrap, letters, false).lines.length).join();
    if (seen.has(broken) || (isLarge && i % 2 === 0)) return [];
    seen.add(broken);
    const ways = isLarge ? [false] : [true, false];
    return ways.map((isEven) => draw(flow, { direction, wrap, isEven }, letters));
  });
}

function largest(room: Room, drawings: readonly Drawing[]): Try {
  const most = DIAGRAM.most / DIAGRAM.type;
  const tries = drawings.map((drawing): Try => {
    const { width, height } = extentOf(drawing);
    return { drawing, scale: Math.min(most, room.width / width, room.height / height) };
  });
  const nothing: Try = { drawing: { boxes: [], edges: [], groups: [] }, scale: 0 };
  const { parted, uneven } = DIAGRAM.worth;
  const worthOf = ({ drawing: { boxes, isEven }, scale }: Try) =>
    scale * (boxes.some(isParted) ? parted : 1) * (isEven ? 1 : uneven);
  return tries.reduce((best, one) => (worthOf(one) > worthOf(best) * 1.02 ? one : best), nothing);
}

/** Scaled, drawn out to fill the room, and in its middle. */
function settle(drawing: Drawing, scale: number, room: Room, letters: Letters): FlowLayout {
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
    ...{ scale, type: typeIn(boxes, scale, letters) },
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

/** Of these the words have all of the inside, but for the part of their height that round ends take. */
const ENDS: Partial<Record<Shape, number>> = { box: 0, round: 0, pill: 0.3 };

/** The type of the words in nodes, px, as large in all as each has room for. */
function typeIn(boxes: readonly PlacedBox[], scale: number, { strong }: Letters): number {
  const { type, line, grown } = DIAGRAM;
  const larger = boxes.map(({ node, lines, width, height }) => {
    if (lines.length === 0) return grown.most;
    const ends = ENDS[node.shape];
    if (ends === undefined) return 1;
    const across = Math.max(...lines.map(strong)) * type * scale;
    const high = lines.length * type * line * scale;
    const inset = 2 * grown.inset * scale;
    return Math.min((width - inset) / (across + ends * high), (height - inset) / high);
  });
  const factor = Math.max(1, Math.min(grown.most, ...larger));
  return Math.max(type * scale, Math.min(grown.largest, type * scale * factor));
}

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
