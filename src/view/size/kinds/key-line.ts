/** How large a key line is, whole or in pieces that stay. */
import type { Rich } from '../../../scene/inline';
import type { KeyLine } from '../../../scene/kinds/statement';
import { fitWords, lastOf, type Space } from '../fit';
import type { Ems, Letters } from '../letters';
import { countLines } from '../lines';
import { TURNS } from '../sizes';
import { accented } from './accented';
import { fitLoud, type Loud } from './loud';
import { capitalized, isWhole } from './turns';

/** A sentence in pieces has an accent that is larger than what is around it. */
const largerOf = ({ accents }: KeyLine): number => (accents.length > 0 ? TURNS.pieces.accent : 1);

/** Of each accent what stands up to the end of its first word, and up to its own end. */
const accentEnds = (line: KeyLine): { first: Rich; last: Rich }[] =>
  line.accents.map(({ piece, start, end }) => {
    const text = line.pieces[piece] ?? '';
    const [word = ''] = /^\s*\S*/.exec(text.slice(start, end)) ?? [];
    const upTo = (until: number) => accented(line, piece, 'strong', until);
    return { first: upTo(start + word.length), last: upTo(end) };
  });

const opened = new WeakMap<Letters, Ems>();

/** Of a sentence in pieces, whose bold words are larger than what is around them. */
function accentedEms(letters: Letters): Ems {
  const { piece } = letters;
  const { accent } = TURNS.pieces;
  const larger: Ems = (text, px = 0) => (piece.bold ?? piece)(text, px * accent) * accent;
  const known = opened.get(letters) ?? Object.assign(piece.bind(null), { bold: larger });
  opened.set(letters, known);
  return known;
}

/** Rows that a sentence in pieces has room for to be higher, at least. */
const HIGHER = 2;

/** The height of a sentence in pieces at a size; rows with an accent are higher. */
function wholeHeight(line: KeyLine, width: number, letters: Letters) {
  const pieces = line.pieces.map((_, i) => accented(line, i, 'strong'));
  const ends = accentEnds(line);
  const larger = largerOf(line);
  const { line: high, between } = TURNS.pieces;
  const ems = accentedEms(letters);
  return (px: number, isWhole: boolean): number => {
    // As if all were as large as its accents, too: where a row ends depends on both.
    const rowsOf = (text: Rich) =>
      Math.max(
        countLines(text, width, px, ems, isWhole),
        countLines(text, width, px * larger, letters.piece, isWhole),
      );
    const count = pieces.reduce((sum, text) => sum + rowsOf(text), 0);
    const accents = ends.reduce(
      (sum, { first, last }) => sum + 1 + rowsOf(last) - rowsOf(first),
      0,
    );
    const higher = Math.max(HIGHER, accents);
    return (count * high + (pieces.length - 1) * between + higher * (larger - 1) * high) * px;
  };
}

/** The height of a line that stands by itself. */
const lineHeight =
  ({ pieces }: KeyLine, width: number, letters: Letters) =>
  (px: number, isWhole: boolean): number =>
    pieces
      .map((text) => countLines(text, width, px, letters.turn, isWhole) * px * TURNS.line)
      .reduce((sum, one) => sum + one, 0);

type Room = Record<'width' | 'height', number>;

/** The size of a line, px, and the room of its words; `heading`: in small letters. */
export function fitLine(
  given: KeyLine,
  { width, height: room }: Room,
  { format, letters }: Space,
  heading: string,
) {
  const { whole, line: alone, row } = TURNS[format];
  const line = capitalized(given);
  const free = line.speaker ? room - TURNS.name * row : room;
  const { most, least } = isWhole(line) ? whole : alone;
  const heightAt = (isWhole(line) ? wholeHeight : lineHeight)(line, width, letters);
  const fitted = fitWords(most, least, free, heightAt);
  const fits = heightAt(fitted, false) <= free;
  const size = fits ? fitted : fitWords(least, lastOf(least), free, heightAt);
  const ems = isWhole(line) ? accentedEms(letters) : letters.turn;
  const loud = fitLoud(line, {
    ...{ size, most, width, height: free, accent: size * (isWhole(line) ? largerOf(line) : 1) },
    ems: isWhole(line) ? letters.piece : letters.turn,
    ...{ heading, format },
  });
  const found: { size: number; loud?: Loud } = loud ?? { size };
  return { ...found, room: { width, size: found.size, ems } };
}
