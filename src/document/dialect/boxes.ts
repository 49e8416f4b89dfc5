/** Marks in the tree to the nodes that they stand for. */
import type {
  Image,
  List,
  ListItem,
  Paragraph,
  Parents,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { asFlow } from '../html/tidy';
import type { Column } from '../nodes';
import { parseWidth } from '../wish';
import type { Box, Mark, Words } from './draft';

/** Reads words of one line, whose places are then those in the document. */
export type ReadWords = (words: Words) => PhrasingContent[];

export interface BoxTools {
  /** By line. */
  marks: ReadonlyMap<number, Mark>;
  read: ReadWords;
}

interface Frame {
  box?: Box;
  /** Line that closes it. */
  until?: number;
  nodes: RootContent[];
  position?: Position;
}

/** Changes the tree in place: none of the marks is left. */
export function readBoxes(parent: Parents, tools: BoxTools): void {
  const open: [Frame, ...Frame[]] = [{ nodes: [] }];
  const top = () => open.at(-1) ?? open[0];
  const close = (end?: Position) => {
    const { box, nodes, position } = (open.length > 1 && open.pop()) || top();
    if (box) top().nodes.push(...build(box, wrapColumns(nodes), span(position, end), tools));
  };
  for (const node of (parent.children as RootContent[]).flatMap((node) => partList(node, tools))) {
    const { line = 0 } = node.position?.start ?? {};
    while (open.length > 1 && line > (top().until ?? line)) close();
    const found = markOf(node, tools);
    if (!found) {
      if ('children' in node) readBoxes(node, tools);
      top().nodes.push(node);
    } else if ('opens' in found)
      open.push({ box: found.opens, until: found.until, nodes: [], position: node.position });
    else if ('closes' in found) close(node.position);
    // A slot keeps its mark, for the slide that it stands in.
    else
      top().nodes.push(
        'parts' in found ? { type: 'thematicBreak', position: node.position } : node,
      );
  }
  while (open.length > 1) close();
  const nodes = parent.type === 'columns' ? open[0].nodes : wrapColumns(open[0].nodes);
  parent.children = nodes as typeof parent.children;
}

export const markOf = (node: RootContent, { marks }: Pick<BoxTools, 'marks'>): Mark | undefined =>
  node.type === 'heading' && node.children.length === 0
    ? marks.get(node.position?.start.line ?? 0)
    : undefined;

const span = (from?: Position, to?: Position): Position | undefined =>
  from && { start: from.start, end: (to ?? from).end };

/** An item that begins with a mark is a block of its own, and parts its list. */
function partList(node: RootContent, tools: BoxTools): RootContent[] {
  const boxOf = ({ children: [first] }: ListItem): Box | undefined => {
    const found = first && markOf(first, tools);
    return found && 'opens' in found ? found.opens : undefined;
  };
  if (node.type !== 'list' || !node.children.some(boxOf)) return [node];
  return node.children.flatMap((item): RootContent[] => {
    const box = boxOf(item);
    if (!box) return [{ ...node, children: [item], position: item.position } satisfies List];
    const inside: Parents = { type: 'root', children: item.children.slice(1) };
    readBoxes(inside, tools);
    return build(box, inside.children, item.position, tools);
  });
}

function build(
  box: Box,
  nodes: RootContent[],
  position: Position | undefined,
  { read }: BoxTools,
): RootContent[] {
  if (box.kind === 'through') return nodes;
  if (box.kind === 'column') return [{ type: 'column', children: asFlow(nodes), position }];
  if (box.kind === 'columns') return columnsOf(nodes, box.each, position);
  if (box.kind === 'figure') return figureOf(box, nodes, position);
  const [first] = nodes;
  const isHeaded = first?.type === 'heading' && (box.title.isName || !box.title.text);
  const words = isHeaded || !box.title.text ? [] : read(box.title);
  if (box.kind === 'tab') return [...named(words, position), ...nodes];
  const heads = isHeaded ? first : undefined;
  const title = heads?.children ?? words;
  const children = asFlow(heads ? nodes.slice(1) : nodes);
  return box.kind === 'callout'
    ? [{ type: 'callout', tone: box.tone, title, children, position }]
    : [{ type: 'details', summary: title, open: box.open, children, position }];
}

/** Words in bold, above what they name. */
const named = (words: PhrasingContent[], position?: Position): Paragraph[] =>
  words.length === 0
    ? []
    : [{ type: 'paragraph', children: [{ type: 'strong', children: words }], position }];

function columnsOf(nodes: RootContent[], each: boolean, position?: Position): RootContent[] {
  const flat = nodes.flatMap((node) => (node.type === 'columns' ? node.children : [node]));
  const isParted = each || flat.some(({ type }) => type === 'column');
  if (!isParted) return nodes;
  const children = flat.map(
    (node): Column =>
      node.type === 'column'
        ? node
        : { type: 'column', children: asFlow([node]), position: node.position },
  );
  const full = children.filter((column) => column.children.length > 0);
  return full.length > 1
    ? [{ type: 'columns', children: full, position }]
    : (full[0]?.children ?? []);
}

/** Columns that stand beside each other, with nothing around them. */
function wrapColumns(nodes: readonly RootContent[]): RootContent[] {
  const wrapped: RootContent[] = [];
  let run: Column[] = [];
  const end = () => {
    if (run.length > 0)
      wrapped.push(...columnsOf(run, false, span(run[0]?.position, run.at(-1)?.position)));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'column') run.push(node);
    else {
      end();
      wrapped.push(node);
    }
  }
  end();
  return wrapped;
}

/** The first paragraph is the caption. */
function figureOf(
  { url, options }: Extract<Box, { kind: 'figure' }>,
  nodes: RootContent[],
  position?: Position,
): RootContent[] {
  const [first] = nodes;
  const caption = first?.type === 'paragraph' ? first : undefined;
  const width = parseWidth(options.get('width') ?? '');
  const image: Image = {
    ...{ type: 'image', url, alt: options.get('alt') ?? '', position },
    ...(caption ? { title: textOf(caption) } : {}),
    ...(width ? { data: { wish: { width } } } : {}),
  };
  const paragraph: Paragraph = { type: 'paragraph', children: [image], position };
  return [paragraph, ...(caption ? nodes.slice(1) : nodes)];
}
