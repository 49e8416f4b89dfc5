/** What a section is about: how often words stand in it, and which stand in its heading. */
import { STOP } from '../../../language/en/common';

/** By stem. */
export interface Subject {
  counts: ReadonlyMap<string, number>;
  heading: ReadonlySet<string>;
}

/** Rough: to count words alike. */
export const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}'’-]+/gu) ?? [])
    .filter((word) => !STOP.has(word))
    .map(stemOf);

/** Of the section alone, so that an edit elsewhere changes nothing in it. */
export function subjectOf(
  paragraphs: readonly { text: string }[],
  { heading }: { heading: string },
): Subject {
  const counts = new Map<string, number>();
  for (const stem of paragraphs.flatMap(({ text }) => stemsIn(text)))
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { counts, heading: new Set(stemsIn(heading)) };
}
