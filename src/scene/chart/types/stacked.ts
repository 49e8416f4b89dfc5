/** Bars of which each is the sum of its parts. */
import { type ChartType, sayEach } from '../type';

export const stacked: ChartType = {
  form: 'stacked',
  also: ['stack', 'stacked bar', 'stacked bars', 'stacked column', 'stacked-bar', 'stackedbar'],
  mostSeries: 8,
  mostLabels: 24,
  shape({ labels, series, isSingle }) {
    if (isSingle || series.length < 2) return { instead: 'bar', since: 'there is one series' };
    return { labels, series, reveal: 'series' };
  },
  say: (chart, words) => chart.series.map((series) => sayEach(chart, series, words)),
};
