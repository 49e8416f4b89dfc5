/** What reading HTML needs: the parser for words in it, and somebody who hears what was left out. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Lines } from '../source/lines';
import type { Piece } from '../source/piece';
import type { Part } from './tree';

export interface Reader {
  lines: Lines;
  /** The Markdown of words in a block of HTML: blocks, or (`isFlow` false) paragraphs only. */
  read(piece: Piece, isFlow: boolean): RootContent[];
  /** The parts as blocks. */
  flow(parts: readonly Part[]): RootContent[];
  /** The parts as one text. */
  text(parts: readonly Part[]): PhrasingContent[];
  /** True when a closing tag of that name stands anywhere in the document. */
  isClosedSomewhere(name: string): boolean;
  /** Hears of an element that is left out with what is in it. */
  leaveOut(name: string, position: Position): void;
  /** Hears of an element that nobody knows, and whose inside is kept. */
  unknown(written: string, position: Position): void;
  /** Hears of an element that is not closed, so that it ends nowhere. */
  unclosed(name: string, position: Position): void;
}
