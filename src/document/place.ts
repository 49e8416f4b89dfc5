/** Places of Markdown nodes. */
import type { Nodes } from 'mdast';
import type { Place } from '../problem/problem';

/** Where a node begins, and its length when it stays on one line; of a directive, its name with the colons. */
export function placeOf(node: Nodes): Place {
  const { start, end } = node.position ?? {};
  if (!start || !end) return { line: 1, column: 1 };
  if (node.type === 'containerDirective')
    return { line: start.line, column: start.column, length: node.name.length + 3 };
  const length = start.line === end.line ? Math.max(1, end.column - start.column) : 1;
  return { line: start.line, column: start.column, length };
}

/** The place of a part of a text node, which begins at `index` of its `value`. */
export function placeInside(node: Nodes, value: string, index: number, length: number): Place {
  const { line, column } = placeOf(node);
  const before = value.slice(0, index).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return {
    line: line + before.length - 1,
    column: before.length > 1 ? last + 1 : column + last,
    length,
  };
}
