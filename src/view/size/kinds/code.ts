import type { Scene } from '../../../scene/schema';
import { fitSize, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { CODE } from '../sizes';

/** Size in px of the code. */
export function sizeCode({ heading, lines }: Scene<'code'>, space: Space): number {
  const { format, area } = space;
  const { most, least, whole, beside, numbers } = CODE[format];
  const texts = lines.map((line) => line.map(({ text }) => text).join(''));
  const longest = Math.max(...texts.map(({ length }) => length), 1);
  const unbroken = (area.width - beside) / ((longest + numbers) * CODE.letter);
  const widest = unbroken >= whole || format === 'landscape' ? Math.floor(unbroken) : most;
  const columns = (px: number) => Math.floor((area.width - beside) / (px * CODE.letter)) - numbers;
  return fitSize(
    Math.min(most, widest),
    least,
    bodyHeight(heading, space) - CODE.padding,
    (px) => texts.reduce((sum, text) => sum + rowsOf(text, columns(px)), 0) * px * CODE.line,
  );
}

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
