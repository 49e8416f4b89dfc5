/** Pieces of a document's source that know where each of their characters stands in it. */
import type { Node, Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import { type Lines, lastAtMost } from './lines';

/** Text whose lines stand at known offsets of the document: what came before them in the file is left out. */
export interface Piece {
  text: string;
  /** Of each line: where it begins in `text`, and in the document. */
  lines: { index: number; offset: number }[];
}

/** The lines of `value`, which `node` was read from, without the marks of quotes and lists before them. */
export function pieceOf(node: Node, value: string, source: string): Piece {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const written = source.slice(start, end).split('\n');
  let [index, offset] = [0, start];
  const lines = value.split('\n').map((line, i) => {
    const whole = written[i] ?? '';
    const skipped = whole.endsWith(line) ? whole.length - line.length : 0;
    const place = { index, offset: offset + skipped };
    index += line.length + 1;
    offset += whole.length + 1;
    return place;
  });
  return { text: value, lines };
}

/** The line of a piece that the character at `index` stands in, from 0. */
const lineIn = ({ lines }: Piece, index: number): number =>
  lastAtMost(lines.length, (i) => lines[i]?.index ?? 0, index);

/** Where the character at `index` of a piece stands in the document. */
export function offsetIn(piece: Piece, index: number): number {
  const line = piece.lines[lineIn(piece, index)];
  return (line?.offset ?? 0) + index - (line?.index ?? 0);
}

export function slicePiece(piece: Piece, start: number, end: number): Piece {
  const others = piece.lines
    .slice(lineIn(piece, start) + 1, lineIn(piece, Math.max(start, end - 1)) + 1)
    .map(({ index, offset }) => ({ index: index - start, offset }));
  const first = { index: 0, offset: offsetIn(piece, start) };
  return { text: piece.text.slice(start, end), lines: [first, ...others] };
}

/** The piece without the space that all its lines begin with; its first line stands behind a tag, and has none. */
export function dedent(piece: Piece): Piece {
  const lines = piece.text.split('\n');
  const widths = lines.map((line) => line.length - line.trimStart().length);
  const counted = widths.filter((_, i) => i > 0 && lines[i]?.trim());
  const least = counted.length > 0 ? Math.min(...counted) : 0;
  let index = 0;
  const cut = lines.map((line, i) => {
    const skipped = Math.min(widths[i] ?? 0, i === 0 ? (widths[0] ?? 0) : least);
    const place = { index, offset: (piece.lines[i]?.offset ?? 0) + skipped };
    index += line.length - skipped + 1;
    return { line: line.slice(skipped), place };
  });
  return { text: cut.map(({ line }) => line).join('\n'), lines: cut.map(({ place }) => place) };
}

/** Gives the nodes of `root`, which was parsed from the text of `piece`, their places in the document. */
export function placeNodes(root: Root, piece: Piece, { pointAt }: Lines): void {
  visit(root, (node: Nodes) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    // The last character is inside a line, what follows it may be in another.
    const last = Math.max(start.offset, end.offset - 1);
    const after = end.offset > start.offset ? 1 : 0;
    const position: Position = {
      start: pointAt(offsetIn(piece, start.offset)),
      end: pointAt(offsetIn(piece, last) + after),
    };
    node.position = position;
  });
}
