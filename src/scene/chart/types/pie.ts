/** What each part is of the whole: a pie, or a ring. */
import { type ChartType, numbersOf } from '../type';

const MOST_SLICES = 8;

export const pie: ChartType = {
  form: 'pie',
  also: ['ring', 'donut', 'doughnut', 'slices'],
  mostSeries: 1,
  shape(data, { type }) {
    const { labels, series, isSingle } = data;
    const numbers = numbersOf(data);
    const instead = (since: string) => ({ instead: 'bar', since }) as const;
    if (!isSingle && series.length > 1) return instead('a whole has one series of parts');
    if (numbers.some((value) => value < 0)) return instead('no part is below zero');
    if (numbers.every((value) => value === 0)) return instead('its parts add up to nothing');
    if (labels.length > MOST_SLICES) return instead(`${labels.length} parts are too many to see`);
    const isPie = ['pie', 'slices'].includes(type);
    return { labels, series, reveal: 'bar', ...(!isPie && { hole: true }) };
  },
  say: ({ labels, series }, { number }) =>
    labels.map((label, i) => `${label}: ${number(series[0]?.values[i] ?? 0)}`),
};
