/** In the browser: a table with the widths and heights that it has. */
import { colourOf } from './colour';
import { paragraphOf } from './runs';
import type { Box, Grid } from './seen';

export function gridOf(element: Element, box: Box, step: number): Grid {
  const rows = [...element.querySelectorAll('tr')];
  const widths = [...(rows[0]?.children ?? [])].map((cell) => cell.getBoundingClientRect().width);
  return {
    ...{ kind: 'grid', box, step },
    columns: widths,
    hasHead: element.querySelector('thead') !== null,
    rows: rows.map((row) => ({
      height: row.getBoundingClientRect().height,
      ...lineOf(row),
      cells: [...row.children].map((cell) => {
        const fill = colourOf(getComputedStyle(cell).backgroundColor);
        const paragraph = paragraphOf(innermost(cell));
        return {
          ...(fill.alpha > 0.01 && { fill }),
          start: Number.parseFloat(getComputedStyle(cell).paddingInlineStart),
          paragraphs: paragraph ? [paragraph] : [],
        };
      }),
    })),
  };
}

/** A cell may hold one block that holds its words. */
const innermost = (cell: Element): Element => {
  const [only, more] = cell.children;
  const isBlock =
    only &&
    !more &&
    cell.textContent === only.textContent &&
    /^(?:block|flex|grid)/.test(getComputedStyle(only).display);
  return isBlock ? innermost(only) : cell;
};

function lineOf(row: Element) {
  const [cell] = row.children;
  const style = cell && getComputedStyle(cell);
  const line =
    style && Number.parseFloat(style.borderBottomWidth) > 0
      ? colourOf(style.borderBottomColor)
      : undefined;
  return line && line.alpha > 0.01 ? { line } : {};
}
