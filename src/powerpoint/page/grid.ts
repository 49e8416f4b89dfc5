/** In the browser: a table with the widths and heights that it has. */
import { colourOf } from './colour';
import { linesOf, paragraphOf } from './runs';
import type { Box, Grid } from './seen';

/** `box` is where it stands, px of the stage. */
export function gridOf(element: Element, box: Box, step: number): Grid {
  const rows = [...element.querySelectorAll('tr')];
  const widths = [...(rows[0]?.children ?? [])].map((cell, i) => {
    const { width } = cell.getBoundingClientRect();
    return { width, needs: Math.max(0, ...rows.map((row) => needOf(row.children[i], width))) };
  });
  return {
    ...{ kind: 'grid', box, step },
    columns: roomy(widths),
    hasHead: element.querySelector('thead') !== null,
    rows: rows.map((row) => ({
      height: row.getBoundingClientRect().height,
      ...lineOf(row),
      cells: [...row.children].map((cell) => {
        const fill = colourOf(getComputedStyle(cell).backgroundColor);
        const paragraph = paragraphOf(innermost(cell));
        return {
          ...(fill.alpha > 0.01 && { fill }),
          start: startOf(cell),
          paragraphs: paragraph ? [paragraph] : [],
        };
      }),
    })),
  };
}

/** px before the words of a cell; a sign that stands before them has its room. */
function startOf(cell: Element): number {
  const padding = Number.parseFloat(getComputedStyle(cell).paddingInlineStart);
  const [first] = linesOf(innermost(cell));
  const [sign] = cell.querySelectorAll(SIGN);
  if (!first || !sign) return padding;
  const [box, at] = [cell.getBoundingClientRect(), sign.getBoundingClientRect()];
  const isRtl = getComputedStyle(cell).direction === 'rtl';
  const isBefore = isRtl ? at.left >= first.right : at.right <= first.left + 1;
  return isBefore ? (isRtl ? box.right - first.right : first.left - box.left) : padding;
}

/** What stands among words and is none. */
const SIGN = 'svg';

/** The signs in the cells of a table, and by how many px each moves with its column. */
export function signsOf(element: Element, { columns }: Grid): { sign: Element; by: number }[] {
  return [...element.querySelectorAll('tr')].flatMap((row) => {
    const cells = [...row.children];
    const side = row.getBoundingClientRect();
    const isRtl = getComputedStyle(row).direction === 'rtl';
    return cells.flatMap((cell, i) => {
      const { left, right } = cell.getBoundingClientRect();
      const before = columns.slice(0, i).reduce((sum, width) => sum + width, 0);
      const by = isRtl ? side.right - before - right : side.left + before - left;
      return [...cell.querySelectorAll(SIGN)].map((sign) => ({ sign, by }));
    });
  });
}

/** px before the words of a cell at least, as table.ts has it. */
const LEAST_START = 26;
/** Letters of another font may be so much wider. */
const WIDER = 1.3;

/** px that the words of a cell take in one line; those that stand in several have what they need. */
function needOf(cell: Element | undefined, width: number): number {
  const lines = cell ? linesOf(innermost(cell)) : [];
  const [left, right] = [
    Math.min(...lines.map((line) => line.left)),
    Math.max(...lines.map((line) => line.right)),
  ];
  if (!cell || lines.length === 0) return 0;
  const isOne = lines.every(({ top, bottom }) => top < (lines[0]?.bottom ?? 0) && bottom > top);
  const start = Number.parseFloat(getComputedStyle(cell).paddingInlineStart);
  return isOne ? Math.max(start, LEAST_START) + (right - left) * WIDER : width;
}

/** Columns whose words fill them get of those that have room. */
function roomy(columns: readonly { width: number; needs: number }[]): number[] {
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const wanted = sum(columns.map(({ width, needs }) => Math.max(0, needs - width)));
  const free = sum(columns.map(({ width, needs }) => Math.max(0, width - needs)));
  const given = Math.min(wanted, free);
  return columns.map(({ width, needs }) =>
    needs > width
      ? width + ((needs - width) / wanted) * given
      : width - (free > 0 ? ((width - needs) / free) * given : 0),
  );
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
