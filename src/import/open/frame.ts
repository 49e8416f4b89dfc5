/** What stands in a frame of OpenDocument: a picture, a text box, a table, a formula, a chart. */

import { MathMLToLaTeX } from 'mathml-to-latex';
import { toString as plain } from 'mdast-util-to-string';
import { captionOf, paragraph } from '../nodes';
import { allIn, childOf, type Element, elementsOf, isElement, textOf } from '../xml';
import { openChart } from './chart';
import { cropOf } from './crop';
import type { Block, Source } from './source';
import { tableOf } from './table';

export function shownIn(frame: Element, source: Source): Block[] {
  const table = childOf(frame, 'table');
  if (table) return tableOf(table, source);
  const box = childOf(frame, 'text-box');
  if (box) return captioned(source.flow(box));
  const object = childOf(frame, 'object');
  const shown = object && objectOf(object, source);
  if (shown) return shown;
  if (childOf(frame, 'plugin')) {
    source.leave('films and sounds');
    return [];
  }
  if (object ?? childOf(frame, 'object-ole')) source.leave('objects of other programs');
  return pictureOf(frame, source);
}

/** Letters of what stands below a picture. */
const MOST = 120;

/** A box around a picture and a few words has its caption. */
function captioned(blocks: Block[]): Block[] {
  const [first, second, ...more] = blocks;
  const isPicture =
    first?.type === 'paragraph' && first.children.every(({ type }) => type === 'image');
  if (!isPicture || second?.type !== 'paragraph' || more.length > 1) return blocks;
  return plain(second).length > MOST ? blocks : [first, captionOf(second.children), ...more];
}

const partOf = (href = ''): string => href.replace(/^\.\//, '');

/** A formula or a chart. */
function objectOf(object: Element, source: Source): Block[] | undefined {
  const part = partOf(object.attributes['xlink:href']);
  const root = childOf(object, 'math') ?? source.xml(`${part}/content.xml`);
  if (root?.name === 'math') {
    const value = texOf(root);
    if (value) return [paragraph([{ type: 'inlineMath', value }])];
    source.leave('formulas that cannot be read');
    return [];
  }
  const chart = childOf(root, 'body', 'chart', 'chart');
  return chart && openChart(chart);
}

/** Empty where it cannot be said in TeX. */
function texOf(formula: Element): string {
  try {
    return MathMLToLaTeX.convert(mathmlOf(formula)).trim();
  } catch {
    return '';
  }
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Without prefixes, and without how the office program writes it. */
function mathmlOf(node: Element | string): string {
  if (!isElement(node)) return node.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
  if (node.name === 'annotation') return '';
  const fences = Object.entries(node.attributes).flatMap(([key, value]) =>
    /^(?:open|close|separators|mathvariant|stretchy|fence)$/.test(key)
      ? [` ${key}="${value.replace(/[&<>"]/g, '')}"`]
      : [],
  );
  return `<${node.name}${fences.join('')}>${node.children.map(mathmlOf).join('')}</${node.name}>`;
}

/** The picture in the first form that a browser shows; those that stand for objects are none. */
function pictureOf(frame: Element, { pictures, styles, leave }: Source): Block[] {
  const parts = elementsOf(frame, 'image').map(({ attributes }) =>
    partOf(attributes['xlink:href']),
  );
  const outside = parts.find((part) => /^https?:/i.test(part));
  const clip = styles.get('graphic', frame.attributes['draw:style-name']).property('fo:clip');
  const url = outside ?? parts.map((part) => pictures.keep(part, cropOf(clip))).find(Boolean);
  if (!url) {
    if (parts.some((part) => !part.startsWith('ObjectReplacements')))
      leave('pictures that no browser shows');
    return [];
  }
  const words = [childOf(frame, 'desc'), childOf(frame, 'title')].map(textOf).find(Boolean);
  return [paragraph([{ type: 'image', url, alt: (words ?? '').replace(/\s+/g, ' ').trim() }])];
}

/** All words of a shape, in order. */
export const plainIn = (element: Element): string =>
  [...allIn(element, 'p'), ...allIn(element, 'h')].map(textOf).join('\n');
