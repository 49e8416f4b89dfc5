import { TAB } from '../../../scene/code-parts';
import type { Scene } from '../../../scene/schema';
import { canvasOf, fitSize, lastOf, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { IDEOGRAPH } from '../letters';
import { type FittedPages, fitPages, ownSizes, type Page, pageHeight } from '../pages';
import { CODE } from '../sizes';

export interface CodeSizes extends FittedPages {
  /** Lines are broken where they have no room. */
  isBroken: boolean;
}

const WIDE_LETTERS = new RegExp(IDEOGRAPH, 'gu');
const WIDE_BREAK = new RegExp(`(?<=${IDEOGRAPH.source})|(?=${IDEOGRAPH.source})`, 'u');

/**
 * Pages of the code's parts (one that has none is one part), and its size in px. `isMarkedBelow`: the number of a page takes
 * nothing of the height.
 */
export function sizeCode(scene: Scene<'code'>, space: Space, isMarkedBelow = false): CodeSizes {
  const { area, format } = space;
  const { whole } = CODE[canvasOf(space)];
  const { most, numbers } = frameOf(scene, space);
  const texts = scene.lines.map(textOf);
  const lengths = texts.map(columnsOf);
  const width = area.width - CODE[format].beside;
  const unbroken = width / ((Math.max(...lengths, 1) + numbers) * CODE.letter);
  // A word is rather smaller than torn.
  const broken = Math.min(most, Math.max(wordsSize(texts, width, numbers), whole));
  const legible = Math.min(CODE.fair, broken / CODE.worth);
  const isSmall = unbroken < (isNumbered(scene) ? whole : Math.max(whole, legible));
  const sizeWith = (largest: number, isBroken: boolean) =>
    sizeAt(scene, texts, largest, isBroken, space, isMarkedBelow);
  const asWritten = () => sizeWith(Math.min(most, Math.floor(unbroken)), false);
  const inRows = () => sizeWith(broken, true);
  if (isSmall) return inRows();
  const kept = asWritten();
  // A few long lines are rather broken than all set small.
  if (unbroken >= most || kept.size * CODE.larger > most || kept.size >= CODE.fair) return kept;
  const larger = inRows();
  const columns = columnsAt(larger.size, scene, space);
  const long = lengths.filter((length) => length > columns).length;
  // Of a short code all may be broken, where that makes it much larger.
  const isFew = long <= Math.max(1, lengths.length * CODE.long);
  const least = isFew ? CODE.larger : isNumbered(scene) ? CODE.much : CODE.worth;
  const isBetter =
    (isFew || lengths.length <= CODE.short) &&
    larger.size >= kept.size * least &&
    larger.pages.length <= kept.pages.length;
  return isBetter ? larger : kept;
}

/** The columns of a line beside its number. */
const columnsAt = (px: number, scene: Scene<'code'>, space: Space): number =>
  Math.floor((space.area.width - CODE[space.format].beside) / (px * CODE.letter)) -
  frameOf(scene, space).numbers;

/** Pages in type of at most `largest` px. */
function sizeAt(
  scene: Scene<'code'>,
  texts: readonly string[],
  largest: number,
  isBroken: boolean,
  space: Space,
  isMarkedBelow: boolean,
): CodeSizes {
  const { least, page: leastOnPages } = CODE[canvasOf(space)];
  const starts = scene.parts?.map(({ line }) => line - 1) ?? [0];
  const linesOf = ({ from, until }: Page) => texts.slice(starts[from], starts[until]);
  const rowsIn = (shown: readonly string[], px: number) => {
    const columns = columnsAt(px, scene, space);
    return shown.reduce((sum, text) => sum + rowsOf(text, columns), 0);
  };
  const titled = scene.title ? CODE.title * CODE.line : 0;
  const body = bodyHeight(scene.heading, space) - CODE.padding - titled;
  const weights = starts.map((_, i) => linesOf({ from: i, until: i + 1 }).length);
  const pagesFrom = (smallest: number) =>
    fitPages(starts.length, weights, (page, isAlone, isLast) => {
      const height = pageHeight(body, isAlone || isMarkedBelow) - (isBroken ? CODE.spare : 0);
      const heightAt = (px: number) => rowsIn(linesOf(page), px) * px * CODE.line;
      const last = isLast ? lastOf(least) : Math.min(least, smallest);
      const size = fitSize(largest, last, height, heightAt);
      return { size, fits: size >= Math.min(smallest, largest) && heightAt(size) <= height };
    });
  const fitted = pagesFrom(leastOnPages);
  // Where a part has no room even so, all are as small as that: more of them stand together then.
  const isSmall = fitted.size < Math.min(leastOnPages, largest);
  const settled = isSmall ? { ...pagesFrom(fitted.size), fits: false } : fitted;
  const sizes = ownSizes(settled, settled.size).map((own, i) => {
    const page = settled.pages[i];
    const shown = page ? linesOf(page) : [];
    // No line is broken for larger type.
    return fitSize(own, settled.size, rowsIn(shown, settled.size), (px) => rowsIn(shown, px));
  });
  return { ...settled, sizes, isBroken };
}

/** Whether lines have numbers: a few that nobody points at need none. */
export const isNumbered = ({ lines, focus }: Pick<Scene<'code'>, 'lines' | 'focus'>): boolean =>
  lines.length > CODE.few || focus.length > 0;

/** The size in px at which the longest word has a line, behind its hang and the number of its line. */
function wordsSize(texts: readonly string[], width: number, numbers: number): number {
  const words = texts.flatMap((text) => text.split(' ').map(({ length }) => length));
  const longest = Math.min(Math.max(...words), CODE.word);
  return Math.floor(width / ((longest + CODE.hang + numbers) * CODE.letter));
}

/** The largest type, px, and the columns of the numbers. */
function frameOf(code: Pick<Scene<'code'>, 'lines' | 'focus'>, { format }: Space) {
  const { most, numbers } = CODE[format];
  if (!isNumbered(code)) return { most: Math.round(most * CODE.grand), numbers: 0 };
  const isShort = code.lines.length <= CODE.short;
  return { most: isShort ? Math.round(most * CODE.larger) : most, numbers };
}

const textOf = (line: Scene<'code'>['lines'][number]): string =>
  line.map(({ text }) => text.replaceAll('\t', ' '.repeat(TAB))).join('');

/** Columns of a line of tokens. */
export const columnsIn = (line: Scene<'code'>['lines'][number]): number => columnsOf(textOf(line));

/** What is wider than a letter of code, in columns. */
const WIDE = 1 / CODE.letter;

const columnsOf = (text: string): number => {
  const wide = text.match(WIDE_LETTERS)?.length ?? 0;
  return text.replace(WIDE_LETTERS, '').length + wide * WIDE;
};

/** Rows of a line of code of so many columns: broken after a space, the rest set in. */
function rowsOf(text: string, columns: number): number {
  let rows = 1;
  let used = 0;
  for (const word of text.split(/(?<= )(?=\S)/).flatMap(partsOf)) {
    const width = columnsOf(word.trimEnd());
    if (used > 0 && used + width > columns) {
      rows += 1;
      used = CODE.hang;
    }
    // What is longer than a line is broken anywhere, and its rest set in.
    for (used += width; used > columns; used -= columns - CODE.hang) rows += 1;
    used += word.length - word.trimEnd().length;
  }
  return rows;
}

/** A browser breaks beside each letter that is as wide as it is high, and after hyphens; those of an option are kept (Code.tsx). */
const partsOf = (word: string): string[] =>
  word.split(WIDE_BREAK).flatMap((part) => part.split(/(?<=[^-\s]-|\?)(?=\p{L})/u));

/** The width in px of code that is not broken, with its numbers and what stands beside it. */
export function codeWidth(
  code: Pick<Scene<'code'>, 'lines' | 'focus'>,
  px: number,
  space: Space,
): number {
  const { beside } = CODE[space.format];
  const { numbers } = frameOf(code, space);
  const longest = Math.max(...code.lines.map((line) => columnsOf(textOf(line))), 1);
  return (longest + numbers) * CODE.letter * px + beside;
}
