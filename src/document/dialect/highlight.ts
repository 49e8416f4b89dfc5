/** Words marked as with a pen: `==words==` of Obsidian, Typora and markdown-it. */
import type { Parents, PhrasingContent, RootContent, Text } from 'mdast';
import type { Tagged } from '../nodes';

const MARKED = /(?<![=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/g;

/** Changes the tree in place. */
export function readHighlights(parent: Parents): void {
  parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if ('children' in node) readHighlights(node);
    return node.type === 'text' && node.value.includes('==') ? partText(node) : [node];
  }) as typeof parent.children;
}

function partText(node: Text): PhrasingContent[] {
  const { value, position } = node;
  const parts: PhrasingContent[] = [];
  let from = 0;
  const words = (to: number): Text[] =>
    to > from ? [{ type: 'text', value: value.slice(from, to), position }] : [];
  for (const { 0: whole, 1: inner = '', index } of value.matchAll(MARKED)) {
    const children: Text[] = [{ type: 'text', value: inner, position }];
    parts.push(...words(index), {
      type: 'tagged',
      tag: 'mark',
      children,
      position,
    } satisfies Tagged);
    from = index + whole.length;
  }
  return from === 0 ? [node] : [...parts, ...words(value.length)];
}
