/** Where the sentences of a scene stand in its document. */
import type { Section } from '../document/schema';
import { type Letter, lettersOf } from '../draft/letters';
import type { LiveLine } from './data';

type Place = Pick<LiveLine, 'place' | 'span'>;

const bare = (text: string): string => text.replace(/\s+/g, '');

/**
 * Of each sentence its first letter's line and column, and what it takes of the text; empty where it is not found. `source`
 * is what the section was parsed from, as long as the file with line ends `\n`.
 */
export function placesOf(
  sentences: readonly string[],
  { paragraphs }: Section,
  source: string,
): Place[] {
  const letters = paragraphs.flatMap((paragraph) => lettersOf(paragraph, source));
  const starts: number[] = [];
  let text = '';
  for (const letter of letters) {
    starts.push(text.length);
    text += letter.text;
  }
  let from = 0;
  return sentences.map((sentence) => {
    const wanted = bare(sentence);
    const at = text.indexOf(wanted, from);
    if (at < 0 || wanted === '') return {};
    from = at + wanted.length;
    return placeOf(
      letters[starts.indexOf(at)],
      letters[starts.findLastIndex((start) => start < from)],
      source,
    );
  });
}

function placeOf(first: Letter | undefined, last: Letter | undefined, source: string): Place {
  if (!first?.place || !last?.place) return {};
  const { start } = first.place;
  const lines = source.slice(0, start).split('\n');
  return {
    place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    span: { start, end: last.place.end },
  };
}
