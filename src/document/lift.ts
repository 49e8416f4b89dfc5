/** Blocks that stand inside the items of a list, or in a box that shows words, become blocks of their own behind it. */
import type { List, ListItem, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';

type Type = RootContent['type'];

/** What an item holds as its lines, or is nothing that is shown. */
const LINES: readonly Type[] = ['paragraph', 'list', 'html', 'definition', 'footnoteDefinition'];
/** What is more than lines in a quote, and in a box. */
const BLOCKS: readonly Type[] = ['image', 'table', 'video', 'containerDirective', 'columns'];
const IN_BOX: readonly Type[] = [...BLOCKS, 'code', 'math'];

/** Changes what stands free or in a column; a directive keeps all that it holds. */
export function liftBlocks(root: Root): void {
  expandIn(root);
}

function expandIn(parent: Parents): void {
  parent.children = (parent.children as RootContent[]).flatMap(expand) as typeof parent.children;
}

/** A node without the blocks in it, then these. */
function expand(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'columns':
    case 'column':
      expandIn(node);
      return [node];
    case 'list': {
      const lifted = liftFrom(node).flatMap(expand);
      return node.children.length > 0 ? [node, ...lifted] : lifted;
    }
    case 'blockquote': {
      const lifted = takeFrom(node, BLOCKS).flatMap(expand);
      return node.children.length > 0 ? [node, ...lifted] : lifted;
    }
    case 'definitionList': {
      const lifted = node.children.flatMap((child) =>
        child.type === 'definitionDescription' ? takeFrom(child, IN_BOX) : [],
      );
      return [node, ...lifted.flatMap(expand)];
    }
    case 'details': {
      const lifted = takeFrom(node, IN_BOX).flatMap(expand);
      if (node.children.length > 0 || lifted.length === 0) return [node, ...lifted];
      const { summary: children, position } = node;
      return [{ type: 'paragraph', children, position }, ...lifted];
    }
    case 'callout': {
      const lifted = takeFrom(node, IN_BOX).flatMap(expand);
      const isEmpty = node.children.length === 0 && node.title.length === 0;
      return isEmpty && lifted.length > 0 ? lifted : [node, ...lifted];
    }
    default:
      return [node];
  }
}

/** Takes the children of some types, and pictures that are paragraphs. */
function takeFrom(parent: Parents, types: readonly Type[]): RootContent[] {
  const isBlock = (child: Nodes) =>
    types.includes(child.type as Type) || (types.includes('image') && isPicture(child));
  const children = parent.children as RootContent[];
  const taken = children.filter(isBlock);
  parent.children = children.filter((child) => !isBlock(child)) as typeof parent.children;
  return taken;
}

/** Takes the blocks out of a list and of all lists in it; an item that was nothing else goes, too. */
function liftFrom(list: List): RootContent[] {
  const lifted: RootContent[] = [];
  list.children = list.children.filter((item) => {
    const isEmpty = item.children.length === 0;
    item.children = item.children.flatMap((child): ListItem['children'] => {
      if (child.type === 'thematicBreak') return [];
      if (child.type === 'heading') return [asParagraph(child)];
      if (child.type === 'list') {
        lifted.push(...liftFrom(child));
        return child.children.length > 0 ? [child] : [];
      }
      if (LINES.includes(child.type) && !isPicture(child)) return [child];
      lifted.push(child);
      return [];
    });
    return isEmpty || item.children.length > 0;
  });
  return lifted;
}

/** A paragraph that holds pictures alone. */
const isPicture = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  node.children.length > 0 &&
  node.children.every(({ type }) => type === 'image');

type Heading = Extract<RootContent, { type: 'heading' }>;

/** A heading in an item is no heading of the document: its words in bold. */
const asParagraph = ({ children, position }: Heading): Paragraph => ({
  ...{ type: 'paragraph', position },
  children: [{ type: 'strong', children, position }],
});
