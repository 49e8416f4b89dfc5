/** Charts of OpenDocument: the table that they were drawn from is kept in them (ODF 1.3 part 3, 11). */
import type { BlockContent } from 'mdast';
import { LIMITS } from '../limits';
import { fenceOf, numberOf, type Series } from '../office/chart';
import { allIn, childOf, type Element, elementsOf, textOf } from '../xml';

const TYPES: Record<string, string> = {
  bar: 'bar',
  line: 'line',
  area: 'area',
  circle: 'pie',
  ring: 'ring',
};

/** Undefined where there is no data, or no type that is known. */
export function openChart(chart: Element): BlockContent[] | undefined {
  const type = TYPES[(chart.attributes['chart:class'] ?? '').replace(/^chart:/, '')];
  const [head, ...rows] = allIn(childOf(chart, 'table'), 'table-row')
    .slice(0, LIMITS.points)
    .map((row) => elementsOf(row, 'table-cell').map(valueIn));
  const series = (head ?? []).slice(1).map(
    (name, i): Series => ({
      name,
      labels: rows.map(([label = '']) => label),
      values: rows.map((row) => numberOf(row[i + 1])),
    }),
  );
  const whole = series.filter(({ values }) => values.some((value) => value !== null));
  const title = allIn(childOf(chart, 'title'), 'p').map(textOf).join(' ').trim();
  return type === undefined ? undefined : fenceOf(type, whole, title);
}

const valueIn = (cell: Element): string =>
  cell.attributes['office:value'] ?? elementsOf(cell, 'p').map(textOf).join(' ').trim();
