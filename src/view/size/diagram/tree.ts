/** A tree that grows from its root to the right, or to both sides: what its author wrote first stands at the top. */
import type { Flow } from '../../../scene/diagram/schema';
import type { Letters } from '../letters';
import { DIAGRAM } from '../sizes';
import { boxOf } from './boxes';
import type { Drawing, PlacedBox } from './draw';

const { apart } = DIAGRAM;

/** Children by their parent; undefined where it is no tree. */
export function childrenOf({ nodes, edges, groups }: Flow): Map<string, string[]> | undefined {
  if (groups.length > 0 || edges.length !== nodes.length - 1 || nodes.length < 4) return undefined;
  if (edges.some(({ head, tail, label }) => head !== 'none' || tail !== 'none' || label))
    return undefined;
  if (new Set(edges.map(({ to }) => to)).size !== edges.length) return undefined;
  const children = new Map<string, string[]>();
  for (const { from, to } of edges) children.set(from, [...(children.get(from) ?? []), to]);
  return children;
}

/** `isTwoSided`: the second half of the branches grows to the left. */
export function drawTree(
  flow: Flow,
  children: ReadonlyMap<string, string[]>,
  wrap: number,
  letters: Letters,
  isTwoSided: boolean,
): Drawing {
  const boxes = new Map(flow.nodes.map((node) => [node.id, boxOf(node, wrap, letters, true)]));
  const root = flow.nodes[0]?.id ?? '';
  const branches = children.get(root) ?? [];
  const rightOnes = isTwoSided ? branches.slice(0, Math.ceil(branches.length / 2)) : branches;
  const sides = [
    { sign: 1, ids: rightOnes },
    { sign: -1, ids: branches.slice(rightOnes.length) },
  ];
  const placed: PlacedBox[] = [];
  const rootBox = boxes.get(root);
  if (rootBox) placed.push({ ...rootBox, x: 0, y: 0 });
  for (const { sign, ids } of sides) {
    const start = placed.length;
    let bottom = 0;
    /** Places a branch and returns its middle. */
    const place = (id: string, depth: number, edge: number): number => {
      const box = boxes.get(id);
      if (!box) return bottom;
      const below = children.get(id) ?? [];
      const x = edge + sign * (apart.ranks + box.width / 2);
      const next = edge + sign * (apart.ranks + widthAt(depth, sign));
      const middles = below.map((child) => place(child, depth + 1, next));
      const own = bottom + box.height / 2;
      const y = middles.length > 0 ? ((middles[0] ?? own) + (middles.at(-1) ?? own)) / 2 : own;
      if (middles.length === 0)
        bottom += box.height + (depth === 1 ? apart.rows : apart.rows * 0.6);
      placed.push({ ...box, x, y });
      return y;
    };
    const widthAt = (depth: number, _: number) =>
      Math.max(...levelOf(ids, depth - 1).map((id) => boxes.get(id)?.width ?? 0));
    for (const id of ids) {
      place(id, 1, sign * ((rootBox?.width ?? 0) / 2));
      bottom += apart.rows * 0.6;
    }
    const own = placed.slice(start);
    const [first, last] = [
      own.map(({ y, height }) => y - height / 2),
      own.map(({ y, height }) => y + height / 2),
    ];
    const shift = own.length > 0 ? (Math.min(...first) + Math.max(...last)) / 2 : 0;
    for (const [i, box] of own.entries()) placed[start + i] = { ...box, y: box.y - shift };
  }
  const order = new Map(placed.map((box) => [box.node.id, box]));
  return {
    groups: [],
    boxes: flow.nodes.flatMap(({ id }) => order.get(id) ?? []),
    edges: flow.edges.map((edge) => ({
      edge,
      inner: bend(order.get(edge.from), order.get(edge.to)),
    })),
  };

  function levelOf(ids: readonly string[], depth: number): string[] {
    return depth === 0
      ? [...ids]
      : levelOf(
          ids.flatMap((id) => children.get(id) ?? []),
          depth - 1,
        );
  }
}

/** Leaves sideways, and arrives sideways. */
function bend(from?: PlacedBox, to?: PlacedBox): { x: number; y: number }[] {
  if (!from || !to) return [];
  const sign = to.x > from.x ? 1 : -1;
  const [start, end] = [from.x + (sign * from.width) / 2, to.x - (sign * to.width) / 2];
  const middle = (start + end) / 2;
  return [
    { x: middle, y: from.y },
    { x: middle, y: to.y },
  ];
}
