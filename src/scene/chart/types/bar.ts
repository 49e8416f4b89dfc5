/** Bars: one for each label, or one of each series in a group for each label. */
import { type ChartType, sayEach } from '../type';

/** More colours cannot be told apart side by side. */
const MOST_SIDE_BY_SIDE = 4;

export const bar: ChartType = {
  form: 'bar',
  also: ['bars', 'column', 'columns', 'grouped', 'grouped bar'],
  shape({ labels, series, isSingle }) {
    if (series.length > MOST_SIDE_BY_SIDE)
      return { instead: 'multiples', since: `${series.length} series are too many side by side` };
    return { labels, series, reveal: isSingle ? 'bar' : 'series' };
  },
  say: (chart, words) =>
    chart.reveal === 'bar'
      ? chart.labels.map((label, i) => {
          const value = chart.series[0]?.values[i] ?? null;
          return value === null ? label : `${label}: ${words.number(value)}`;
        })
      : chart.series.map((series) => sayEach(chart, series, words)),
};
