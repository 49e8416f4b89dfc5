/** Rich text cut into pieces. */
import { languageOf } from '../language/languages';
import { drawnText, type Rich } from './inline';
import { splitRich } from './split';

/** The pieces that begin at these letters of its drawn text, ascending, and the one before them. */
export function cutRich(rich: Rich, starts: readonly number[]): Rich[] {
  const pieces: Rich[] = [];
  let rest = rich;
  let taken = 0;
  for (const start of starts) {
    const [piece, after] = splitRich(rest, start - taken);
    pieces.push(trimEnd(piece));
    [rest, taken] = [after, start];
  }
  return [...pieces, rest];
}

/** Without the space before what follows, or the end of a line. */
function trimEnd(rich: Rich): Rich {
  const last = rich.at(-1);
  if (last?.type === 'break') return trimEnd(rich.slice(0, -1));
  if (last?.type !== 'text') return rich;
  return [...rich.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

/** In whole sentences, as many in each piece as have `most` letters together; one at least. */
export function inSentences(rich: Rich, most: number, lang: string): Rich[] {
  let from = 0;
  const cuts = languageOf(lang)
    .sentences(drawnText(rich))
    .flatMap(({ start, end }, i) => {
      // What stands before the first one, such as a space, is no piece.
      if (i === 0 || end - from <= most) return [];
      from = start;
      return [start];
    });
  return cutRich(rich, cuts);
}
