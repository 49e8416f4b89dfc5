/** Before and after: a line for each series, with its number at both ends. */
import { type ChartType, sayCourse } from '../type';

export const slope: ChartType = {
  form: 'slope',
  also: ['slopes', 'slopegraph', 'bump'],
  turnsFile: ({ series, labels }) => series.length === 2 && labels.length !== 2,
  shape({ labels, series }) {
    if (labels.length !== 2) return { instead: 'line', since: 'a slope has two ends' };
    return { labels, series, reveal: 'series' };
  },
  say: ({ series }, words) => series.map((one) => sayCourse(one, words)),
};
