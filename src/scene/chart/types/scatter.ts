/** Points between two axes, named one by one or in groups. */
import type { ChartType } from '../type';

/** Points that come one by one. */
const MOST_STEPS = 12;

export const scatter: ChartType = {
  form: 'scatter',
  also: ['points', 'dots', 'scatterplot', 'bubble'],
  entries: 'rows',
  mostLabels: 2000,
  shape({ labels, series, groups }) {
    const [across, up] = series;
    if (!across || !up || series.length > 2)
      return { instead: 'line', since: 'each point needs two numbers' };
    const isNamed = labels.some((label, i) => label !== String(i + 1));
    const reveal = isNamed && !groups && labels.length <= MOST_STEPS ? 'bar' : 'series';
    const whole = [{ name: '', count: labels.length }];
    const together = groups ?? (reveal === 'series' ? whole : undefined);
    return { labels, series: [across, up], reveal, ...(together && { groups: together }) };
  },
};
