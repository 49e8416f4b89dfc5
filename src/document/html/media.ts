/** Pictures, films and formulas of HTML. */

import type { Image, PhrasingContent } from 'mdast';
import { textOfHtml } from '../../foreign/parse5';
import { type ImageWish, type InlineMath, PLACES, type Video } from '../nodes';
import { parseFocus, parseWidth } from '../wish';
import type { Element, Part } from './tree';

type Attributes = Element['attributes'];

/** An `<img>`, or the one in a `<picture>`, with what stands for it on a dark ground. */
export function imageOf(element: Element): PhrasingContent[] {
  if (element.name === 'picture') return oneOf(elementsIn(element.children));
  const { attributes, position } = element;
  const url = addressIn(attributes);
  if (!url) return [];
  const wish = wishOf(attributes);
  const title = attributes.get('title')?.trim() || null;
  const image: Image = { type: 'image', url, alt: attributes.get('alt') ?? '', title, position };
  return [wish ? { ...image, data: { wish } } : image];
}

/** Of a `<picture>` its `<img>`; where it has none, its first source. */
function oneOf(parts: readonly Element[]): PhrasingContent[] {
  const sources = parts.filter(({ name }) => name === 'source');
  const named = parts.find(({ name, attributes }) => name === 'img' && addressIn(attributes));
  const [first] = sources.map(({ attributes }) => firstOf(attributes)).filter(Boolean);
  const shown = named ? imageOf(named) : first ? [imageAt(first, parts)] : [];
  const dark = sources.find(({ attributes }) => DARK.test(attributes.get('media') ?? ''));
  const url = dark && firstOf(dark.attributes);
  if (!url) return shown;
  return shown.map((node) =>
    node.type === 'image' ? { ...node, data: { ...node.data, dark: url } } : node,
  );
}

const DARK = /prefers-color-scheme\s*:\s*dark/i;

/** The first address of a `srcset`: what stands behind it says for which screens it is. */
const firstOf = (attributes: Attributes): string =>
  (attributes.get('srcset') ?? '').trim().split(/\s*,\s+|\s+/)[0] ?? '';

/** An image of a `<picture>` whose `<img>` names none. */
function imageAt(url: string, parts: readonly Element[]): Image {
  const alt = parts.find(({ name }) => name === 'img')?.attributes.get('alt') ?? '';
  return { type: 'image', url, alt, title: null, position: parts[0]?.position };
}

const addressIn = (attributes: Attributes): string =>
  (attributes.get('src') ?? attributes.get('data-src') ?? '').trim();

/** The width, the place and the focus that attributes or styles ask for. */
export function wishOf(attributes: Attributes): ImageWish | undefined {
  const style = attributes.get('style') ?? '';
  const styled = /(?:^|;)\s*(?:max-)?width\s*:\s*([\d.]+\s*(?:px|%))/i.exec(style)?.[1];
  const width = parseWidth(attributes.get('width') ?? styled ?? '');
  const words = `${attributes.get('class') ?? ''} ${attributes.get('align') ?? ''}`;
  const float = /(?:^|;)\s*float\s*:\s*(\w+)/i.exec(style)?.[1] ?? '';
  const place = placeIn(`${words} ${float}`);
  const position = /(?:^|;)\s*object-position\s*:\s*([\d.% ]+)/i.exec(style)?.[1] ?? '';
  const focus = parseFocus(attributes.get('focus') ?? position);
  const sound = isHeard(attributes);
  if (!place && !width && !focus && !sound) return undefined;
  return {
    ...{ ...(width && { width }), ...(place && { place }), ...(focus && { focus }) },
    ...(sound && { sound }),
  };
}

/** Whether a film is asked for with its sound: `{.sound}`, `<video sound>`, `<video muted="false">`. */
function isHeard(attributes: Attributes): true | undefined {
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/[\s.]+/);
  const says = attributes.has('sound') || attributes.get('muted')?.trim() === 'false';
  return says || classes.includes('sound') ? true : undefined;
}

/** The first word of classes that is a place. */
export function placeIn(classes: string): ImageWish['place'] {
  const words = classes.toLowerCase().split(/[\s.]+/);
  return PLACES.find((place) => words.includes(place));
}

export function videoOf({ attributes, children, position }: Element): Video[] {
  const sources = elementsIn(children).filter(({ name }) => name === 'source');
  const url = [attributes, ...sources.map((one) => one.attributes)].map(addressIn).find(Boolean);
  if (!url) return [];
  const title = (attributes.get('title') ?? attributes.get('aria-label'))?.trim();
  const sound = isHeard(attributes);
  return [{ type: 'video', url, ...(title && { title }), ...(sound && { sound }), position }];
}

const TEX = /<annotation[^>]*encoding="application\/x-tex"[^>]*>([\s\S]*?)<\/annotation>/i;

/** A formula as it was saved, and its TeX where it brings that along. */
export function mathOf({ position }: Element, source: string): InlineMath {
  const mathml = source.slice(position.start.offset, position.end.offset);
  return {
    type: 'inlineMath',
    value: textOfHtml(TEX.exec(mathml)?.[1] ?? '').trim(),
    mathml,
    position,
  };
}

/** All elements in `parts`, however deep. */
export function elementsIn(parts: readonly Part[]): Element[] {
  return parts.flatMap((part) =>
    part.type === 'element' ? [part, ...elementsIn(part.children)] : [],
  );
}
