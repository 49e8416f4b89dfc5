/** The types of charts that PowerPoint has, too (ECMA-376 part 1, 21.2.2): their series, and what is written at them. */
import type { ChartFields, ChartForm } from '../scene/chart/schema';
import { areaChart, barChart } from './chart-bars';
import { dataOf, pointsOf } from './chart-data';
import { AXES, head, names, namesEnds, shows, values } from './chart-labels';
import { type ChartLook, colourAt, filled, letters, stroked } from './chart-look';
import { el } from './xml';

/** By their forms; those that PowerPoint does not have are pictures. */
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
