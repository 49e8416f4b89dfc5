/** The words of key lines with what is marked in them. */
import { type Rich, richOf } from '../../../scene/inline';
import type { KeyLine } from '../../../scene/kinds/statement';

/** A piece, up to a letter, with its accents as marks of some type, and what is struck. */
export function accented(
  { pieces, accents, struck = [] }: KeyLine,
  piece: number,
  type: 'mark' | 'strong',
  until = Number.POSITIVE_INFINITY,
): Rich {
  const text = (pieces[piece] ?? '').slice(0, until);
  let at = 0;
  // A line has one or the other.
  const parts = [...accents, ...struck]
    .filter((part) => part.piece === piece && part.start < text.length)
    .flatMap(({ start, end }): Rich => {
      const before = text.slice(at, start);
      at = Math.min(end, text.length);
      const mark = accents.length > 0 ? type : 'del';
      return [...richOf(before), { type: mark, children: richOf(text.slice(start, at)) }];
    });
  return [...parts, ...richOf(text.slice(at))];
}
