/** Mends what office files and pages have that Markdown cannot write: marks that begin with a space, blocks in cells. */
import type { BlockContent, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { html, text } from './nodes';

type Child = Nodes & RootContent;

const MARKS = new Set(['strong', 'emphasis', 'delete', 'link']);

/** Changes the tree in place. */
export function tidy(parent: Nodes): void {
  if (!('children' in parent)) return;
  for (const child of parent.children) tidy(child);
  if (parent.type === 'tableCell') parent.children = flatten(parent.children);
  const children = join((parent.children as Child[]).flatMap(withoutEdges));
  (parent as Parents).children = (
    parent.type === 'heading' ? children.flatMap(unbold) : children
  ) as never;
}

/** Spaces at the ends of marked words stand outside; marks of nothing are gone. */
function withoutEdges(node: Child): Child[] {
  if (!MARKS.has(node.type) || !('children' in node)) return [node];
  const around: { before: Child[]; after: Child[] } = { before: [], after: [] };
  const first = node.children[0];
  if (first?.type === 'text') {
    const rest = first.value.trimStart();
    if (rest !== first.value) around.before.push(text(' '));
    first.value = rest;
  }
  const last = node.children.at(-1);
  if (last?.type === 'text') {
    const rest = last.value.trimEnd();
    if (rest !== last.value) around.after.push(text(' '));
    last.value = rest;
  }
  const isEmpty = !plain(node).trim() && !node.children.some(({ type }) => type === 'image');
  return [...around.before, ...(isEmpty ? [] : [node]), ...around.after];
}

/** Neighbours of one kind as one. */
function join(children: readonly Child[]): Child[] {
  const joined: Child[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (last?.type === 'text' && child.type === 'text') last.value += child.value;
    else if (last?.type === 'strong' && child.type === 'strong')
      last.children.push(...child.children);
    else if (last?.type === 'emphasis' && child.type === 'emphasis')
      last.children.push(...child.children);
    else joined.push(child);
  }
  return joined;
}

/** A heading is bold anyway. */
const unbold = (node: Child): Child[] =>
  node.type === 'strong' ? (node.children as Child[]) : [node];

const BREAK = html('<br>');

/** A cell holds words alone: what stands in lines of its own comes after a break. */
function flatten(children: readonly (BlockContent | PhrasingContent)[]): PhrasingContent[] {
  return children.flatMap((child, i): PhrasingContent[] => {
    const words = wordsOf(child);
    const parts = words === undefined;
    const before = i > 0 && !parts && words.length > 0 ? [BREAK] : [];
    return parts ? [child as PhrasingContent] : [...before, ...words];
  });
}

/** The words of a block; undefined for what are words already. */
function wordsOf(node: BlockContent | PhrasingContent): PhrasingContent[] | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.children;
    case 'blockquote':
      return flatten(node.children as BlockContent[]);
    case 'code':
      return [{ type: 'inlineCode', value: node.value.replace(/\s*\n\s*/g, ' ') }];
    case 'math':
      return [{ type: 'inlineMath', value: node.value }];
    case 'break':
      return [BREAK];
    case 'list':
      return node.children.flatMap((item, i) => [
        ...(i > 0 ? [BREAK] : []),
        text(node.ordered ? `${(node.start ?? 1) + i}. ` : '• '),
        ...flatten(item.children as BlockContent[]),
      ]);
    case 'table':
      return node.children.flatMap((row, i) => [
        ...(i > 0 ? [BREAK] : []),
        ...row.children.flatMap((cell, k) => [...(k > 0 ? [text(', ')] : []), ...cell.children]),
      ]);
    case 'thematicBreak':
      return [];
    default:
      return undefined;
  }
}
