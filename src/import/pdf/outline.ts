/** The bookmarks of a PDF say what is a heading, and how deep. */
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Levels } from './blocks';
import type { Line } from './lines';

interface Entry {
  title: string;
  items?: Entry[];
}

/** Of the entries, so many have to be found in the text. */
const ENOUGH = 0.5;
const FEWEST = 2;

const keyOf = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** By the bookmarks; undefined where there are none, or others than the headings. */
export async function outlineLevels(
  pdf: PDFDocumentProxy,
  lines: readonly Line[],
  usual: Levels,
): Promise<Levels | undefined> {
  const entries = new Map<string, number>();
  const add = (list: readonly Entry[], depth: number): void => {
    for (const { title, items } of list) {
      if (keyOf(title)) entries.set(keyOf(title), depth);
      add(items ?? [], depth + 1);
    }
  };
  add(((await pdf.getOutline()) ?? []) as Entry[], 2);
  if (entries.size < FEWEST) return undefined;
  // A number before the title may stand in one of them only.
  const depthOf = (line: Line): number | undefined =>
    entries.get(keyOf(line.text)) ?? entries.get(keyOf(line.text.replace(/^[\d.]+\s/, '')));
  const isHeading = (line: Line): boolean => usual(line) !== undefined;
  const found = lines.filter((line) => isHeading(line) && depthOf(line));
  if (new Set(found.map(({ text }) => keyOf(text))).size < entries.size * ENOUGH) return undefined;
  // What looks as they do is one of them.
  const highest = Math.min(...found.map((line) => usual(line) ?? 0));
  return (line) => {
    const level = usual(line);
    if (level === undefined) return undefined;
    return depthOf(line) ?? (level <= highest ? 2 : undefined);
  };
}
