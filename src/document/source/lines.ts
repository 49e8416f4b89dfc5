/** Places in a text, by offset. */
import type { Point } from 'unist';

export interface Lines {
  text: string;
  pointAt(offset: number): Point;
}

/** `text` begins in line `firstLine` of its file. */
export function openLines(text: string, firstLine = 1): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    text,
    pointAt(asked) {
      // A tab that ends the text may stand for more than it is long.
      const offset = Math.min(asked, text.length);
      const line = lastAtMost(starts.length, (i) => starts[i] ?? 0, offset);
      return { line: line + firstLine, column: offset - (starts[line] ?? 0) + 1, offset };
    },
  };
}

/** Index of the last of `count` rising values that is at most `wanted`; 0 when none is. */
export function lastAtMost(count: number, valueAt: (i: number) => number, wanted: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valueAt(middle) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
