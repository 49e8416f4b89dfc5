/** Places of Markdown nodes. */
import type { Nodes, Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { straight } from '../language/quotes';
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

/** The place of the `nth` (from 0) `part` in a node; of the node when its source has none. `source` is what it was parsed from. */
export function placeInside(node: Nodes, part: string, nth: number, source: string): Place {
  const { start, end } = node.position ?? {};
  const written = straight(source.slice(start?.offset, end?.offset));
  const pieces = written.split(straight(part));
  if (!start || pieces.length < nth + 2) return placeOf(node);
  const before = pieces
    .slice(0, nth + 1)
    .join(straight(part))
    .split('\n');
  const last = before.at(-1)?.length ?? 0;
  const column = before.length > 1 ? last + 1 : start.column + last;
  return { line: start.line + before.length - 1, column, length: part.length };
}

/** How often `part` stands in `text` before `index`. */
export const countBefore = (text: string, part: string, index: number): number =>
  text.slice(0, index).split(part).length - 1;

/** The place of the first of `paragraphs` that holds `word`, and of the word in it when it is plain text there. */
export function placeOfWord(
  paragraphs: readonly Paragraph[],
  word: string,
  source: string,
): Place | undefined {
  const paragraph = paragraphs.find((node) => textOf(node).includes(word));
  return paragraph && placeInside(paragraph, word, 0, source);
}
