/** The values of a chart, and how they are written. */
import { plainText } from '../../scene/inline';
import type { Scene } from '../../scene/schema';

/** The values of a chart, and the ends of their axis. */
export function rangeOf(scene: Scene<'chart'>) {
  const values = scene.series.flatMap((series) => series.values.filter((value) => value !== null));
  return { values, low: Math.min(0, ...values), high: scene.max ?? Math.max(0, ...values) };
}

/** How a value is written, with its unit. */
export function numberFormat(scene: Scene<'chart'>, lang: string): (value: number) => string {
  // More digits are noise of the axis' arithmetic.
  const number = new Intl.NumberFormat(lang, { maximumSignificantDigits: 12 });
  const unit = /^[%‰°]/.test(scene.unit) ? `\u202f${scene.unit}` : scene.unit && ` ${scene.unit}`;
  return (value) => `${number.format(value)}${unit}`.replace('-', '−');
}

/** What the chart shows as a whole, for those who cannot see it: each step says its own values. */
export const describeChart = ({ heading, x, y }: Scene<'chart'>): string =>
  [y, x].filter(Boolean).join(', ') || plainText(heading);
