/** Places of Markdown nodes. */
import type { Nodes } from 'mdast';
import type { Place } from '../problem/problem';

/** Where a node begins, and its length when it stays on one line. */
export function placeOf(node: Nodes): Place {
  const { start, end } = node.position ?? {};
  if (!start || !end) return { line: 1, column: 1 };
  const length = start.line === end.line ? Math.max(1, end.column - start.column) : 1;
  return { line: start.line, column: start.column, length };
}
