/** Items of lists, as the kinds that show lists read them. */
import type { List, Nodes } from 'mdast';
import { z } from 'zod';
import type { Section } from '../document/schema';
import type { Step, Tools } from './define';
import { plainText, richSchema } from './inline';

/** One item: its line, and the lines of the list nested in it. */
export const itemSchema = z.strictObject({ text: richSchema, details: z.array(richSchema) });
export type Item = z.infer<typeof itemSchema>;

export interface Limits {
  /** The author's word for the kind, e.g. `points`. */
  kind: string;
  fewest?: number;
  /** What the kind can mean, not what the stage has room for: that is measured. */
  most?: number;
  /** Whether an item may have lines below it. */
  details?: boolean;
}

/** What is never drawn by itself, or is a problem already. */
const UNSEEN = ['definition', 'footnoteDefinition', 'thematicBreak', 'leafDirective'];

/** What is shown: the children of the section's directive, or its block itself. */
export function shownNodes(section: Section): Nodes[] {
  const [block] = section.blocks;
  if (!block) return [];
  const nodes: Nodes[] = block.type === 'containerDirective' ? block.children : [block];
  return nodes.filter(({ type }) => !UNSEEN.includes(type));
}

/** The one node that a kind shows, or undefined after the problem `missing`; what stands beside it is reported, too. */
export function shownAs<N extends Nodes>(
  section: Section,
  tools: Tools,
  kind: string,
  missing:
    | 'needsQuote'
    | 'needsImage'
    | 'needsTable'
    | 'needsCode'
    | 'needsChart'
    | 'needsFormula'
    | 'needsDiagram',
  is: (node: Nodes) => node is N,
): N | undefined {
  const nodes = shownNodes(section);
  const found = nodes.find(is);
  if (!found) tools.problem(missing, nodes[0] ?? section.blocks[0] ?? section.heading);
  else
    reportLeft(
      nodes.filter((node) => node !== found),
      tools,
      kind,
    );
  return found;
}

/** Reports each of the nodes that a kind does not show. */
export function reportLeft(nodes: readonly Nodes[], tools: Tools, kind: string): void {
  for (const node of nodes) tools.problem('leftOver', node, kind);
}

/** The list that a section shows, or undefined after a problem. */
export function listOf(section: Section, tools: Tools, kind: string): List | undefined {
  const [node, ...others] = shownNodes(section);
  const wrong = node?.type === 'list' ? others[0] : (node ?? section.blocks[0] ?? section.heading);
  if (wrong) tools.problem('needsList', wrong, kind);
  return !wrong && node?.type === 'list' ? node : undefined;
}

/** The items of a list, however many and long they are, but for what `limits` says; every excess is a problem at its own item. */
export function readItems(list: List, tools: Tools, limits: Limits): Item[] {
  const { kind, fewest = 1, most = Number.POSITIVE_INFINITY, details: mayNest = false } = limits;
  const items = list.children.map((node) => {
    const [first, second] = node.children;
    const paragraph = first?.type === 'paragraph' ? first : undefined;
    const text = paragraph ? tools.rich(paragraph.children) : [];
    if (!plainText(text).trim()) tools.problem('emptyItem', node, kind);
    const nested = second?.type === 'list' ? second : undefined;
    const odd = node.children[nested ? 2 : 1];
    if (odd) tools.problem('itemHoldsBlock', odd, kind);
    const [line] = nested?.children ?? [];
    if (line && !mayNest) tools.problem('itemHoldsLines', line, kind);
    return { text, details: nested ? readDetails(nested, tools, kind) : [] };
  });
  const over = list.children[most];
  if (over) tools.problem('tooMany', over, kind, items.length, most);
  if (items.length < fewest) tools.problem('tooFew', list, kind, items.length, fewest);
  return items;
}

function readDetails(list: List, tools: Tools, kind: string) {
  return list.children.map((node) => {
    const [first, ...others] = node.children;
    if (others[0]) tools.problem('itemHoldsBlock', others[0], kind);
    const text = first?.type === 'paragraph' ? tools.rich(first.children) : [];
    if (!plainText(text).trim()) tools.problem('emptyItem', node, kind);
    return text;
  });
}

/** A step for each item, found by all its words. */
export const itemSteps = (items: readonly Item[]): Step[] =>
  items.map((item) => ({ text: [item.text, ...item.details].map(plainText).join(' ') }));
