/** Elements that are one block: what opens, pictures with their words, quotes, code, columns, notes. */
import type { Image, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { textOfHtml } from '../../foreign/parse5';
import type { Column } from '../nodes';
import type { Reader } from './reader';
import { asFlow, isEmpty } from './tidy';
import type { Element, Part } from './tree';

const isNamed = (part: Part, name: string): part is Element =>
  part.type === 'element' && part.name === name;

/** The first element of that name, and what stands beside it. */
function takeFirst(parts: readonly Part[], name: string): [Element | undefined, Part[]] {
  const first = parts.find((part) => isNamed(part, name));
  return [first as Element | undefined, parts.filter((part) => part !== first)];
}

export function readDetails(element: Element, reader: Reader): RootContent[] {
  const [head, others] = takeFirst(element.children, 'summary');
  const summary = head ? reader.text(head.children) : [];
  const children = asFlow(reader.flow(others));
  const { position, attributes } = element;
  if (children.every(isEmpty) && summary.every(isEmpty)) return [];
  return [{ type: 'details', summary, open: attributes.has('open'), children, position }];
}

/** A picture with its words as its title, which is its caption; anything else with them behind it. */
export function readFigure(element: Element, reader: Reader): RootContent[] {
  const [head, others] = takeFirst(element.children, 'figcaption');
  const caption = head ? reader.text(head.children) : [];
  const blocks = reader.flow(others).filter((node) => !isEmpty(node));
  const [only, more] = blocks;
  const image = only && !more ? imageAlone(only) : undefined;
  const words = textOf({ type: 'paragraph', children: caption }).trim();
  if (image && words) return [inParagraph({ ...image, title: words })];
  if (!words) return image ? [inParagraph(image)] : blocks;
  return [...blocks, { type: 'paragraph', children: caption, position: head?.position }];
}

const inParagraph = (image: Image): Paragraph => ({
  ...{ type: 'paragraph', children: [image], position: image.position },
});

/** The image that a block is nothing but, perhaps in a link to its large self. */
function imageAlone(node: RootContent): Image | undefined {
  if (node.type === 'image') return node;
  if (node.type !== 'paragraph' && node.type !== 'link') return undefined;
  const shown = (node.children as PhrasingContent[]).filter((child) => !isEmpty(child));
  return shown[0] && shown.length === 1 ? imageAlone(shown[0]) : undefined;
}

/** Whose words they are stands behind a dash. */
export function readQuote(element: Element, reader: Reader): RootContent[] {
  const [foot, others] = takeFirst(element.children, 'footer');
  const children = asFlow(reader.flow(others)).filter((node) => !isEmpty(node));
  const source = foot ? reader.text(foot.children) : [];
  if (foot && !source.every(isEmpty)) {
    const dash = /^\s*[—–-]/.test(textOf({ type: 'paragraph', children: source })) ? '' : '— ';
    const words: PhrasingContent[] = [{ type: 'text', value: dash, position: foot.tag }, ...source];
    children.push({ type: 'paragraph', children: dash ? words : source, position: foot.position });
  }
  const { position } = element;
  return children.length > 0 ? [{ type: 'blockquote', children, position }] : [];
}

const QUOTE = /(?:^|\s)(?:block|pull|p)?quote(?:\s|$)/i;

/** A quote that is none by its name, as sites write those that stand out of their text. */
export const isQuote = ({ name, attributes }: Element): boolean =>
  (name === 'aside' || name === 'div') && QUOTE.test(attributes.get('class') ?? '');

const LANGUAGE = /\b(?:lang(?:uage)?-|highlight-source-|brush:\s*)([\w+#-]+)/;

export function readPre({ raw, attributes, position }: Element): RootContent[] {
  const tag = /^\s*<code([^>]*)>/i.exec(raw)?.[1] ?? '';
  const names = `${attributes.get('class') ?? ''} ${attributes.get('lang') ?? ''} ${tag}`;
  const isDiagram = /\bmermaid\b/.test(names);
  const lang = isDiagram ? 'mermaid' : (LANGUAGE.exec(names)?.[1] ?? null);
  const value = textOfHtml(raw.replace(/<br\s*\/?>/gi, '\n')).replace(/^\s*\n|\s+$/g, '');
  return value.trim() ? [{ type: 'code', lang, value, position }] : [];
}

/** Words for the speaker, as reveal.js has them: a comment says the same. */
export function readNote(element: Element, reader: Reader): RootContent[] | undefined {
  const { name, attributes, children, position } = element;
  if (name !== 'aside' || !/\bnotes\b/.test(attributes.get('class') ?? '')) return undefined;
  const words = reader.flow(children).map((node) => textOf(node).trim());
  const text = words.filter(Boolean).join('\n\n').replaceAll('-->', '→');
  return text ? [{ type: 'html', value: `<!-- note: ${text} -->`, position }] : [];
}

const SIDE_BY_SIDE =
  /(?:^|[\s_-])(?:columns?|cols|row|grid|flex|hstack|r-hstack|two-?cols?|split)(?:$|[\s_-])/i;
const STYLED = /display:\s*(?:inline-)?(?:flex|grid)|grid-template-columns|column-count/i;
const MOST_COLUMNS = 4;

/** The blocks that a `<div>` sets side by side; undefined for any other element. */
export function columnsOf(element: Element, reader: Reader): RootContent[] | undefined {
  const { attributes, children, position } = element;
  const isMeant =
    SIDE_BY_SIDE.test(attributes.get('class') ?? '') ||
    STYLED.test(attributes.get('style') ?? '') ||
    (attributes.has('grid') && /cols/.test(attributes.get('grid') ?? ''));
  if (!isMeant) return undefined;
  const parts = children.filter((part) => part.type !== 'html');
  const isRow = parts.every((part) => part.type === 'element');
  if (!isRow || parts.length < 2 || parts.length > MOST_COLUMNS) return undefined;
  const columns = parts.map(
    (part): Column => ({
      type: 'column',
      children: asFlow(reader.flow([part])),
      position: part.position,
    }),
  );
  if (columns.some((column) => column.children.every(isEmpty))) return undefined;
  return [{ type: 'columns', children: columns, position }];
}
