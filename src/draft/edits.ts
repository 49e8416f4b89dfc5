/** Changes of a file's text, at places that count in it with line ends `\n`. */
import type { Edit } from '../document/source/edits';

/** The text with all edits; those of one place stand in the order that they are given. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const places = unixPlaces(text);
  const placeOf = (at: number) => places[at] ?? text.length;
  let written = '';
  let reached = 0;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start)) {
    written += text.slice(reached, placeOf(start)) + inserted;
    reached = placeOf(end);
  }
  return written + text.slice(reached);
}

/** For each letter of the text with line ends `\n`, where it stands in the text. */
export function unixPlaces(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    places.push(i);
    if (text[i] === '\r' && text[i + 1] === '\n') i += 1;
  }
  return places;
}
