import { drawnText } from '../../../scene/inline';
import type { Scene } from '../../../scene/schema';
import { linesHeight } from '../details';
import { canvasOf, fitSize, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { fitRows } from '../pages';
import { DEFINITIONS } from '../sizes';

/** The pages of the terms, sizes in px of terms and words, and the width of the terms' column where they have one. */
export function sizeDefinitions({ heading, items }: Scene<'definitions'>, space: Space) {
  const { format, area, letters } = space;
  const { term: largest, termLeast, most, column: part } = DEFINITIONS[format];
  const { least } = DEFINITIONS[canvasOf(space)];
  const inner = area.width - DEFINITIONS.beside;
  const column = part && Math.round(inner * part);
  const width = column ? inner - column - DEFINITIONS.gap : inner;
  const pieces = items.flatMap(({ terms }) => drawnText(joined(terms)).split(/\s+/));
  const widestAt = (px: number) => Math.max(0, ...pieces.map((piece) => letters.serif(piece, px)));
  const term = fitSize(largest, termLeast, column ?? inner, (px) => widestAt(px) * px);
  const heightOf = ({ terms, lines, nesting }: (typeof items)[number], px: number) => {
    const name =
      countLines(joined(terms), column ?? inner, term, letters.serif) * term * DEFINITIONS.termLine;
    const words = linesHeight(lines, nesting, width, px, letters.medium) * DEFINITIONS.line;
    const both = column ? Math.max(name, words) : name + DEFINITIONS.between + words;
    return both + DEFINITIONS.above;
  };
  const fitted = fitRows(items, heightOf, bodyHeight(heading, space), { most, least });
  return { ...fitted, term, column };
}

/** Several words for one thing, as one line. */
export const joined = (terms: Scene<'definitions'>['items'][number]['terms']) =>
  terms.flatMap((term, i) => [...(i > 0 ? [{ type: 'text' as const, text: ', ' }] : []), ...term]);
