/** Blocks of HTML, and the Markdown between their tags, to nodes of Markdown. */
import type { Paragraph, RootContent, Text } from 'mdast';
import { isKnown, LEFT_OUT } from './elements';
import { readDefinitions, readList } from './list';
import { videoOf } from './media';
import { isComment } from './nodes';
import { inOneLine, isSame, readParagraph } from './paragraph';
import { readPhrasing } from './phrasing';
import type { Reader } from './reader';
import { readTable } from './table';
import { asPhrasing, isEmpty, joinText, trimText } from './tidy';
import { buildParts, type Element, type Part } from './tree';
import {
  columnsOf,
  isQuote,
  readDetails,
  readFigure,
  readNote,
  readPre,
  readQuote,
} from './wholes';

/** The blocks without HTML, but for comments. */
export function readFlow(nodes: readonly RootContent[], reader: Reader): RootContent[] {
  if (!nodes.some((node) => node.type === 'html' && !isComment(node.value)))
    return nodes.flatMap((node) => readNode(node, reader, false));
  const { lines, leaveOut: onLeftOut } = reader;
  return readParts(buildParts(nodes, { lines, isFlow: true, onLeftOut }), reader);
}

/** `isText` is true where blocks are not looked for, as in a heading or a cell. */
export function readParts(parts: readonly Part[], reader: Reader, isText = false): RootContent[] {
  const nodes: RootContent[] = [];
  let before: Part | undefined;
  for (const part of parts) {
    const read = readPart(part, reader, isText);
    const [last, next] = [nodes.at(-1), read[0]];
    // The line of a comment is HTML to its end; the next line goes on with the words in it.
    const goesOn = before?.type === 'words' && part.type === 'paragraph';
    if (
      goesOn &&
      last?.type === 'paragraph' &&
      next?.type === 'paragraph' &&
      isNextLine(last, next)
    )
      nodes.splice(-1, 1, joinParagraphs(last, next), ...read.slice(1));
    else nodes.push(...read);
    before = part;
  }
  return nodes;
}

function readPart(part: Part, reader: Reader, isText: boolean): RootContent[] {
  if (part.type === 'element') return readElement(part, reader, isText);
  if (part.type !== 'words') return readNode(part, reader, false);
  const isFlow = !isText && part.piece.text.trim().includes('\n');
  return reader.read(part.piece, isFlow).flatMap((node) => readNode(node, reader, true));
}

const isNextLine = (first: Paragraph, second: Paragraph): boolean =>
  (first.position?.end.line ?? 0) + 1 === second.position?.start.line;

function joinParagraphs(first: Paragraph, second: Paragraph): Paragraph {
  const position = first.position && {
    ...first.position,
    end: second.position?.end ?? first.position.end,
  };
  const children = [...first.children, { type: 'text' as const, value: '\n' }, ...second.children];
  return { type: 'paragraph', children, position };
}

/** A node of Markdown, with what is in it. */
function readNode(node: RootContent, reader: Reader, isInBlock: boolean): RootContent[] {
  if (node.type === 'paragraph') return readParagraph(node, reader, isInBlock);
  if (!('children' in node)) return [node];
  if (node.type === 'heading' || node.type === 'tableCell') {
    const read = readPhrasing(node.children, reader, isInBlock);
    if (isSame(read, node.children)) return [node];
    const children = trimText(asPhrasing(read));
    return [{ ...node, children: node.type === 'heading' ? inOneLine(children) : children }];
  }
  return [{ ...node, children: readFlow(node.children, reader) } as RootContent];
}

/** Elements that are more than the blocks in them. */
const WHOLES: Readonly<Record<string, (element: Element, reader: Reader) => RootContent[]>> = {
  ...{ h1: readHeading, h2: readHeading, h3: readHeading },
  ...{ h4: readHeading, h5: readHeading, h6: readHeading },
  ...{ ul: readList, ol: readList, menu: readList, dir: readList, dl: readDefinitions },
  ...{ table: readTable, details: readDetails, figure: readFigure, blockquote: readQuote },
};
/** Hold text, and no lists. */
const LINES = new Set(['p', 'summary', 'figcaption', 'caption', 'dt', 'legend', 'address']);

function readElement(element: Element, reader: Reader, isText: boolean): RootContent[] {
  const { name, position, children, closedBy } = element;
  if (LEFT_OUT.has(name)) {
    reader.leaveOut(name, position);
    return closedBy === 'end' ? readParts(children, reader, isText) : [];
  }
  if (name === 'hr') return [{ type: 'thematicBreak', position }];
  if (name === 'pre' || name === 'xmp') return readPre(element);
  if (name === 'video') return videoOf(element);
  if (!isKnown(name)) return readUnknown(element, reader, isText);
  const whole = WHOLES[name];
  if (whole && closedBy === 'end' && !element.isWhole) {
    reader.unclosed(name, position);
    return readParts(children, reader, isText);
  }
  if (whole) return whole(element, reader);
  if (closedBy === 'tag' && isQuote(element)) return readQuote(element, reader);
  const special = readNote(element, reader) ?? columnsOf(element, reader);
  return special ?? readParts(children, reader, isText || LINES.has(name));
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

function readHeading(element: Element, reader: Reader): RootContent[] {
  const { name, children, position } = element;
  const words = joinText(inOneLine(reader.text(children)));
  const depth = DEPTHS.find((one) => name === `h${one}`) ?? 1;
  return words.every(isEmpty) ? [] : [{ type: 'heading', depth, children: words, position }];
}

/** What stands in an element that nobody knows; a lone `<name>` is a word. */
function readUnknown(element: Element, reader: Reader, isText: boolean): RootContent[] {
  const { written, attributes, children, tag, closedBy } = element;
  const inner = readParts(children, reader, isText);
  const isOpen = closedBy !== 'tag' && !reader.isClosedSomewhere(written);
  if (!isOpen || attributes.size > 0) {
    reader.unknown(written, element.position);
    return inner;
  }
  const value = reader.lines.text.slice(tag.start.offset, tag.end.offset);
  const word: Text = { type: 'text', value, position: tag };
  return [{ type: 'paragraph', children: [word], position: tag }, ...inner];
}
