/** A text in written pieces: what stands between white space. */
import type { Span } from './language';

/** Spaces that do not break hold the digits of one number together: "5 000 000". */
const PIECE = /\S+(?:(?<=\d)[\u00A0\u2009\u202F]\d{3}(?!\d)\S*)*/g;

/** Where the pieces of `text` lie, in order; all else is white space. */
export const piecesOf = (text: string): Span[] =>
  [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
  }));

/** The same as texts. */
export const splitPieces = (text: string): string[] =>
  piecesOf(text).map(({ start, end }) => text.slice(start, end));
