import type { Scene } from '../../../scene/schema';
import { linesHeight } from '../details';
import { canvasOf, fitSize, fitWords, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { countLines, longestOf } from '../lines';
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
  const widestAt = (px: number, isWhole: boolean) => {
    const longest = items.map(({ terms }) => longestOf(joined(terms), letters.serif, px));
    return Math.max(0, ...longest.map(({ word, part }) => (isWhole ? word : part))) * px;
  };
  const widest = fitWords(largest, termLeast, column ?? inner, widestAt);
  const term = fitSize(widest, termLeast, DEFINITIONS.termLines, (px) => {
    const lines = items.map(({ terms }) =>
      countLines(joined(terms), column ?? inner, px, letters.serif),
    );
    return Math.max(0, ...lines);
  });
  const heightOf = ({ terms, lines, nesting }: (typeof items)[number], px: number) => {
    const name =
      countLines(joined(terms), column ?? inner, term, letters.serif) * term * DEFINITIONS.termLine;
    const words = linesHeight(lines, nesting, width, px, letters.medium) * DEFINITIONS.line;
    const both = column ? Math.max(name, words) : name + DEFINITIONS.between + words;
    return both + DEFINITIONS.above;
  };
  const fitted = fitRows(items, heightOf, bodyHeight(heading, space), { most, least });
  const rooms = {
    term: { width: column ?? inner, size: term, ems: letters.serif },
    line: { width, size: fitted.size, ems: letters.medium },
  };
  return { ...fitted, term, column, rooms };
}

/** Several words for one thing, as one line. */
export const joined = (terms: Scene<'definitions'>['items'][number]['terms']) =>
  terms.flatMap((term, i) => [...(i > 0 ? [{ type: 'text' as const, text: ', ' }] : []), ...term]);
