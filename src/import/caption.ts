/** Captions stand at their picture, as figures of lectern have them. */
import type { Image, Nodes, Paragraph, RootContent } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';

type Child = Nodes & RootContent;

const pictureOf = (node: Child | undefined): Image | undefined => {
  const [only, more] = node?.type === 'paragraph' ? node.children : [];
  return only?.type === 'image' && !more ? only : undefined;
};

/** Words alone: a link in them is kept where they stand. */
const isPlain = ({ children }: Paragraph): boolean =>
  children.every(({ type }) => ['text', 'emphasis', 'strong', 'break'].includes(type));

/** Gives captions to the picture before them, else to the one after them; what has no picture stays a paragraph. */
export function withCaptions(children: readonly Child[]): Child[] {
  return children.filter((node, i) => {
    if (node.type !== 'paragraph' || !node.data?.isCaption || !isPlain(node)) return true;
    const picture = [children[i - 1], children[i + 1]]
      .map(pictureOf)
      .find((one) => one && !one.title);
    if (!picture) return true;
    const words = plain(node).replace(/\s+/g, ' ').trim();
    if (words !== picture.alt?.trim()) picture.title = words;
    return false;
  });
}
