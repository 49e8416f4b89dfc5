/** The picture of who is quoted: `![portrait of Ada Lovelace](ada.jpg)` in the section of a quote. */
import type { Image, RootContent } from 'mdast';

const PORTRAIT = /^\s*portrait(?:\s+(?:of|:)\s*|\s*:\s*|\s+|$)/iu;

/** Who is shown; empty where that is not said. */
export const shownIn = ({ alt }: Image): string => (alt ?? '').replace(PORTRAIT, '').trim();

declare module 'mdast' {
  interface BlockquoteData {
    portrait?: Image;
  }
}

/** An image, or a paragraph with nothing else in it. */
function imageIn(node: RootContent): Image | undefined {
  const [only] = node.type === 'paragraph' && node.children.length === 1 ? node.children : [node];
  return only?.type === 'image' ? only : undefined;
}

/** The nodes without the portrait, which goes to the quote that is nearest to it. Where there is no quote, it is an image as any other. */
export function withPortraits<N extends RootContent>(nodes: readonly N[]): N[] {
  const quotes = nodes.flatMap((node: RootContent, at) =>
    node.type === 'blockquote' ? [{ node, at }] : [],
  );
  if (quotes.length === 0) return [...nodes];
  return nodes.filter((node, at) => {
    const image = imageIn(node);
    if (!image || !PORTRAIT.test(image.alt ?? '')) return true;
    const free = quotes.filter((quote) => !quote.node.data?.portrait);
    const [nearest] = free.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    if (!nearest) return true;
    nearest.node.data = { ...nearest.node.data, portrait: image };
    return false;
  });
}
