/** A diagram laid out by dagre, in units of its own. */
import { graphlib, layout } from '@dagrejs/dagre';
import type { Edge, Flow, Group } from '../../../scene/diagram/schema';
import type { Letters } from '../letters';
import { DIAGRAM } from '../sizes';
import { type Box, boxOf, evenOut, linesOf } from './boxes';
import { countCrossings } from './crossings';
import type { Point } from './route';

export interface PlacedBox extends Box, Point {}
export interface DrawnEdge {
  edge: Edge;
  /** Between the two nodes. */
  inner: Point[];
  label?: Point & { lines: string[]; width: number; height: number };
}
export interface Drawing {
  /** Its nodes have one size. */
  isEven?: boolean;
  boxes: PlacedBox[];
  edges: DrawnEdge[];
  groups: Group[];
}

const { apart, small, line } = DIAGRAM;
/** Names of groups and of nodes may be the same. */
const groupKey = (id: string): string => `group ${id}`;

/** `wrap`: em of a line of words in a node. `isEven`: its nodes are to have one size. */
export interface Way {
  direction: Flow['direction'];
  wrap: number;
  isEven?: boolean;
}

/** In the order in which its author wrote, unless fewer edges cross in another. */
export function draw(flow: Flow, way: Way, letters: Letters): Drawing {
  try {
    const ordered = drawn(flow, way, letters, true);
    if (countCrossings(ordered) === 0) return ordered;
    const untangled = drawn(flow, way, letters, false);
    return countCrossings(untangled) < countCrossings(ordered) ? untangled : ordered;
  } catch {
    // Groups in each other can be too much for dagre: then they are drawn around what lies as it may.
    const nodes = flow.nodes.map(({ group: _, ...node }) => node);
    const bare = { ...flow, nodes, groups: [] };
    const { boxes, edges } = drawn(bare, way, letters, false);
    return { boxes, edges, groups: [] };
  }
}

function drawn(
  { nodes, edges, groups }: Flow,
  { direction, wrap, isEven = false }: Way,
  letters: Letters,
  inOrder: boolean,
): Drawing {
  const isAcross = direction === 'LR' || direction === 'RL';
  const graph = new graphlib.Graph({ multigraph: true, compound: groups.length > 0 });
  const [nodesep, ranksep] = [isAcross ? apart.rows : apart.columns, apart.ranks];
  graph.setGraph({ rankdir: direction, nodesep, ranksep, edgesep: apart.edges });
  const own = nodes.map((node) => boxOf(node, wrap, letters, isAcross));
  const boxes = isEven ? evenOut(own) : own;
  for (const { node, width, height } of boxes) graph.setNode(node.id, { width, height });
  for (const { id } of groups) graph.setNode(groupKey(id), {});
  for (const { id, parent } of groups) if (parent) graph.setParent(groupKey(id), groupKey(parent));
  for (const { id, group } of nodes) if (group) graph.setParent(id, groupKey(group));
  const labels = edges.map(({ label }) => sizeLabel(label, letters));
  for (const [i, { from, to }] of edges.entries()) {
    const { width, height } = labels[i] ?? NO_LABEL;
    graph.setEdge(from, to, { width, height, labelpos: 'c' }, String(i));
  }
  layout(graph, { disableOptimalOrderHeuristic: inOrder });
  return {
    ...{ isEven, groups },
    boxes: boxes.map((box) => {
      const { x, y } = graph.node(box.node.id);
      return { ...box, x, y };
    }),
    edges: edges.map((edge, i) => {
      const { points, x, y } = graph.edge(edge.from, edge.to, String(i));
      const inner: Point[] = edge.from === edge.to ? points : points.slice(1, -1);
      const label = labels[i] ?? NO_LABEL;
      return { edge, inner, ...(label.lines.length > 0 ? { label: { ...label, x, y } } : {}) };
    }),
  };
}

const NO_LABEL = { lines: [] as string[], width: 0, height: 0 };

function sizeLabel(label: string, letters: Letters): typeof NO_LABEL {
  if (!label) return NO_LABEL;
  const lines = linesOf(label, DIAGRAM.label.wrap, letters);
  const width = Math.max(...lines.map(letters.strong)) * small + DIAGRAM.label.beside;
  return { lines, width, height: lines.length * small * line + DIAGRAM.label.above };
}
