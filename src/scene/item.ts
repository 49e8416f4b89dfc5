/** Items of lists, as the kinds that show lists read them. */
import type { List, ListItem, Nodes } from 'mdast';
import { z } from 'zod';
import type { Section } from '../document/schema';
import type { Code } from '../problem/messages';
import type { Step, Tools } from './define';
import { iconSchema } from './icon/schema';
import { takeIcon } from './icon/take';
import { drawnText, plainText, type Rich, richSchema } from './inline';
import { ownSteps } from './later';
import { type Line, nestingOf, nestingSchema, readLines } from './lines';

/**
 * One item: its line, and the lines below it. `nesting` says of each how deep it is set in, and what stands before it;
 * it is left out where all of them stand right below the item.
 */
export const itemSchema = z.strictObject({
  /** What is drawn in place of its dot or number. */
  icon: iconSchema.optional(),
  text: richSchema,
  details: z.array(richSchema),
  nesting: nestingSchema.optional(),
});
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

/** Problems of a kind that finds nothing that it shows. */
type Missing = Extract<
  Code,
  | 'needsQuote'
  | 'needsImage'
  | 'needsTable'
  | 'needsCode'
  | 'needsChart'
  | 'needsMap'
  | 'needsFormula'
  | 'needsDiagram'
  | 'needsDefinitions'
  | 'needsCallout'
>;

/** The one node that a kind shows, or undefined after the problem `missing`; what stands beside it is reported, too. */
export function shownAs<N extends Nodes>(
  section: Section,
  tools: Tools,
  kind: string,
  missing: Missing,
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

/** The list that a section shows, or undefined after a problem; what stands beside it is reported, too. */
export function listOf(section: Section, tools: Tools, kind: string): List | undefined {
  const nodes = shownNodes(section);
  const list = nodes.find((node) => node.type === 'list');
  if (!list) tools.problem('needsList', nodes[0] ?? section.blocks[0] ?? section.heading, kind);
  else
    reportLeft(
      nodes.filter((node) => node !== list),
      tools,
      kind,
    );
  return list;
}

interface Entry {
  item: Item;
  node: ListItem;
}

/** The items of a list that say something, each with its node. What an item holds beside its first line are lines below it. */
export function readEntries(list: List, tools: Tools, kind: string): Entry[] {
  return list.children.flatMap((node) => {
    const [first, ...others] = node.children;
    const opens = first?.type === 'paragraph';
    const { icon, text } = takeIcon(opens ? tools.rich(first.children) : []);
    const lines = readLines(opens ? others : node.children, tools);
    const isEmpty = drawnText(text).trim() === '';
    const head = isEmpty ? lines.shift()?.text : text;
    if (head) return [{ item: { ...(icon && { icon }), text: head, ...withLines(lines) }, node }];
    tools.problem('emptyItem', node, kind);
    return [];
  });
}

/** The items of a list, `most` of them at most; what is not as `limits` say is a problem at its own item. */
export function readItems(list: List, tools: Tools, limits: Limits): Item[] {
  const entries = readEntries(list, tools, limits.kind);
  checkItems(list, entries, tools, limits);
  return entries.slice(0, limits.most).map(({ item }) => item);
}

/** All items of a list; undefined, after a problem, where they are not as `limits` say: it is better shown otherwise then. */
export function readSuited(list: List, tools: Tools, limits: Limits): Item[] | undefined {
  const entries = readEntries(list, tools, limits.kind);
  return checkItems(list, entries, tools, limits) ? entries.map(({ item }) => item) : undefined;
}

/** Whether items are as `limits` say; what is not is a problem. */
export function checkItems(
  list: List,
  entries: readonly Entry[],
  tools: Tools,
  limits: Limits,
): boolean {
  const { kind, fewest = 1, most = Number.POSITIVE_INFINITY, details: mayNest = false } = limits;
  const nested = mayNest ? undefined : entries.find(({ item }) => item.details.length > 0);
  if (nested) tools.problem('itemHoldsLines', nested.node.children[1] ?? nested.node, kind);
  const over = entries[most];
  if (over) tools.problem('tooMany', over.node, kind, entries.length, most);
  const isFew = entries.length < fewest;
  if (isFew) tools.problem('tooFew', list, kind, entries.length, fewest);
  return !nested && !over && !isFew;
}

/** Lines as the details of an item. */
function withLines(lines: readonly Line[]): Pick<Item, 'details' | 'nesting'> {
  const nesting = nestingOf(lines, 'dot');
  return { details: lines.map(({ text }) => text), ...(nesting && { nesting }) };
}

/** The lines of an item, its own first. */
export const linesOf = ({ text, details }: Item): Rich[] => [text, ...details];

/** The step at which each item comes, by its index. */
export function itemStep(items: readonly Item[]): (item: number) => number {
  const steps = ownSteps(items.map(linesOf));
  return (item) => steps[item] ?? item + 1;
}

/** A step for each item, found by all its words. */
export const itemSteps = (items: readonly Item[]): Step[] =>
  items.map((item) => ({ text: [item.text, ...item.details].map(plainText).join(' ') }));
