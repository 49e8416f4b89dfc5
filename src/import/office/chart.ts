/** Charts of office files as data: what they were drawn from is kept in them. */
import type { BlockContent } from 'mdast';
import { stringify } from 'yaml';
import { LIMITS } from '../limits';
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
  /** Null where there is a gap. */
  values: (number | null)[];
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
  if (!series[0]?.values.some((value) => value !== null)) return undefined;
  const fence = code(stringify(dataOf(type, series)).trimEnd(), 'chart');
  return title ? [paragraph([text(title)]), fence] : [fence];
}

function dataOf(type: string, series: readonly Series[]): Record<string, unknown> {
  const [first, more] = series;
  if (!first) return {};
  if (type === 'scatter') return { type, data: named(series, pointsOf) };
  const labels = first.values.map((_, i) => first.labels[i] || String(i + 1));
  const isClear = new Set(labels).size === labels.length;
  if (!more && isClear)
    return { type, data: new Map(labels.map((label, i) => [label, first.values[i]])) };
  return { type, labels, data: named(series, ({ values }) => values) };
}

/** What each series has, by its name; of a name that comes again, with a number. */
function named<T>(series: readonly Series[], read: (one: Series) => T): Map<string, T> {
  const all = new Map<string, T>();
  for (const [i, one] of series.entries()) {
    const name = one.name || `Series ${i + 1}`;
    let free = name;
    for (let count = 2; all.has(free); count++) free = `${name} (${count})`;
    all.set(free, read(one));
  }
  return all;
}

/** Those with a place across and up. */
const pointsOf = ({ labels, values }: Series): [number, number][] =>
  values.flatMap((up, i): [number, number][] => {
    const across = labels.length > 0 ? numberOf(labels[i]) : i + 1;
    return across === null || up === null ? [] : [[across, up]];
  });

/** Null where there is none: a gap. */
export function numberOf(written: string | undefined): number | null {
  const value = Number(written?.trim() || Number.NaN);
  return Number.isFinite(value) ? value : null;
}

function seriesOf(series: Element): Series {
  return {
    name: textOf(allIn(childOf(series, 'tx'), 'v')[0]).trim(),
    labels: wordsOf(childOf(series, 'cat') ?? childOf(series, 'xVal')),
    values: wordsOf(childOf(series, 'val') ?? childOf(series, 'yVal')).map(numberOf),
  };
}

/** By their places; of labels on several levels the innermost, which comes first. */
function wordsOf(parent: Element | undefined): string[] {
  const found: string[] = [];
  const count = Number(allIn(parent, 'ptCount')[0]?.attributes.val);
  if (count > 0) found.length = Math.min(Math.floor(count), LIMITS.points);
  for (const point of allIn(allIn(parent, 'lvl')[0] ?? parent, 'pt')) {
    const at = Number(point.attributes.idx);
    if (Number.isInteger(at) && at >= 0 && at < LIMITS.points)
      found[at] = textOf(childOf(point, 'v')).trim();
  }
  return Array.from(found, (one) => one ?? '');
}
