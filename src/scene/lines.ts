/** What stands below an item, or in a quote or a box, as lines: whatever it is made of, nothing of it is lost. */
import type { ListItem, Nodes, PhrasingContent } from 'mdast';
import { z } from 'zod';
import type { Tools } from './define';
import { drawnText, type Rich, richSchema } from './inline';

/** What stands before a line: a dot, a number, a box, or the rule of a quote. */
export const markSchema = z.union([z.enum(['dot', 'open', 'done', 'quote']), z.int()]);

/** A line, and how deep it is set in. */
export const lineSchema = z.strictObject({
  text: richSchema,
  depth: z.int(),
  mark: markSchema.optional(),
});
export type Line = z.infer<typeof lineSchema>;

/** How each of some lines stands. */
export const nestingSchema = z.array(lineSchema.omit({ text: true }));
export type Nesting = z.infer<typeof nestingSchema>;

/** How lines stand; undefined where all stand alike, not set in, and with no mark but `plain`. */
export function nestingOf(lines: readonly Line[], plain?: Line['mark']): Nesting | undefined {
  const [first] = lines;
  const isFlat = lines.every(({ depth, mark }) => depth === 0 && mark === first?.mark);
  if (isFlat && (first?.mark === undefined || first.mark === plain)) return undefined;
  return lines.map(({ text: _, ...standing }) => standing);
}

/** The lines of blocks, in order. What has no words is left out. */
export const readLines = (nodes: readonly Nodes[], tools: Tools, depth = 0): Line[] =>
  nodes
    .flatMap((node) => linesOf(node, tools, depth))
    .filter(({ text }) => drawnText(text).trim() !== '');

function linesOf(node: Nodes, tools: Tools, depth: number): Line[] {
  const line = (children: readonly PhrasingContent[]): Line => ({
    text: tools.rich(children),
    depth,
  });
  const strong = (children: PhrasingContent[]): Line => line([{ type: 'strong', children }]);
  switch (node.type) {
    case 'paragraph':
      return [line(node.children)];
    case 'heading':
    case 'definitionTerm':
      return [strong(node.children)];
    case 'list':
      return node.children.flatMap((item, i) => {
        const number = node.ordered ? (node.start ?? 1) + i : undefined;
        return linesOfItem(item, tools, depth, number);
      });
    case 'listItem':
      return linesOfItem(node, tools, depth, undefined);
    case 'code':
      tools.take(node, 'shown');
      return [{ text: codeOf(node.value), depth }];
    case 'math':
      return [{ text: [{ type: 'math', ...tools.formula(node) }], depth }];
    case 'blockquote':
      return readLines(node.children, tools, depth + 1).map((one) => ({ mark: 'quote', ...one }));
    case 'table':
      return node.children.map((row) => ({ text: rowOf(row.children, tools), depth }));
    case 'details':
      return [strong(node.summary), ...readLines(node.children, tools, depth + 1)];
    case 'callout':
      return [strong(node.title), ...readLines(node.children, tools, depth)];
    case 'definitionDescription':
      return readLines(node.children, tools, depth + 1);
    case 'definitionList':
    case 'columns':
    case 'column':
    case 'containerDirective':
      return readLines(node.children, tools, depth);
    case 'image':
      tools.problem('imageInText', node, node.url);
      return [line([{ type: 'text', value: node.alt ?? '' }])];
    case 'video':
      tools.problem('leftOver', node, 'line');
      return [];
    default:
      return [];
  }
}

/** The first line of an item has its mark; all others are set in below it. */
function linesOfItem(
  { children, checked }: ListItem,
  tools: Tools,
  depth: number,
  number: number | undefined,
): Line[] {
  const box = typeof checked === 'boolean' ? (checked ? 'done' : 'open') : undefined;
  const [first, ...others] = children;
  const [head, ...below] = first ? readLines([first], tools, depth) : [];
  if (!head) return readLines(others, tools, depth);
  const mark = box ?? number ?? 'dot';
  return [{ mark, ...head }, ...below, ...readLines(others, tools, depth + 1)];
}

/** Code as it is written, a line each. */
const codeOf = (value: string): Rich =>
  value
    .split('\n')
    .flatMap(
      (text, i): Rich => [...(i > 0 ? [{ type: 'break' as const }] : []), { type: 'code', text }],
    );

/** The cells of a row on one line. */
const rowOf = (cells: readonly { children: PhrasingContent[] }[], tools: Tools): Rich =>
  cells.flatMap(
    ({ children }, i): Rich => [
      ...(i > 0 ? [{ type: 'text' as const, text: ' · ' }] : []),
      ...tools.rich(children),
    ],
  );
