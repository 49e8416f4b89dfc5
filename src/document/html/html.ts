/** HTML in a document to nodes of Markdown: none is left but comments, and none of it is ever run. */
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { Point, Position } from 'unist';
import type { Heard } from '../heard';
import type { Lines } from '../source/lines';
import { dedent, offsetIn, type Piece, placeNodes } from '../source/piece';
import { UNSEEN } from './elements';
import { readFlow, readParts } from './flow';
import { openNames } from './names';
import type { Reader } from './reader';
import { asPhrasing, trimText } from './tidy';

/** Parses Markdown in which no block of HTML or of indented code is looked for; only paragraphs when `isFlow` is false. */
export type ParseInner = (text: string, isFlow: boolean) => Root;

/** Words in which no parser would find anything. */
const PLAIN = /^(?!.*www\.)[^\n*_`[\]<>&\\~:$^{}@]*$/i;

function plainParagraph(piece: Piece, { pointAt }: Lines): Paragraph {
  const value = piece.text.trimEnd();
  const offset = offsetIn(piece, 0);
  const position = { start: pointAt(offset), end: pointAt(offset + value.length) };
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}

export interface HtmlOptions {
  /** Of what `root` was parsed from. */
  lines: Lines;
  parse: ParseInner;
  heard: Heard;
  /** Where in the text as written something begins. */
  placeOf(position: Position): Point;
}

/** Changes the tree in place. Each element that is left out, unknown or unclosed is a problem, one for each name. */
export function readHtml(root: Root, { lines, parse, heard, placeOf }: HtmlOptions): void {
  const withNames = openNames(root);
  const closed = new Set(
    [...lines.text.matchAll(/<\/([A-Za-z][\w.:-]*)/g)].map(([, name]) => name),
  );
  const reader: Reader = {
    lines,
    read(piece, isFlow) {
      const inner = dedent(piece);
      if (PLAIN.test(inner.text)) return [plainParagraph(inner, lines)];
      const read = parse(withNames(inner.text), isFlow);
      const children = read.children.filter(
        ({ type }) => type !== 'definition' && type !== 'footnoteDefinition',
      );
      placeNodes({ type: 'root', children }, inner, lines);
      return children;
    },
    flow: (parts) => readParts(parts, reader),
    text: (parts): PhrasingContent[] => trimText(asPhrasing(readParts(parts, reader, true))),
    isClosedSomewhere: (name) => closed.has(name),
    leaveOut(name, position) {
      if (!UNSEEN.has(name)) heard.add('htmlLeftOut', name, name, placeOf(position));
    },
    unknown: (name, position) =>
      heard.add('componentsLeftOut', '', name.replace(/-$/, ''), placeOf(position)),
    unclosed: (name, position) => heard.add('htmlUnclosed', name, name, placeOf(position)),
  };
  root.children = readFlow(root.children, reader);
}
