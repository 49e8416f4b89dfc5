/** Small makers of the nodes that readers build. */
import type {
  BlockContent,
  Code,
  Heading,
  Html,
  Image,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Table,
  Text,
} from 'mdast';

export const text = (value: string): Text => ({ type: 'text', value });
export const paragraph = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});
/** What a picture beside it is called. */
export const captionOf = (children: PhrasingContent[]): Paragraph => ({
  ...paragraph(children),
  data: { isCaption: true },
});
export const html = (value: string): Html => ({ type: 'html', value });
export const code = (value: string, lang?: string): Code => ({ type: 'code', value, lang });

/** `depth` is brought to one that there is. */
export function heading(depth: number, children: PhrasingContent[]): Heading {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return { type: 'heading', depth: levels[Math.max(0, Math.min(5, depth - 1))] ?? 6, children };
}

/** A note for who speaks, as lectern writes it; no sign of it ends the comment. */
export const note = (words: string): Html =>
  html(`<!-- note: ${words.replace(/--+>?/g, '–').replace(/\s+/g, ' ').trim()} -->`);

/** The pictures of a tree, in order. */
export function imagesIn(node: Nodes): Image[] {
  if (node.type === 'image') return [node];
  return 'children' in node ? node.children.flatMap(imagesIn) : [];
}

/** An item as office files have it: in a row, with how deep it lies. */
export interface FlatItem {
  level: number;
  isOrdered: boolean;
  start?: number;
  children: BlockContent[];
}

interface Open {
  level: number;
  isOrdered: boolean;
  list: List;
}

/** Lists in lists. */
export function nest(items: readonly FlatItem[]): List[] {
  const lists: List[] = [];
  const open: Open[] = [];
  for (const { level, isOrdered, start = 1, children } of items) {
    while (isOver(open.at(-1), level, isOrdered)) open.pop();
    let top = open.at(-1);
    if (!top || top.level < level) {
      const list: List = { type: 'list', ordered: isOrdered, spread: false, children: [] };
      if (isOrdered) list.start = start;
      const parent = top?.list.children.at(-1);
      if (parent) parent.children.push(list);
      else lists.push(list);
      top = { level, isOrdered, list };
      open.push(top);
    }
    const item: ListItem = { type: 'listItem', spread: false, children };
    top.list.children.push(item);
  }
  return lists;
}

const isOver = (top: Open | undefined, level: number, isOrdered: boolean): boolean =>
  top !== undefined && (top.level > level || (top.level === level && top.isOrdered !== isOrdered));

/** The first row is its head. Short rows are filled; `align` is that of its columns. */
export function table(rows: readonly PhrasingContent[][][], align?: Table['align']): Table {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  return {
    type: 'table',
    ...(align && { align }),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, i) => ({
        type: 'tableCell',
        children: cells[i] ?? [],
      })),
    })),
  };
}

declare module 'mdast' {
  interface ParagraphData {
    isCaption?: true;
  }
}
