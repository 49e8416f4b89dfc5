/** XML as a small tree. Nothing of its own is expanded, nothing is fetched, and it is neither too long nor too deep. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Failure } from '../failure';
import { LIMITS } from './limits';

/** An element; names without their prefix, attributes with it. */
export interface Element {
  name: string;
  prefix: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const refused = (what: string): Failure =>
  new Failure(`The file is not read: ${what}.`, 'open it where it was made, and save it again.');

/** The root. Throws a Failure where it is no XML, or defines entities of its own. */
export function parseXml(bytes: Uint8Array | string): Element {
  const root: Element = { name: '', prefix: '', attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', ({ message }) => {
    throw refused(`a part of it is no XML (${message})`);
  });
  parser.on('doctype', (doctype) => {
    if (/\[|ENTITY/i.test(doctype)) throw refused('a part of it defines entities of its own');
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > LIMITS.elements || open.length > LIMITS.depth)
      throw refused('a part of it is longer or deeper than any document');
    const element = elementOf(tag);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const add = (text: string) => {
    if (open.length > 1) open.at(-1)?.children.push(text);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(typeof bytes === 'string' ? bytes : decode(bytes)).close();
  const [first] = elementsOf(root);
  if (!first) throw refused('a part of it is empty');
  return first;
}

function elementOf({ name, attributes }: SaxesTagPlain): Element {
  const colon = name.indexOf(':');
  return {
    name: name.slice(colon + 1),
    prefix: name.slice(0, Math.max(0, colon)),
    attributes,
    children: [],
  };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** An attribute that is yes or no (XML Schema, boolean). */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Its elements, of a name where one is given. */
export const elementsOf = (parent: Element | undefined, name?: string): Element[] =>
  (parent?.children ?? [])
    .filter(isElement)
    .filter((child) => name === undefined || child.name === name);

/** The first child of a name, of which the first of the next name, and so on. */
export const childOf = (
  parent: Element | undefined,
  ...[name, ...deeper]: string[]
): Element | undefined =>
  name === undefined ? parent : childOf(elementsOf(parent, name)[0], ...deeper);

/** All of a name, however deep, in order. */
export const allIn = (parent: Element | undefined, name: string): Element[] =>
  elementsOf(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allIn(child, name),
  ]);

export const textOf = (element: Element | undefined): string =>
  (element?.children ?? []).map((child) => (isElement(child) ? textOf(child) : child)).join('');

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** The XML of a tree. */
export function serialize(node: Element | string): string {
  if (!isElement(node)) return escaped(node);
  const name = node.prefix ? `${node.prefix}:${node.name}` : node.name;
  const written = Object.entries(node.attributes).map(
    ([key, value]) => ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${written.join('')}>${node.children.map(serialize).join('')}</${name}>`;
}

/** A copy without the elements that `isKept` refuses, however deep they lie. */
export function pruned(node: Element, isKept: (element: Element) => boolean): Element {
  const children = node.children.flatMap((child): (Element | string)[] => {
    if (!isElement(child)) return [child];
    return isKept(child) ? [pruned(child, isKept)] : [];
  });
  return { ...node, children };
}
