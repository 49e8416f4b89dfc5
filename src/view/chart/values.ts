/** The values of a chart, and how they are written. */
import { type Writing, writing } from '../../scene/chart/write';
import { plainText } from '../../scene/inline';
import type { Scene } from '../../scene/schema';

/** The values of a chart, and the ends of their axis; where series add up, of their sums. */
export function rangeOf(scene: Scene<'chart'>) {
  const { form, series, labels } = scene;
  const values = isSummed(scene)
    ? labels.flatMap((_, i) => sumsOf(series.map((one) => one.values[i] ?? 0)))
    : series.flatMap((one) => one.values.filter((value) => value !== null));
  const fromZero = form === 'line' && isAfloat(values) ? values : [0, ...values];
  const low = Math.min(...fromZero);
  return { values, low, high: scene.max ?? Math.max(...fromZero) };
}

const isSummed = ({ form, series }: Scene<'chart'>): boolean =>
  form === 'stacked' || (form === 'area' && series.length > 1);

/** What is above zero of them together, and what is below. */
const sumsOf = (values: readonly number[]): number[] => [
  values.reduce((sum, value) => sum + Math.max(value, 0), 0),
  values.reduce((sum, value) => sum + Math.min(value, 0), 0),
];

/** A line that moves in so small a part of its height from zero has an axis of its own: years, or degrees of a body. */
const AFLOAT = 0.55;
export const isAfloat = (values: readonly number[]): boolean => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && high - low < high * AFLOAT && high > low;
};

/** Labels that stand in a row by their nature: bars of time stand. */
const ORDERED = /^(?:\d{4}|\d{1,2}|[QTH]\d.*|[\d.,]+\s?[–-]\s?[\d.,]+)$/u;

export const isOrdered = ({ labels }: Scene<'chart'>): boolean =>
  labels.length > 2 && labels.every((label) => ORDERED.test(label));

export const writingOf = (scene: Pick<Scene<'chart'>, 'unit' | 'series'>, lang: string): Writing =>
  writing(scene.unit, lang, largestOf(scene));

const largestOf = ({ series }: Pick<Scene<'chart'>, 'series'>): number =>
  Math.max(0, ...series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));

/** What the chart shows as a whole, for those who cannot see it: each step says its own values. */
export const describeChart = ({ heading, x, y }: Scene<'chart'>): string =>
  [y, x].filter(Boolean).join(', ') || plainText(heading);

/** A series as it is said: its name, where it has one, and each label with its value. */
export function wordsOfSeries(
  { labels, series }: Pick<Scene<'chart'>, 'labels' | 'series'>,
  index: number,
  whole: Writing['whole'],
): string {
  const { name = '', values = [] } = series[index] ?? {};
  const all = labels.map((label, i) => `${label} ${whole(values[i] ?? 0)}`).join(', ');
  return name ? `${name}: ${all}` : all;
}
