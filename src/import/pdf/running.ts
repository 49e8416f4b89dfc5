/** Heads, feet and numbers of pages, and tables of contents: whoever shows the document makes them anew. */
import type { Levels } from './blocks';
import type { Line } from './lines';
import type { Page } from './page';

/** Parts of a page's height. */
const TOP = 0.09;
const FOOT = 0.92;

/** The lines of each page without those that come again on others, or are its number. */
export function withoutRunning(pages: readonly Page[], lines: readonly Line[][]): Line[][] {
  const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  const isAtEdge = ({ y, height, picture }: Line, page: Page | undefined): boolean =>
    !picture && page !== undefined && (y < page.height * TOP || y + height > page.height * FOOT);
  const counts = new Map<string, number>();
  for (const [i, ofPage] of lines.entries())
    for (const line of ofPage)
      if (isAtEdge(line, pages[i])) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const numbers = pageNumbers(lines);
  return lines.map((ofPage, i) =>
    ofPage.filter((line) => {
      if (numbers.has(line)) return false;
      const isNumber = /^(?:page |seite |- ?)?(?:\d+|[ivxl]+)(?: ?-| ?(?:of|von|\/) ?\d+)?$/i.test(
        line.text.trim(),
      );
      return !isAtEdge(line, pages[i]) || !(isNumber || (counts.get(keyOf(line)) ?? 0) > 1);
    }),
  );
}

/** Pages that count alike before their numbers are told by that. */
const ALIKE = 3;

/** The numbers above or below all else on a page that are as far from the page's own on most others. */
function pageNumbers(lines: readonly Line[][]): Set<Line> {
  const found = lines.flatMap((ofPage) => {
    const words = ofPage.filter(({ picture }) => !picture);
    const sorted = words.toSorted((a, b) => a.y - b.y);
    return [sorted[0], sorted.at(-1)].flatMap((line) => {
      const number = /^\s*(\d{1,4})\s*$/.exec(line?.text ?? '')?.[1];
      return line && number && words.length > 1 ? { line, apart: Number(number) - line.page } : [];
    });
  });
  return new Set(
    found
      .filter(({ apart }) => found.filter((one) => one.apart === apart).length >= ALIKE)
      .map(({ line }) => line),
  );
}

const LEADER = /(?:[\s.·…]*\s)?\d*$/;
const keyOfHeading = (words: string): string =>
  words
    .replace(LEADER, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Without lines that only name headings, and the numbers beside them. */
export function withoutContents(lines: readonly Line[], levels: Levels): Line[] {
  const isHeading = (line: Line): boolean => !line.picture && levels(line) !== undefined;
  const headings = new Set(lines.filter(isHeading).map(({ text }) => keyOfHeading(text)));
  const entries = lines.filter(
    (line) => !isHeading(line) && !line.picture && headings.has(keyOfHeading(line.text)),
  );
  const gone = new Set(entries);
  const isLed = (line: Line): boolean => /(?:\.\s*){5,}\d*\s*$/.test(line.text);
  const isBeside = (line: Line): boolean =>
    /^\d+$/.test(line.text.trim()) &&
    entries.some(
      ({ page, y, height }) =>
        page === line.page && Math.abs(y + height - line.y - line.height) < 2,
    );
  return lines.filter(
    (line) => !isLed(line) && (entries.length < FEWEST || !(gone.has(line) || isBeside(line))),
  );
}

/** Lines that a table of contents has. */
const FEWEST = 3;
