/** What a node of the tree says and shows: paragraphs and blocks, out of the containers that show nothing of their own. */
import type { List, ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Columns } from './nodes';
import type { Block, Section } from './schema';

/** Whether a node can be said or shown at all. */
export function isContent({ type }: RootContent): boolean {
  return !['yaml', 'definition', 'thematicBreak', 'footnoteDefinition', 'heading', 'html'].includes(
    type,
  );
}

/** A heading in a column opens no scene: its words are bold. */
const inColumn = ({ children }: { children: RootContent[] }): RootContent[] =>
  children.flatMap((child): RootContent[] =>
    child.type === 'heading'
      ? [
          {
            type: 'paragraph',
            children: [{ type: 'strong', children: child.children, position: child.position }],
            position: child.position,
          },
        ]
      : unwrap(child),
  );

/** Rows of letters in a list below a heading that every format has room for, by the number of columns. */
const ROW = 20;
const MOST_ROWS = new Map([
  [2, 6],
  [3, 2],
]);
const isLow = (list: List, columns: number): boolean =>
  list.children.reduce((sum, item) => sum + Math.ceil(textOf(item).length / ROW), 0) <=
  (MOST_ROWS.get(columns) ?? 0);

/** Columns that are a heading and a short list each are compared. */
function asCompared({ children, position }: Columns): RootContent[] | undefined {
  const items = children.flatMap(({ children: [heading, list, more], position }): ListItem[] =>
    heading?.type === 'heading' && list?.type === 'list' && !more && isLow(list, children.length)
      ? [
          {
            type: 'listItem',
            children: [
              { type: 'paragraph', children: heading.children, position: heading.position },
              list,
            ],
            position,
          },
        ]
      : [],
  );
  if (items.length !== children.length) return undefined;
  const list: List = { type: 'list', ordered: false, spread: false, children: items, position };
  return [{ type: 'containerDirective', name: 'compare', children: [list], position }];
}

/** What a node says and shows, in order. Images alone in their paragraph are shown; all else of it is spoken. */
export function contentIn(node: RootContent): Section['content'] {
  return unwrap(node).flatMap((part): Section['content'] => {
    if (part.type !== 'paragraph') return isContent(part) ? [part as Block] : [];
    const images = part.children.filter((child) => child.type === 'image');
    const others = part.children.filter(
      (child) => child.type !== 'image' && child.type !== 'break' && textOf(child).trim() !== '',
    );
    return images.length > 0 && others.length === 0 ? images : [part];
  });
}

/**
 * What stands in a container that shows nothing of its own: paragraphs of `:::statement` are spoken like those around it;
 * a directive around a directive, and columns, are their parts.
 */
function unwrap(node: RootContent): RootContent[] {
  if (node.type === 'columns') return asCompared(node) ?? node.children.flatMap(inColumn);
  if (node.type !== 'containerDirective') return [node];
  if (node.name === 'statement') return node.children;
  const holds = node.children.some(({ type }) => type === 'containerDirective');
  return holds ? node.children.flatMap(unwrap) : [node];
}
