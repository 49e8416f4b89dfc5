/** How large a key line is, whole or in pieces that stay. */
import type { KeyLine } from '../../../scene/kinds/statement';
import { fitWords, lastOf, type Space } from '../fit';
import type { Letters } from '../letters';
import { countLines } from '../lines';
import { TURNS } from '../sizes';
import { accented } from './accented';
import { fitLoud, type Loud } from './loud';
import { capitalized, isWhole } from './turns';

/** The height of a sentence in pieces at a size. */
function wholeHeight(line: KeyLine, width: number, letters: Letters) {
  const pieces = line.pieces.map((_, i) => accented(line, i, 'strong'));
  const { line: high, between } = TURNS.pieces;
  return (px: number, isWhole: boolean): number => {
    const count = pieces.reduce(
      (sum, text) => sum + countLines(text, width, px, letters.piece, isWhole),
      0,
    );
    return (count * high + (pieces.length - 1) * between) * px;
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
  const ems = isWhole(line) ? letters.piece : letters.turn;
  const loud = fitLoud(line, {
    ...{ size, most, width, height: free, ems, heading, format },
  });
  const found: { size: number; loud?: Loud } = loud ?? { size };
  return { ...found, room: { width, size: found.size, ems } };
}
