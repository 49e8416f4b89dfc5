/** A diagram whose words would be too small to read as a whole: its nodes in their order on several pages. */
import type { Flow, Group, Node } from '../../../scene/diagram/schema';
import type { Letters } from '../letters';
import { DIAGRAM } from '../sizes';
import { type FlowLayout, layoutFlow, type Room } from './flow';
import { PAGE_MARK } from './periods';

export interface FlowPage {
  layout: FlowLayout;
  /** The step with which it comes. */
  first: number;
  /** Ids of nodes that stand on pages before it as well: those that its own are tied to. */
  again: ReadonlySet<string>;
}

/** One page where the words are legible so, or would not be much larger on several. */
export function pageFlow(flow: Flow, letters: Letters, room: Room, isUpright: boolean): FlowPage[] {
  const alone = [{ layout: layoutFlow(flow, letters, room, isUpright), first: 0, again: NONE }];
  const { below, enough, least, most, worth } = DIAGRAM.paged;
  const size = typeOf(alone);
  if (size >= below || flow.nodes.length < 2 * least) return alone;
  const page = { ...room, height: room.height - PAGE_MARK };
  const from = Math.max(2, Math.round((enough / size) ** 1.5));
  const counts = [from, from + 1, from + 2].filter(
    (count) => count <= Math.min(most, flow.nodes.length / least),
  );
  let best: FlowPage[] = alone;
  for (const count of counts) {
    if (typeOf(best) >= below) break;
    const pages = partsOf(flow, count).map(({ part, ...rest }) => ({
      ...rest,
      layout: layoutFlow(part, letters, page, isUpright),
    }));
    if (typeOf(pages) > typeOf(best)) best = pages;
  }
  return typeOf(best) >= size * worth ? best : alone;
}

const NONE: ReadonlySet<string> = new Set();

/** px of the smallest words. */
const typeOf = (pages: readonly FlowPage[]): number =>
  Math.min(...pages.map(({ layout }) => layout.scale)) * DIAGRAM.type;

/** Nodes that come at one step stay together. */
function partsOf(flow: Flow, count: number): (Omit<FlowPage, 'layout'> & { part: Flow })[] {
  const steps = [...new Set(flow.nodes.map(({ step }) => step))].toSorted((a, b) => a - b);
  const each = steps.length / count;
  const starts = Array.from({ length: count }, (_, i) => steps[Math.round(i * each)] ?? 0);
  return starts.map((first, i) => {
    const until = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    const isOwn = ({ step }: { step: number }) => step >= first && step < until;
    const tied = flow.edges.filter(isOwn).flatMap(({ from, to }) => [from, to]);
    const shown = flow.nodes.filter((node) => isOwn(node) || tied.includes(node.id));
    const ids = new Set(shown.map(({ id }) => id));
    const edges = flow.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
    const again = new Set(shown.filter((node) => !isOwn(node)).map(({ id }) => id));
    return { part: { ...flow, nodes: shown, edges, groups: around(shown, flow) }, first, again };
  });
}

/** The groups that nodes stand in. */
function around(nodes: readonly Node[], { groups }: Flow): Group[] {
  const kept = new Set(nodes.map(({ group }) => group));
  // What is around a group that is kept is kept, too.
  for (const _ of groups) for (const { id, parent } of groups) if (kept.has(id)) kept.add(parent);
  return groups.filter(({ id }) => kept.has(id));
}
