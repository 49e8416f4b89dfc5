/** Areas: one below its line, or several that add up. */
import { type ChartType, numbersOf, sayCourse } from '../type';

export const area: ChartType = {
  form: 'area',
  also: ['areas', 'stacked area', 'stacked-area'],
  mostSeries: 8,
  mostLabels: 1000,
  shape(data) {
    const { labels, series } = data;
    if (labels.length < 2) return { instead: 'bar', since: 'an area needs two labels' };
    if (series.length > 1 && numbersOf(data).some((value) => value < 0))
      return { instead: 'line', since: 'what is below zero adds up to no area' };
    return { labels, series, reveal: 'series' };
  },
  say: ({ series }, words) => series.map((one) => sayCourse(one, words)),
};
