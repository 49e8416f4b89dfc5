/** Blocks that stand inside the items of a list become blocks of their own behind the list. */
import type { List, ListItem, Paragraph, Parents, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** What an item holds as its lines, or is nothing that is shown. */
const KEPT = new Set<RootContent['type']>([
  ...(['paragraph', 'list', 'html', 'definition', 'footnoteDefinition'] as const),
]);

/** Changes lists that stand free or in a column; those of quotes, boxes and directives keep all that they hold. */
export function liftBlocks(root: Root): void {
  visit(root, (node, index, parent: Parents | undefined) => {
    if (node.type === 'root' || node.type === 'columns' || node.type === 'column') return undefined;
    if (node.type !== 'list' || !parent || index === undefined) return SKIP;
    const lifted = liftFrom(node);
    if (lifted.length === 0) return SKIP;
    const parts: RootContent[] = [...(node.children.length > 0 ? [node] : []), ...lifted];
    (parent.children as RootContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/** Takes the blocks out of a list and of all lists in it; an item that was nothing else goes, too. */
export function liftFrom(list: List): RootContent[] {
  const lifted: RootContent[] = [];
  list.children = list.children.filter((item) => {
    const before = item.children.length;
    const own: RootContent[] = [];
    item.children = item.children.flatMap((child): ListItem['children'] => {
      if (child.type === 'thematicBreak') return [];
      if (child.type === 'heading') return [asParagraph(child)];
      if (child.type === 'list') {
        own.push(...liftFrom(child));
        return child.children.length > 0 ? [child] : [];
      }
      if (KEPT.has(child.type) && !isPicture(child)) return [child];
      own.push(child);
      return [];
    });
    lifted.push(...own);
    return item.children.length > 0 || before === 0;
  });
  return lifted;
}

/** A paragraph that holds pictures alone. */
const isPicture = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.length > 0 &&
  node.children.every(({ type }) => type === 'image');

/** A heading in an item is no heading of the document: its words in bold. */
const asParagraph = ({
  children,
  position,
}: Extract<RootContent, { type: 'heading' }>): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children, position }],
  position,
});
