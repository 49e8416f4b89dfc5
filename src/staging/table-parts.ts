/** A table whose cells are paragraphs: a row of it comes in parts, each of which has room on a stage. */
import type { BlockPart, Shown } from '../scene/draft';
import { plainText } from '../scene/inline';
import { countWords } from './keylines/candidate';

/** Of more words no row has room on a stage; and of the parts of all rows then. */
const MOST = { row: 90, part: 56 } as const;

/** The table with a step for each part of its rows, where one of them is that long. */
export function partRows(part: BlockPart): BlockPart {
  const { shown } = part;
  if (shown.kind !== 'table') return part;
  const words = shown.rows.map((cells) => cells.map((cell) => countWords(plainText(cell))));
  const isLong = words.some((counts) => counts.reduce((sum, one) => sum + one, 0) > MOST.row);
  const parts = words.map(startsOf);
  if (!isLong || parts.every(({ length }) => length === 1)) return part;
  const steps = shown.rows.flatMap((cells, row) => {
    const starts = parts[row] ?? [];
    return starts.map((from, i) => ({
      text: [...(i === 0 ? cells.slice(0, 1) : []), ...cells.slice(from, starts[i + 1])]
        .map(plainText)
        .join(' '),
    }));
  });
  return { ...part, shown: { ...shown, parts } satisfies Shown, steps };
}

/** By the words of the cells of a row. */
function startsOf(words: readonly number[]): number[] {
  const starts = [1];
  let used = 0;
  for (const [i, count] of words.entries()) {
    if (i > 1 && count > 0 && used > 0 && used + count > MOST.part) {
      starts.push(i);
      used = 0;
    }
    if (i > 0) used += count;
  }
  return starts;
}
