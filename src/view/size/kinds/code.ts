import { TAB } from '../../../scene/code-parts';
import type { Scene } from '../../../scene/schema';
import { canvasOf, fitSize, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { type FittedPages, fitPages, type Page, pageHeight } from '../pages';
import { CODE } from '../sizes';

export interface CodeSizes extends FittedPages {
  /** Lines are broken where they have no room. */
  isBroken: boolean;
}

/** Pages of the code's parts (one that has none is one part), and its size in px. */
export function sizeCode({ heading, lines, parts }: Scene<'code'>, space: Space): CodeSizes {
  const { format, area } = space;
  const { most, beside, numbers } = CODE[format];
  const { least, whole, page: leastOnPages } = CODE[canvasOf(space)];
  const texts = lines.map(textOf);
  const longest = Math.max(...texts.map(({ length }) => length), 1);
  const unbroken = (area.width - beside) / ((longest + numbers) * CODE.letter);
  const isBroken = unbroken < whole;
  const largest = Math.min(most, isBroken ? most : Math.floor(unbroken));
  const columns = (px: number) => Math.floor((area.width - beside) / (px * CODE.letter)) - numbers;
  const starts = parts?.map(({ line }) => line - 1) ?? [0];
  const linesOf = ({ from, until }: Page) => texts.slice(starts[from], starts[until]);
  const rowsIn = (shown: readonly string[], px: number) =>
    shown.reduce((sum, text) => sum + rowsOf(text, columns(px)), 0);
  const body = bodyHeight(heading, space) - CODE.padding;
  const fitted = fitPages(
    starts.length,
    starts.map((_, i) => linesOf({ from: i, until: i + 1 }).length),
    (page, isAlone) => {
      const height = pageHeight(body, isAlone);
      const heightAt = (px: number) => rowsIn(linesOf(page), px) * px * CODE.line;
      const size = fitSize(largest, least, height, heightAt);
      return { size, fits: size >= Math.min(leastOnPages, largest) && heightAt(size) <= height };
    },
  );
  return { ...fitted, isBroken };
}

const textOf = (line: Scene<'code'>['lines'][number]): string =>
  line.map(({ text }) => text.replaceAll('\t', ' '.repeat(TAB))).join('');

/** Rows of a line of code of so many columns: broken after a space, the rest set in. */
function rowsOf(text: string, columns: number): number {
  let rows = 1;
  let used = 0;
  for (const word of text.split(/(?<= )(?=\S)/)) {
    if (used > 0 && used + word.trimEnd().length > columns) {
      rows += 1;
      used = CODE.hang;
    }
    used += word.length;
    const over = Math.max(0, Math.ceil((used - columns) / (columns - CODE.hang)));
    rows += word.trimEnd().length > columns ? over : 0;
  }
  return rows;
}

/** The width in px of code that is not broken, with its numbers and what stands beside it. */
export function codeWidth(
  { lines }: Pick<Scene<'code'>, 'lines'>,
  px: number,
  space: Space,
): number {
  const { beside, numbers } = CODE[space.format];
  const longest = Math.max(...lines.map((line) => textOf(line).length), 1);
  return (longest + numbers) * CODE.letter * px + beside;
}
