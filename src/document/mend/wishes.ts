/** Gives a picture or a block what its author asked of it in a list of attributes behind it. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Wish } from '../shortcode/attributes';

/** Changes the tree in place. Each offset is where the list was, in the text that the tree was parsed from. */
export function giveWishes(root: Root, wishes: readonly { offset: number; wish: Wish }[]): void {
  if (wishes.length === 0) return;
  const images = new Map<number | undefined, Nodes>();
  visit(root, 'image', (node) => {
    images.set(node.position?.end.offset, node);
  });
  for (const { offset, wish } of wishes) give(images.get(offset) ?? blockAt(root, offset), wish);
}

/** The block that ends before an offset, else the one that begins behind it. */
function blockAt({ children }: Root, offset: number): Nodes | undefined {
  const blocks = children.filter(({ type }) => type !== 'html' && type !== 'heading');
  const before = blocks.findLast(({ position }) => (position?.start.offset ?? 0) < offset);
  const ends = before?.position?.end.offset ?? 0;
  // Behind an empty line it belongs to what follows.
  const isTied = before && offset - ends <= 2;
  return isTied
    ? before
    : (blocks.find(({ position }) => (position?.start.offset ?? 0) >= offset) ?? before);
}

function give(node: Nodes | undefined, { alt, ...wish }: Wish): void {
  const [only, more] = node?.type === 'paragraph' ? node.children : [];
  if (only?.type === 'image' && !more) give(only, { alt, ...wish });
  else if (node?.type === 'image') {
    if (alt) {
      node.title ||= node.alt;
      node.alt = alt.replace(/\\(.)/g, '$1');
    }
    if (Object.keys(wish).length > 0)
      node.data = { ...node.data, wish: { ...node.data?.wish, ...wish } };
  } else if (node && Object.keys(wish).length > 0) node.data = { ...node.data, wish };
}
