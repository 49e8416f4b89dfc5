/** Charts of office files as data: what they were drawn from is kept in them. */
import type { BlockContent } from 'mdast';
import { stringify } from 'yaml';
import { code, paragraph, text } from '../nodes';
import { allIn, childOf, type Element, elementsOf, textOf } from '../xml';

const TYPES: Record<string, string> = {
  barChart: 'bar',
  bar3DChart: 'bar',
  lineChart: 'line',
  line3DChart: 'line',
  areaChart: 'area',
  pieChart: 'pie',
  pie3DChart: 'pie',
  doughnutChart: 'ring',
  scatterChart: 'scatter',
};

export interface Series {
  name: string;
  labels: string[];
  values: number[];
}

/** Its title, and a fence that lectern draws; undefined where there is no data, or no type that is known. */
export function chartOf(root: Element | undefined): BlockContent[] | undefined {
  const plot = allIn(root, 'plotArea')[0];
  const drawn = elementsOf(plot).filter(({ name }) => name.endsWith('Chart'));
  const type = drawn.map(({ name }) => TYPES[name]).find((one) => one !== undefined);
  const series = drawn.flatMap((chart) => elementsOf(chart, 'ser').map(seriesOf));
  const title = allIn(childOf(root, 'chart', 'title'), 't')
    .map(textOf)
    .join('')
    .trim();
  return type === undefined ? undefined : fenceOf(type, series, title);
}

/** Undefined where there is no data. */
export function fenceOf(
  type: string,
  series: readonly Series[],
  title: string,
): BlockContent[] | undefined {
  if (!series[0]?.values.length) return undefined;
  const fence = code(stringify(dataOf(type, series)).trimEnd(), 'chart');
  return title ? [paragraph([text(title)]), fence] : [fence];
}

function dataOf(type: string, series: readonly Series[]): Record<string, unknown> {
  const [first, more] = series;
  if (!first) return {};
  if (type === 'scatter') {
    const points = series.map(({ name, labels, values }, i) => [
      name || `Series ${i + 1}`,
      values.map((value, k) => [Number(labels[k]), value]),
    ]);
    return { type, data: Object.fromEntries(points) };
  }
  const labels = first.values.map((_, i) => first.labels[i] || String(i + 1));
  if (!more)
    return { type, data: Object.fromEntries(labels.map((label, i) => [label, first.values[i]])) };
  const named = series.map(({ name, values }, i) => [name || `Series ${i + 1}`, values]);
  return { type, labels, data: Object.fromEntries(named) };
}

function seriesOf(series: Element): Series {
  const points = (parent: Element | undefined): string[] => {
    const found: string[] = [];
    for (const point of allIn(parent, 'pt'))
      found[Number(point.attributes.idx)] = textOf(childOf(point, 'v')).trim();
    return Array.from(found, (one) => one ?? '');
  };
  return {
    name: textOf(allIn(childOf(series, 'tx'), 'v')[0]).trim(),
    labels: points(childOf(series, 'cat') ?? childOf(series, 'xVal')),
    values: points(childOf(series, 'val') ?? childOf(series, 'yVal')).map(Number),
  };
}
