/** Diagrams and their parts in words, for those who do not see them. Signs stand for words, so that they are read in any language. */
import type { Edge, Flow, Node, Plan, Sequence, SequenceItem } from './schema';

/** Views put soft hyphens in. */
const inLine = (label: string): string => label.replaceAll('\n', ' ').replaceAll('\u00ad', '');
const nameIn = (named: readonly { id: string; label: string }[], id: string): string =>
  inLine(named.find((one) => one.id === id)?.label ?? '') || '●';

/** e.g. `Plan known? → Make a plan (no)`. */
export const describeEdge = ({ from, to, label, head, tail }: Edge, { nodes }: Flow): string => {
  const way = head === 'none' ? (tail === 'none' ? '–' : '←') : tail === 'none' ? '→' : '↔';
  const words = label ? ` (${inLine(label)})` : '';
  return `${nameIn(nodes, from)} ${way} ${nameIn(nodes, to)}${words}`;
};

/** What a node shows, and the edges that come with it. */
export function describeNode(node: Node, flow: Flow): string {
  const members = (node.parts ?? []).map((part) => part.join(', '));
  const edges = flow.edges.filter(
    ({ from, to, step }) => step === node.step && (from === node.id || to === node.id),
  );
  const told = edges.map((edge) => describeEdge(edge, flow));
  return [...(told.length > 0 ? told : [inLine(node.label)]), ...members]
    .filter(Boolean)
    .join('. ');
}

/** The parts of a diagram of nodes: what stands alone, what leads where, and what belongs to a class. */
export function describeFlow(flow: Flow): string[] {
  const linked = new Set(flow.edges.flatMap(({ from, to }) => [from, to]));
  const alone = flow.nodes.filter(({ id, parts = [] }) => !linked.has(id) || parts.length > 0);
  return [
    ...alone.map(({ label, parts = [] }) => {
      const members = parts.flat().join(', ');
      return members ? `${inLine(label)}: ${members}` : inLine(label);
    }),
    ...flow.edges.map((edge) => describeEdge(edge, flow)),
  ].filter(Boolean);
}

/** A message, a note, or the name of a frame. */
export function describeItem(item: SequenceItem, { actors }: Sequence): string {
  if (item.type === 'close') return '';
  const words = inLine(item.text);
  if (item.type === 'message') {
    const way = `${nameIn(actors, item.from)} → ${nameIn(actors, item.to)}`;
    return words ? `${way}: ${words}` : way;
  }
  if (item.type === 'note')
    return `${item.actors.map((id) => nameIn(actors, id)).join(', ')}: ${words}`;
  return words && `[${words}]`;
}

/** The messages in order. */
export const describeSequence = (sequence: Sequence): string[] =>
  sequence.items.map((item) => describeItem(item, sequence)).filter(Boolean);

/** A day, with the time where it is not midnight: `2026-01-05`. */
export function dateOf(minutes: number): string {
  const text = new Date(minutes * 60_000).toISOString();
  return minutes % 1440 === 0 ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}

export const describeTask = ({ label, start, end }: Plan['tasks'][number]): string =>
  `${inLine(label)}: ${dateOf(start)}${end > start ? ` – ${dateOf(end)}` : ''}`;
