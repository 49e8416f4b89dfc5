/** Charts of bars and of areas, which fill from their ground up (ECMA-376 part 1, 21.2.2.16 and 21.2.2.3). */
import type { ChartFields } from '../scene/chart/schema';
import { dataOf } from './chart-data';
import { AXES, head, values } from './chart-labels';
import { type ChartLook, filled, liesDown } from './chart-look';
import { el } from './xml';

/** The element `c:barChart`. */
export function barChart(
  chart: ChartFields,
  drawn: ChartLook,
  grouping: 'clustered' | 'stacked',
): string {
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

/** The element `c:areaChart`; several areas stand on each other. */
export function areaChart(chart: ChartFields, drawn: ChartLook): string {
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
