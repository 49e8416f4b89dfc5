/** What an author wishes of a picture, in braces behind it: `{.left}`, `{: width="300"}`. */
import type { Image, PhrasingContent } from 'mdast';
import { ATTRIBUTES, attributesIn } from './attribute-list';
import { type ImageWish, PLACES } from './nodes';

const BRACES = new RegExp(`^(?:[ \\t]*\\{|\\s*\\{:)\\s*(${ATTRIBUTES})\\s*\\}`);
/** What readers of pages have for 100 %, px. */
const COLUMN = 900;

/** The node without what it wishes of the image before it, which the image takes. */
export function takeWish(image: Image, node: PhrasingContent): PhrasingContent {
  if (node.type !== 'text') return node;
  const found = BRACES.exec(node.value);
  // A name alone is that of the heading that the picture stands in.
  if (!found || /^[#\w\s-]*$/.test(found[1] ?? '')) return node;
  image.data = { ...image.data, wish: { ...image.data?.wish, ...parseWish(found[1] ?? '') } };
  return { ...node, value: node.value.slice(found[0].length) };
}

function parseWish(text: string): ImageWish {
  const parts = attributesIn(text);
  const place = PLACES.find((name) => parts.includes(`.${name}`));
  const written = parts.find((part) => /^width=/i.test(part))?.replace(/^width=|["']/gi, '');
  const width = written === undefined ? undefined : parseWidth(written);
  return { ...(place ? { place } : {}), ...(width ? { width } : {}) };
}

/** px of `300`, `300px`, `50%`; undefined of any other. */
export function parseWidth(written: string): number | undefined {
  const { 1: number, 2: unit } = /^\s*(\d+(?:\.\d+)?)\s*(px|%)?\s*$/i.exec(written) ?? [];
  if (number === undefined) return undefined;
  const px = unit === '%' ? (Number(number) / 100) * COLUMN : Number(number);
  return px > 0 ? Math.round(px) : undefined;
}
