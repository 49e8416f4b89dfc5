/** Rich text cut at the ends of its sentences. */
import { languageOf } from '../language/languages';
import { drawnText, type Rich } from './inline';
import { splitRich } from './split';

/**
 * The text in pieces of whole sentences. `isFull` is asked, at the end of each sentence, of what the piece would be up to
 * there, and of the sentence that would be next.
 */
export function inPieces(
  rich: Rich,
  lang: string,
  isFull: (piece: string, next: string) => boolean,
): Rich[] {
  const text = drawnText(rich);
  const sentences = languageOf(lang).sentences(text);
  let from = 0;
  const cuts = sentences.flatMap(({ start, end }) => {
    if (start <= from || !isFull(text.slice(from, start).trim(), text.slice(start, end))) return [];
    from = start;
    return [start];
  });
  const pieces: Rich[] = [];
  let rest = rich;
  let taken = 0;
  for (const cut of cuts) {
    const [piece, after] = splitRich(rest, cut - taken);
    pieces.push(piece);
    [rest, taken] = [after, cut];
  }
  return [...pieces, rest];
}
