/** The numbers of a chart: as a sheet, and as series that name their cells and hold what stands in them. */
import type { ChartFields } from '../scene/chart/schema';
import { type Cell, rangeOf } from './cells';
import { el, escaped } from './xml';

/** XML of a series: its name, what stands across, and up. */
export interface Data {
  name: string;
  labels: string;
  values: string;
}

/** Names of the series above, labels at the left. Points stand in two columns for each group. */
export function rowsOf(chart: ChartFields): Cell[][] {
  const { labels, series } = chart;
  if (chart.form !== 'scatter')
    return [
      ['', ...series.map(({ name }) => name)],
      ...labels.map((label, i) => [label, ...series.map(({ values }) => values[i] ?? null)]),
    ];
  const [across, up] = series;
  return [
    ['', chart.x || 'x', chart.y || 'y'],
    ...labels.map((label, i) => [label, across?.values[i] ?? null, up?.values[i] ?? null]),
  ];
}

/** The series of a chart: where the workbook has their names, labels and values, and what they are. */
export function dataOf({ labels, series }: ChartFields): Data[] {
  const last = labels.length + 1;
  return series.map(({ name, values }, at) => ({
    name: words(rangeOf(at + 1, 1), [name]),
    labels: words(rangeOf(0, 2, last), labels),
    values: numbers(rangeOf(at + 1, 2, last), values),
  }));
}

/** Of `scatter`: a series for each group. */
export function pointsOf({ series, groups, labels, y }: ChartFields): Data[] {
  const [across, up] = series;
  let from = 0;
  return (groups ?? [{ name: y || 'y', count: labels.length }]).map(({ name, count }) => {
    const begin = from;
    from += count;
    const cells = (at: number) => rangeOf(at, begin + 2, from + 1);
    return {
      name: el('c:v', {}, escaped(name)),
      labels: numbers(cells(1), across?.values.slice(begin, from) ?? []),
      values: numbers(cells(2), up?.values.slice(begin, from) ?? []),
    };
  });
}

const points = (all: readonly (string | number | null)[]): string =>
  el('c:ptCount', { val: all.length }) +
  all
    .map((one, idx) =>
      one === null ? '' : el('c:pt', { idx }, el('c:v', {}, escaped(String(one)))),
    )
    .join('');

const words = (cells: string, all: readonly string[]): string =>
  el('c:strRef', {}, el('c:f', {}, cells), el('c:strCache', {}, points(all)));

const numbers = (cells: string, all: readonly (number | null)[]): string =>
  el(
    'c:numRef',
    {},
    el('c:f', {}, cells),
    el('c:numCache', {}, el('c:formatCode', {}, 'General'), points(all)),
  );
