/** Lines, a series each. */
import { type ChartType, sayCourse } from '../type';

export const line: ChartType = {
  form: 'line',
  also: ['lines', 'spline', 'curve'],
  mostLabels: 1000,
  shape: ({ labels, series }) => ({ labels, series, reveal: 'series' }),
  say: ({ series }, words) => series.map((one) => sayCourse(one, words)),
};
