/** What is common to diagrams of nodes and edges: names are known from their first mention, groups from where they open. */
import type { Edge, Flow, Group, Node, Shape } from '../schema';
import { stepOf } from './text';

type Unstepped<T> = Omit<T, 'step'>;

export interface Draft {
  /** Adds a node, or what is new of one that is known. It lies in the group that is open at its first mention. */
  node(id: string, more?: Partial<Pick<Node, 'label' | 'shape' | 'parts'>>): void;
  edge(edge: Unstepped<Edge>): void;
  open(id: string, label: string): void;
  close(): void;
  /** How many groups are open. */
  depth(): number;
  finish(direction: Flow['direction']): Flow;
}

/** `shape` is that of nodes of which nothing is said. */
export function openDraft(shape: Shape): Draft {
  const nodes = new Map<string, Unstepped<Node>>();
  const edges: Unstepped<Edge>[] = [];
  const groups = new Map<string, Group>();
  const stack: string[] = [];
  return {
    node(id, more = {}) {
      if (groups.has(id)) return;
      const group = stack.at(-1);
      const known = nodes.get(id) ?? { id, label: id, shape, ...(group ? { group } : {}) };
      nodes.set(id, { ...known, ...more });
    },
    edge(edge) {
      edges.push(edge);
    },
    open(id, label) {
      const parent = stack.at(-1);
      groups.set(id, { id, label, ...(parent ? { parent } : {}) });
      // What was named before it was opened is no node.
      nodes.delete(id);
      stack.push(id);
    },
    close: () => void stack.pop(),
    depth: () => stack.length,
    finish: (direction) => finish(direction, [...nodes.values()], edges, [...groups.values()]),
  };
}

function finish(
  direction: Flow['direction'],
  drawn: readonly Unstepped<Node>[],
  edges: readonly Unstepped<Edge>[],
  groups: readonly Group[],
): Flow {
  const nodes = drawn.map((node, i) => ({ ...node, step: stepOf(i, drawn.length) }));
  const stepById = new Map(nodes.map(({ id, step }) => [id, step]));
  const held = (id: string): string[] => [
    ...nodes.filter(({ group }) => group === id).map((node) => node.id),
    ...groups.filter(({ parent }) => parent === id).flatMap((group) => held(group.id)),
  ];
  const filled = groups.filter(({ id }) => held(id).length > 0);
  // An edge to a group leads to what is in it.
  const end = (id: string, at: 0 | -1) => (stepById.has(id) ? id : held(id).at(at));
  return {
    form: 'flow',
    direction,
    nodes,
    edges: edges.flatMap((edge) => {
      const [from, to] = [end(edge.from, -1), end(edge.to, 0)];
      if (from === undefined || to === undefined) return [];
      const step = Math.max(stepById.get(from) ?? 1, stepById.get(to) ?? 1);
      return [{ ...edge, from, to, step }];
    }),
    groups: filled,
  };
}
