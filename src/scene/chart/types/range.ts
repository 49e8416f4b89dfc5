/** From one value to another, for each label. */
import type { ChartType } from '../type';

export const range: ChartType = {
  form: 'range',
  also: ['ranges', 'dumbbell', 'interval', 'floating'],
  entries: 'rows',
  mostLabels: 14,
  shape({ labels, series }) {
    if (series.length !== 2) return { instead: 'bar', since: 'each label needs two numbers' };
    return { labels, series, reveal: 'bar' };
  },
  say: ({ labels, series }, { number, fromTo }) =>
    labels.map((label, i) => {
      const [from, to] = series.map(({ values }) => values[i] ?? null);
      if (from === null || to === null || from === undefined || to === undefined) return label;
      return `${label}: ${fromTo(number(from), number(to))}`;
    }),
};
