/** The elements of HTML in a row of nodes: one may begin in a node, and end nodes later. */
import type { Html, RootContent } from 'mdast';
import type { Position } from 'unist';
import { type OpenTag, tokenizeHtml } from '../../foreign/parse5';
import type { Lines } from '../source/lines';
import { offsetIn, type Piece, pieceOf, slicePiece } from '../source/piece';
import { CELLS, FLOW, IMPLIED, VOID } from './elements';
import { liftClosings } from './lift';
import { htmlIn } from './nodes';
import { type Range, type Scanned, scanBlock } from './scan';

export interface Element {
  type: 'element';
  /** In lower case. */
  name: string;
  /** As in the source. */
  written: string;
  attributes: ReadonlyMap<string, string>;
  children: Part[];
  position: Position;
  /** What stands between its tags, as written. */
  raw: string;
  /** Of its opening tag. */
  tag: Position;
  /** By its own tag, since something around or after it ended it, or with the row of nodes. */
  closedBy: 'tag' | 'other' | 'end';
  /** True when it begins and ends in one node of HTML. */
  isWhole: boolean;
}

/** Text and inline elements in a block of HTML, which the parser of Markdown did not read. */
export interface Words {
  type: 'words';
  piece: Piece;
}

export type Part = Element | Words | RootContent;

/** Elements within elements; the tags of deeper ones are passed over. */
const DEEPEST = 40;

/** An element whose closing tag may come. */
interface Open extends Element {
  from: Piece;
  /** Where its inside begins, in `from`. */
  inner: number;
}

export interface TreeOptions {
  lines: Lines;
  /** True when the nodes are blocks, false when they stand in one text. */
  isFlow: boolean;
  /** Hears of each element that is dropped with all that is in it. */
  onLeftOut: (name: string, position: Position) => void;
}

/** The nodes with their HTML as elements. */
export function buildParts(nodes: readonly RootContent[], options: TreeOptions): Part[] {
  const { lines, isFlow, onLeftOut } = options;
  const root: Part[] = [];
  const stack: Open[] = [];
  const add = (part: Part) => (stack.at(-1)?.children ?? root).push(part);

  for (const node of nodes) {
    const html = htmlIn(node, stack.at(-1), lines.text);
    if (!html) {
      const isOpen = (name: string) => stack.some((one) => one.name === name);
      const closings = isFlow && stack.length > 0 ? liftClosings(node, isOpen) : [];
      add(node);
      for (const one of closings) readTags(pieceOf(one, one.value, lines.text));
    } else if (isFlow) readBlock(html);
    else readTags(html);
  }
  endAt(0);
  return root;

  function readBlock(given: Piece): void {
    const leftOut = (name: string, range: Range) =>
      onLeftOut(name, positionIn(given, range, lines));
    const { piece, parts } = scanBlock(given, leftOut);
    for (const part of parts) readPart(part, piece);
  }

  function readTags(piece: Piece): void {
    for (const token of tokenizeHtml(piece.text))
      if (token.type !== 'text' && token.type !== 'other') readPart(token, piece);
  }

  function readPart(part: Scanned, piece: Piece): void {
    const position = positionIn(piece, part, lines);
    const { start, end } = part;
    if (part.type === 'open') open(part, piece, position);
    else if (part.type === 'close') close(part.name, piece, start, position);
    else if (part.type === 'words') add({ type: 'words', piece: slicePiece(piece, start, end) });
    else add({ type: 'html', value: piece.text.slice(start, end), position } satisfies Html);
  }

  function open(tag: OpenTag, from: Piece, position: Position): void {
    const { name, attributes } = tag;
    if (isFlow) endImplied(name, position);
    if (stack.length >= DEEPEST) return;
    const written = /^<([^\s/>]*)/.exec(from.text.slice(tag.start, tag.end))?.[1] ?? name;
    const isClosed = tag.isClosed || VOID.has(name);
    const element: Open = {
      ...{ type: 'element', name, written, attributes, children: [], raw: '' },
      ...{ position, tag: position, closedBy: isClosed ? 'tag' : 'end', isWhole: isClosed },
      ...{ from, inner: tag.end },
    };
    add(element);
    if (!isClosed) stack.push(element);
  }

  function endImplied(name: string, position: Position): void {
    if (FLOW.has(name) && stack.at(-1)?.name === 'p') endAt(stack.length - 1, position);
    const { ends = [], within = [] } = IMPLIED[name] ?? {};
    const at = stack.findLastIndex((one) => ends.includes(one.name) || within.includes(one.name));
    if (ends.includes(stack[at]?.name ?? '')) endAt(at, position);
  }

  function close(name: string, piece: Piece, start: number, position: Position): void {
    const at = stack.findLastIndex((one) => one.name === name || CELLS.has(one.name));
    const element = stack[at];
    if (element?.name !== name) return;
    endAt(at + 1, position);
    stack.pop();
    element.closedBy = 'tag';
    element.isWhole = element.from === piece;
    element.raw = element.isWhole
      ? piece.text.slice(element.inner, start)
      : rawBetween(element, position.start.offset ?? 0);
    element.position = { start: element.position.start, end: position.end };
  }

  /** Ends all from `at` on before the tag at `position`, or with the row. */
  function endAt(at: number, position?: Position): void {
    for (const element of stack.splice(at).reverse()) {
      const end = position?.start ?? endOf(element.children.at(-1), lines) ?? element.position.end;
      element.closedBy = position ? 'other' : 'end';
      element.raw = rawBetween(element, end.offset ?? 0);
      element.isWhole = element.children.every(isOfHtml);
      element.position = { start: element.position.start, end };
    }
  }

  function rawBetween({ from, inner }: Open, end: number): string {
    return lines.text.slice(offsetIn(from, Math.max(0, inner - 1)) + 1, end);
  }
}

const isOfHtml = (part: Part): boolean =>
  part.type === 'words' || part.type === 'html' || (part.type === 'element' && part.isWhole);

function positionIn(piece: Piece, { start, end }: Range, { pointAt }: Lines): Position {
  return {
    start: pointAt(offsetIn(piece, start)),
    end: pointAt(offsetIn(piece, Math.max(start, end - 1)) + (end > start ? 1 : 0)),
  };
}

function endOf(part: Part | undefined, lines: Lines) {
  if (part?.type !== 'words') return part?.position?.end;
  const { piece } = part;
  return positionIn(piece, { start: 0, end: piece.text.length }, lines).end;
}
