/** A drawing that is much longer than it is wide goes on in another row, as text does. */
import type { Flow, Group } from '../../../scene/diagram/schema';
import { DIAGRAM } from '../sizes';
import type { Drawing, DrawnEdge, PlacedBox } from './draw';
import { extentOf } from './extent';
import type { Point } from './route';

/** Edges that may lead from one row to the next. */
const MOST_CROSSING = 2;
const GAP = DIAGRAM.apart.ranks * 1.3;

/** Turned, so that it runs to the right: what runs down is folded in the same way. */
const turn = <P extends Point>(point: P): P => ({ ...point, x: point.y, y: point.x });
const turnSize = <S extends { width: number; height: number }>(size: S): S => ({
  ...size,
  ...{ width: size.height, height: size.width },
});
const turned = ({ boxes, edges, groups }: Drawing): Drawing => ({
  groups,
  boxes: boxes.map((box) => turnSize(turn(box))),
  edges: edges.map(({ edge, inner, label }) => ({
    ...{ edge, inner: inner.map(turn) },
    ...(label ? { label: turnSize(turn(label)) } : {}),
  })),
});

/** In `rows` rows, where it can be cut so that few edges lead from one to the next. */
export function fold(
  drawing: Drawing,
  direction: Flow['direction'],
  rows: number,
): Drawing | undefined {
  if (direction === 'RL' || direction === 'BT') return undefined;
  if (direction === 'LR') return foldRight(drawing, rows);
  const folded = foldRight(turned(drawing), rows);
  return folded && turned(folded);
}

function foldRight({ boxes, edges, groups }: Drawing, rows: number): Drawing | undefined {
  const ranks = [...new Set(boxes.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
  const rankOf = new Map(boxes.map(({ node, x }) => [node.id, ranks.indexOf(Math.round(x))]));
  const cuts = cutsOf(ranks, rows, { boxes, edges, groups }, rankOf);
  if (!cuts) return undefined;
  const rowOf = (id: string) => cuts.filter((cut) => (rankOf.get(id) ?? 0) >= cut).length;
  const isInside = ({ edge }: DrawnEdge) => rowOf(edge.from) === rowOf(edge.to);
  // None passes a whole row.
  if (edges.some(({ edge }) => Math.abs(rowOf(edge.from) - rowOf(edge.to)) > 1)) return undefined;
  let top = 0;
  const parts = Array.from({ length: rows }, (_, row) => {
    const part = {
      groups: groups.filter(({ id }) =>
        isHeld(
          id,
          groups,
          boxes.filter(({ node }) => rowOf(node.id) === row),
        ),
      ),
      boxes: boxes.filter(({ node }) => rowOf(node.id) === row),
      edges: edges.filter((one) => isInside(one) && rowOf(one.edge.from) === row),
    };
    const extent = extentOf(part);
    const moved = moveBy(part, { x: -extent.left, y: top - extent.top });
    top += extent.height + GAP;
    return { ...moved, bottom: top - GAP / 2 };
  });
  const placed = parts.flatMap((part) => part.boxes);
  const byId = new Map(placed.map((box) => [box.node.id, box]));
  const between = edges.filter((one) => !isInside(one));
  const led = between.flatMap((one, i) => {
    const [from, to] = [byId.get(one.edge.from), byId.get(one.edge.to)];
    const upper = Math.min(rowOf(one.edge.from), rowOf(one.edge.to));
    const level = (parts[upper]?.bottom ?? 0) + (i - (between.length - 1) / 2) * 28;
    return from && to ? [across(one, from, to, level)] : [];
  });
  if (areOverlaid(led)) return undefined;
  return {
    ...{ groups, boxes: boxes.flatMap(({ node }) => byId.get(node.id) ?? []) },
    edges: [...parts.flatMap((part) => part.edges), ...led],
  };
}

/** Whether the words of one lie over those of another. */
const areOverlaid = (edges: readonly DrawnEdge[]): boolean =>
  edges
    .flatMap(({ label }) => label ?? [])
    .some((one, i, all) =>
      all
        .slice(i + 1)
        .some(
          (other) =>
            Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
            Math.abs(one.y - other.y) < (one.height + other.height) / 2,
        ),
    );

/** From one row to another, by way of the gap between them. */
function across(one: DrawnEdge, from: PlacedBox, to: PlacedBox, level: number): DrawnEdge {
  const inner = [
    { x: from.x, y: level },
    { x: to.x, y: level },
  ];
  const middle = { x: (from.x + to.x) / 2, y: level };
  return { ...one, inner, ...(one.label ? { label: { ...one.label, ...middle } } : {}) };
}

const moveBy = ({ boxes, edges }: Drawing, by: Point) => {
  const moved = <P extends Point>(point: P): P => ({
    ...point,
    x: point.x + by.x,
    y: point.y + by.y,
  });
  return {
    boxes: boxes.map(moved),
    edges: edges.map((one) => ({
      ...{ ...one, inner: one.inner.map(moved) },
      ...(one.label ? { label: moved(one.label) } : {}),
    })),
  };
};

/** Whether a group holds any of `boxes`. */
const isHeld = (id: string, groups: readonly Group[], boxes: readonly PlacedBox[]): boolean =>
  boxes.some(({ node }) => node.group === id) ||
  groups.some(({ id: inner, parent }) => parent === id && isHeld(inner, groups, boxes));

/** The ranks with which the second row and those after it begin. */
function cutsOf(
  ranks: readonly number[],
  rows: number,
  drawing: Drawing,
  rankOf: ReadonlyMap<string, number>,
): number[] | undefined {
  const even = ranks.length / rows;
  const cuts: number[] = [];
  for (let row = 1; row < rows; row++) {
    const wanted = Math.round(row * even);
    const near = [0, -1, 1]
      .map((by) => wanted + by)
      .filter((cut) => cut > (cuts.at(-1) ?? 0) && cut < ranks.length)
      .find((cut) => isClear(cut, drawing, rankOf));
    if (near === undefined) return undefined;
    cuts.push(near);
  }
  return cuts;
}

/** Whether few edges lead over a cut, all forward, none has to pass what lies beside its ends, and no group is cut. */
function isClear(
  cut: number,
  { boxes, edges, groups }: Drawing,
  rankOf: ReadonlyMap<string, number>,
): boolean {
  const rank = (id: string) => rankOf.get(id) ?? 0;
  const over = edges.filter(({ edge }) => rank(edge.from) < cut !== rank(edge.to) < cut);
  if (over.length > MOST_CROSSING) return false;
  const [above, below] = [true, false].map((isAbove) =>
    boxes.filter(({ node }) => rank(node.id) < cut === isAbove),
  );
  if (groups.some(({ id }) => isHeld(id, groups, above ?? []) && isHeld(id, groups, below ?? [])))
    return false;
  const beside = (id: string) => boxes.filter(({ node }) => rank(node.id) === rank(id));
  return over.every(({ edge: { from, to } }) => {
    if (rank(from) > rank(to)) return false;
    const lowest = beside(from).reduce((a, b) => (b.y > a.y ? b : a));
    const highest = beside(to).reduce((a, b) => (b.y < a.y ? b : a));
    return lowest.node.id === from && highest.node.id === to;
  });
}
