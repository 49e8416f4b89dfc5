/** Items with more lines below them than stand on a stage go on as further items, each at its own step. */
import { drawnText, type Rich } from './inline';
import type { Item } from './item';

/** Rows of an item on the stage with the least room, and letters of a row there. */
const MOST_ROWS = 8;
const ROW = 34;
/** Letters that a level is set in by. */
const INSET = 3;

const rowsOf = (text: Rich, depth = 0): number =>
  Math.ceil((drawnText(text).length + depth * INSET) / ROW);

/** What goes on has no line of its own. By their words alone: all formats have the same. */
export const partItems = <I extends Item>(items: readonly I[]): (I | Item)[] =>
  items.flatMap(partItem);

function partItem<I extends Item>(item: I): (I | Item)[] {
  const { details, nesting } = item;
  const starts: number[] = [0];
  let rows = rowsOf(item.text);
  details.forEach((line, i) => {
    const more = rowsOf(line, nesting?.[i]?.depth);
    if (rows > 0 && rows + more > MOST_ROWS && i > (starts.at(-1) ?? 0)) {
      starts.push(i);
      rows = 0;
    }
    rows += more;
  });
  if (starts.length === 1) return [item];
  return starts.map((start, k): I | Item => {
    const part = {
      details: details.slice(start, starts[k + 1]),
      ...(nesting && { nesting: nesting.slice(start, starts[k + 1]) }),
    };
    return k === 0 ? { ...item, ...part } : { text: [], ...part };
  });
}
