/** HTML in a line of text to nodes of Markdown; what is unknown becomes what stands in it. */
import type { PhrasingContent, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { textOfHtml } from '../../foreign/parse5';
import type { Tagged } from '../nodes';
import { FLOW, FORMATTING, isKnown, LEFT_OUT, VOID } from './elements';
import { imageOf, mathOf, videoOf } from './media';
import type { Reader } from './reader';
import { asPhrasing, isEmpty, joinText } from './tidy';
import { buildParts, type Element, type Part } from './tree';

/**
 * The nodes of one text without HTML. `isInBlock` is true for text in a block of HTML, where a lone tag is one that was
 * left open; in prose it is a word such as `<name>`. A video may be among them.
 */
export function readPhrasing(
  nodes: readonly RootContent[],
  reader: Reader,
  isInBlock: boolean,
): RootContent[] {
  if (!nodes.some(({ type }) => type === 'html'))
    return nodes.map((node) => readInside(node, reader, isInBlock));
  const { lines, leaveOut: onLeftOut } = reader;
  const parts = buildParts(nodes, { lines, isFlow: false, onLeftOut });
  return joinText(readParts(parts, reader, isInBlock));
}

/** The node with the text inside it read. */
function readInside(node: RootContent, reader: Reader, isInBlock: boolean): RootContent {
  if (!('children' in node)) return node;
  const children = readPhrasing(node.children, reader, isInBlock);
  const isSame = children.every((child, i) => child === node.children[i]);
  return isSame ? node : ({ ...node, children: asPhrasing(children) } as typeof node);
}

function readParts(parts: readonly Part[], reader: Reader, isInBlock: boolean): RootContent[] {
  return parts.flatMap((part): RootContent[] => {
    if (part.type === 'words') return reader.read(part.piece, false);
    if (part.type !== 'element') return [readInside(part, reader, isInBlock)];
    return readElement(part, reader, isInBlock);
  });
}

function readElement(element: Element, reader: Reader, isInBlock: boolean): RootContent[] {
  const { name, position } = element;
  if (isPlaceholder(element, reader, isInBlock)) {
    const { start, end } = element.tag;
    const value = reader.lines.text.slice(start.offset, end.offset);
    const tag: Text = { type: 'text', value, position: element.tag };
    return [tag, ...readParts(element.children, reader, isInBlock)];
  }
  if (LEFT_OUT.has(name)) {
    reader.leaveOut(name, position);
    return element.closedBy === 'end' ? readParts(element.children, reader, isInBlock) : [];
  }
  if (name === 'code' || name === 'tt' || name === 'samp' || name === 'pre')
    return codeOf(element, isInBlock);
  if (name === 'video') return videoOf(element);
  if (name === 'math') return [mathOf(element, reader.lines.text)];
  if (name === 'picture' || name === 'img') return imageOf(element);
  const inner = asPhrasing(readParts(element.children, reader, isInBlock));
  if (!isKnown(name)) reader.unknown(element.written, position);
  return wrap(element, inner);
}

/** A tag that stands for a word: `<name>`, or `<div>` in a sentence on HTML. */
function isPlaceholder(element: Element, reader: Reader, isInBlock: boolean): boolean {
  const { name, attributes, closedBy, tag } = element;
  if (attributes.size > 0 || FORMATTING.has(name)) return false;
  if (isKnown(name) ? isInBlock : reader.isClosedSomewhere(element.written)) return false;
  const length = (tag.end.offset ?? 0) - (tag.start.offset ?? 0);
  // Written as <name/>, it is closed on purpose.
  if (length > name.length + 2) return false;
  return VOID.has(name) || closedBy !== 'tag';
}

function codeOf({ raw, children, position }: Element, isInBlock: boolean): PhrasingContent[] {
  const isPlain = isInBlock || children.every((one) => one.type === 'text' || one.type === 'html');
  const value = (isPlain ? textOfHtml(raw) : wordsOf(children)).replace(/\s*\n\s*/g, ' ');
  return value.trim() ? [{ type: 'inlineCode', value, position }] : [];
}

const wordsOf = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (part.type === 'element') return wordsOf(part.children);
      return part.type === 'words' ? textOfHtml(part.piece.text) : textOf(part);
    })
    .join('');

const TAGGED: Readonly<Record<string, Tagged['tag']>> = {
  ...{ sub: 'sub', sup: 'sup', kbd: 'kbd', mark: 'mark', u: 'u', ins: 'u', small: 'small' },
  ...{ abbr: 'abbr', acronym: 'abbr' },
};
const STYLED: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
  ...{ b: 'strong', strong: 'strong', del: 'delete', s: 'delete', strike: 'delete' },
  ...{ i: 'emphasis', em: 'emphasis', cite: 'emphasis', dfn: 'emphasis', var: 'emphasis' },
};
const SIGNS: Readonly<Record<string, [string, string]>> = { q: ['“', '”'], rt: ['(', ')'] };

function wrap(element: Element, children: PhrasingContent[]): PhrasingContent[] {
  const { name, attributes, position } = element;
  if (name === 'br' || name === 'hr') return [{ type: 'break', position }];
  if (name === 'input') return markOf(element);
  if (name === 'rp') return [];
  if (children.every(isEmpty)) return children;
  const type = STYLED[name];
  if (type) return [{ type, children, position }];
  const tag = TAGGED[name];
  const title = attributes.get('title')?.trim();
  if (tag)
    return [{ type: 'tagged', tag, ...(tag === 'abbr' && title && { title }), children, position }];
  const url = attributes.get('href')?.trim();
  if (name === 'a' && url)
    return [{ type: 'link', url, children: withoutSpace(children), position }];
  const [before, after] = SIGNS[name] ?? [];
  if (before && after) return [sign(before, element), ...children, sign(after, element)];
  // What is a block elsewhere has its own line here.
  const apart: PhrasingContent[] = FLOW.has(name) ? [{ type: 'break', position }] : [];
  if (name === 'td' || name === 'th') return [...children, sign(' ', element)];
  return [...apart, ...children, ...apart];
}

/** Pictures without the lines around them. */
const withoutSpace = (nodes: PhrasingContent[]): PhrasingContent[] => {
  const shown = nodes.filter((node) => !isEmpty(node));
  return shown.every(({ type }) => type === 'image') ? shown : nodes;
};

const sign = (value: string, { position }: Element): Text => ({ type: 'text', value, position });

function markOf(element: Element): PhrasingContent[] {
  if (element.attributes.get('type') !== 'checkbox') return [];
  return [sign(element.attributes.has('checked') ? '☑ ' : '☐ ', element)];
}
