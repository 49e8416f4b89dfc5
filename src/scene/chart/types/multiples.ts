/** The same small chart for each series, side by side. */
import { type ChartType, sayCourse } from '../type';

export const multiples: ChartType = {
  form: 'multiples',
  also: ['small multiples', 'small-multiples', 'panels', 'facets', 'grid'],
  mostLabels: 200,
  shape({ labels, series, isSingle }, { of, type }) {
    if (isSingle || series.length < 2) return { instead: 'line', since: 'there is one series' };
    const isBars = type !== 'multiples' && labels.length <= 24;
    return { labels, series, reveal: 'series', of: of ?? (isBars ? 'bar' : 'line') };
  },
  say: ({ series }, words) => series.map((one) => sayCourse(one, words)),
};
