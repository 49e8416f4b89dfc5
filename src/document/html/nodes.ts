/** Which nodes of Markdown are HTML. */
import type { RootContent } from 'mdast';
import type { Position } from 'unist';
import { type Piece, pieceOf } from '../source/piece';

/** The HTML of a node, but for a comment alone; in an element that is indented, what looks like code is only indented, too. */
export function htmlIn(
  node: RootContent,
  around: { tag: Position } | undefined,
  source: string,
): Piece | undefined {
  if (node.type === 'html')
    return isComment(node.value) ? undefined : pieceOf(node, node.value, source);
  if (node.type !== 'code' || !around) return undefined;
  const start = node.position?.start.offset ?? 0;
  const isFenced = /^[`~]/.test(source.slice(start, start + 1));
  const isIndented = around.tag.start.column > 1 || /^\s*<\/?[a-z]/i.test(node.value);
  return isIndented && !isFenced ? pieceOf(node, node.value, source) : undefined;
}

/** True for comments with nothing beside them. */
export const isComment = (html: string): boolean =>
  /^\s*<!--/.test(html) && html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '';
