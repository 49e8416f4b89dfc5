/** What an author wishes of a picture, in braces behind it: `{.left}`, `{: width="300"}`. */
import type { Image, Nodes, PhrasingContent } from 'mdast';
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
  const written = (name: string) =>
    parts.find((part) => part.startsWith(`${name}=`))?.replace(/^\w+=|["']/g, '');
  const width = parseWidth(written('width') ?? '');
  const focus = parseFocus(written('focus') ?? '');
  return {
    ...(place ? { place } : {}),
    ...(width ? { width } : {}),
    ...(focus ? { focus } : {}),
    ...(parts.includes('.sound') ? { sound: true } : {}),
  };
}

/** Per cent from the left and from the top: `30,70`, `30%,70%`, `0.3,0.7`. */
export function parseFocus(written: string): [number, number] | undefined {
  const found = /^(\d+(?:\.\d+)?)%?[,\s]\s*(\d+(?:\.\d+)?)%?$/.exec(written.trim());
  if (!found) return undefined;
  const parts = [Number(found[1]), Number(found[2])] as const;
  const scale = parts.every((part) => part <= 1) ? 100 : 1;
  const [left, top] = parts.map((part) => Math.min(part * scale, 100));
  return left === undefined || top === undefined ? undefined : [left, top];
}

/** What is asked of a block: behind it, or in the attributes of its directive (`:::points{.left}`). */
export function wishOfBlock(node: Nodes | undefined): ImageWish {
  const names =
    node?.type === 'containerDirective' ? (node.attributes?.class ?? '').split(' ') : [];
  const place = PLACES.find((name) => names.includes(name));
  const [only, more] = node?.type === 'paragraph' ? node.children : [];
  const image = only?.type === 'image' && !more ? only.data?.wish : undefined;
  const own: ImageWish = {
    ...(place ? { place } : {}),
    ...(names.includes('sound') ? { sound: true } : {}),
  };
  return { ...own, ...node?.data?.wish, ...image };
}

/** px of `300`, `300px`, `50%`; undefined of any other. */
export function parseWidth(written: string): number | undefined {
  const { 1: number, 2: unit } = /^\s*(\d+(?:\.\d+)?)\s*(px|%)?\s*$/i.exec(written) ?? [];
  if (number === undefined) return undefined;
  const px = unit === '%' ? (Number(number) / 100) * COLUMN : Number(number);
  return px > 0 ? Math.round(px) : undefined;
}
