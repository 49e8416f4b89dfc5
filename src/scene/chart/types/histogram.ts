/** How often values lie where: counted here, or given as bins. */
import { bin, extent } from 'd3-array';
import { type ChartType, numbersOf } from '../type';

const [USUAL_BINS, MOST_BINS] = [12, 40];

export const histogram: ChartType = {
  form: 'histogram',
  also: ['distribution', 'hist'],
  mostSeries: 1,
  mostLabels: 5000,
  shape(data, { bins = USUAL_BINS }, write) {
    const { labels, series, isSingle } = data;
    // Values with labels of their own have been counted already.
    const isCounted = isSingle && labels.some((label, i) => label !== String(i + 1));
    if (isCounted && labels.length <= MOST_BINS) return { labels, series, reveal: 'series' };
    const numbers = numbersOf(data);
    const [low = 0, high = 0] = extent(numbers);
    if (low === high) return { instead: 'bar', since: 'all its values are the same' };
    const counted = bin().thresholds(Math.min(bins, MOST_BINS))(numbers);
    const edges = [counted[0]?.x0 ?? low, ...counted.map(({ x1 }) => x1 ?? high)];
    const named = counted.map(({ x0 = low, x1 = high }) => `${write(x0)}–${write(x1)}`);
    const values = counted.map(({ length }) => length);
    const name = series[0]?.name ?? '';
    return { labels: named, series: [{ name, values }], reveal: 'series', edges };
  },
};
