/** The types of charts that PowerPoint has, too (ECMA-376 part 1, 21.2.2): their series, and what is written at them. */
import type { ChartFields, ChartForm } from '../scene/chart/schema';
import { type Data, dataOf, pointsOf } from './chart-data';
import {
  type ChartLook,
  colourAt,
  filled,
  formatOf,
  letters,
  liesDown,
  stroked,
} from './chart-look';
import { el } from './xml';

export const FORMS: Partial<Record<ChartForm, (chart: ChartFields, drawn: ChartLook) => string>> = {
  bar: (chart, drawn) => barChart(chart, drawn, 'clustered'),
  stacked: (chart, drawn) => barChart(chart, drawn, 'stacked'),
  histogram: (chart, drawn) => barChart(chart, drawn, 'clustered'),
  line: lineChart,
  slope: lineChart,
  area: areaChart,
  scatter: scatterChart,
  pie: pieChart,
};

/** Lines are named where they end, if their names have room there. */
export const namesEnds = ({ form, series }: ChartFields): boolean => {
  const all = series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const ends = series
    .map(({ values }) => values.findLast((value) => value !== null) ?? 0)
    .toSorted((a, b) => a - b);
  const apart = (Math.max(...all) - Math.min(...all)) * LEAST_APART;
  const isClear = ends.every((end, i) => i === 0 || end - (ends[i - 1] ?? 0) >= apart);
  return (form === 'line' || form === 'slope') && series.length > 1 && isClear;
};
/** Of the values' range, between the names of two lines. */
const LEAST_APART = 0.08;

const shows = (...what: ('Val' | 'CatName' | 'SerName')[]): string =>
  ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
    .map((one) => el(`c:show${one}`, { val: what.some((asked) => asked === one) ? 1 : 0 }))
    .join('');

/** So many values are written beside their bars. */
const MOST_LABELS = 14;

function values(chart: ChartFields, drawn: ChartLook, position?: string): string {
  const isMany = chart.labels.length * chart.series.length > MOST_LABELS;
  if (isMany) return '';
  const isInside = chart.form === 'stacked' || position === undefined;
  const colour = isInside ? { hex: drawn.look.colours.lt1, alpha: 1 } : drawn.text;
  return el(
    'c:dLbls',
    {},
    el('c:numFmt', { formatCode: formatOf(chart), sourceLinked: 0 }),
    el('c:spPr', {}, '<a:noFill/>'),
    letters(drawn, 1.1, colour, 'none'),
    position && el('c:dLblPos', { val: position }),
    shows('Val'),
  );
}

/** Beside each slice what it is, and its value. */
const names = (chart: ChartFields, drawn: ChartLook): string =>
  el(
    'c:dLbls',
    {},
    el('c:numFmt', { formatCode: formatOf(chart), sourceLinked: 0 }),
    el('c:spPr', {}, '<a:noFill/>'),
    letters(drawn, 1, drawn.text, 'none'),
    el('c:dLblPos', { val: 'outEnd' }),
    shows('Val', 'CatName'),
    el('c:separator', {}, ' '),
  );

/** What every series begins with. */
const head = ({ name }: Data, at: number): string =>
  el('c:idx', { val: at }) + el('c:order', { val: at }) + el('c:tx', {}, name);

function barChart(chart: ChartFields, drawn: ChartLook, grouping: 'clustered' | 'stacked'): string {
  const isStacked = grouping === 'stacked';
  const isPair = chart.series.length === 1 && chart.labels.length === 2 && chart.form === 'bar';
  const series = dataOf(chart).map((data, at) =>
    el(
      'c:ser',
      {},
      head(data, at),
      filled(drawn, at),
      el('c:invertIfNegative', { val: 0 }),
      ...(isPair ? [0, 1] : []).map((one) =>
        el(
          'c:dPt',
          {},
          el('c:idx', { val: one }),
          el('c:invertIfNegative', { val: 0 }),
          el('c:bubble3D', { val: 0 }),
          filled(drawn, one),
        ),
      ),
      values(chart, drawn, isStacked ? 'ctr' : 'outEnd'),
      el('c:cat', {}, data.labels),
      el('c:val', {}, data.values),
    ),
  );
  return el(
    'c:barChart',
    {},
    el('c:barDir', { val: liesDown(chart) ? 'bar' : 'col' }),
    el('c:grouping', { val: grouping }),
    el('c:varyColors', { val: 0 }),
    ...series,
    el('c:gapWidth', { val: chart.form === 'histogram' ? 4 : 55 }),
    isStacked ? el('c:overlap', { val: 100 }) : el('c:overlap', { val: -6 }),
    ...AXES,
  );
}

const AXES = [el('c:axId', { val: 111 }), el('c:axId', { val: 222 })];

function lineChart(chart: ChartFields, drawn: ChartLook): string {
  const series = dataOf(chart).map((data, at) => {
    const last = (chart.series[at]?.values ?? []).findLastIndex((value) => value !== null);
    const named = el(
      'c:dLbls',
      {},
      el(
        'c:dLbl',
        {},
        el('c:idx', { val: last }),
        el('c:spPr', {}, '<a:noFill/>'),
        letters(drawn, 1, colourAt(drawn, at)),
        el('c:dLblPos', { val: 'r' }),
        shows('SerName'),
      ),
      shows(),
    );
    return el(
      'c:ser',
      {},
      head(data, at),
      stroked(drawn, at),
      el('c:marker', {}, el('c:symbol', { val: chart.form === 'slope' ? 'circle' : 'none' })),
      namesEnds(chart) && last >= 0 ? named : '',
      el('c:cat', {}, data.labels),
      el('c:val', {}, data.values),
      el('c:smooth', { val: 0 }),
    );
  });
  return el(
    'c:lineChart',
    {},
    el('c:grouping', { val: 'standard' }),
    el('c:varyColors', { val: 0 }),
    ...series,
    el('c:marker', { val: 1 }),
    ...AXES,
  );
}

function areaChart(chart: ChartFields, drawn: ChartLook): string {
  const series = dataOf(chart).map((data, at) =>
    el(
      'c:ser',
      {},
      head(data, at),
      filled(drawn, at),
      el('c:cat', {}, data.labels),
      el('c:val', {}, data.values),
    ),
  );
  const grouping = chart.series.length > 1 ? 'stacked' : 'standard';
  return el(
    'c:areaChart',
    {},
    el('c:grouping', { val: grouping }),
    el('c:varyColors', { val: 0 }),
    ...series,
    ...AXES,
  );
}

function pieChart(chart: ChartFields, drawn: ChartLook): string {
  const [data] = dataOf(chart);
  const slices = chart.labels.map((_, at) =>
    el('c:dPt', {}, el('c:idx', { val: at }), el('c:bubble3D', { val: 0 }), filled(drawn, at)),
  );
  const series =
    data &&
    el(
      'c:ser',
      {},
      head(data, 0),
      ...slices,
      chart.hole ? values(chart, drawn) : names(chart, drawn),
      el('c:cat', {}, data.labels),
      el('c:val', {}, data.values),
    );
  const inside = [el('c:varyColors', { val: 1 }), series, el('c:firstSliceAng', { val: 0 })];
  return chart.hole
    ? el('c:doughnutChart', {}, ...inside, el('c:holeSize', { val: 60 }))
    : el('c:pieChart', {}, ...inside);
}

function scatterChart(chart: ChartFields, drawn: ChartLook): string {
  const series = pointsOf(chart).map((data, at) =>
    el(
      'c:ser',
      {},
      head(data, at),
      el('c:spPr', {}, el('a:ln', {}, '<a:noFill/>')),
      el(
        'c:marker',
        {},
        el('c:symbol', { val: 'circle' }),
        el('c:size', { val: 12 }),
        filled(drawn, at),
      ),
      el('c:xVal', {}, data.labels),
      el('c:yVal', {}, data.values),
      el('c:smooth', { val: 0 }),
    ),
  );
  return el(
    'c:scatterChart',
    {},
    el('c:scatterStyle', { val: 'lineMarker' }),
    el('c:varyColors', { val: 0 }),
    ...series,
    ...AXES,
  );
}
