/** The space of a chart in px of the stage, and its value axis. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { plainText } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { ems } from '../size';

export const WIDTH = 1640;
export const HEIGHT = 560;
export const TICK = 32;
const TICKS = 4;
/** Above the highest line of the grid. */
const HAIR = 12;

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  y: ScaleLinear<number, number>;
  ticks: { at: number; label: string; value: number }[];
  format(value: number): string;
}

export interface Margins {
  /** Room on the right for the names of lines. */
  end?: number;
  /** Room for the words under the axis. */
  below: number;
  /** Room above the highest value, and below the lowest. */
  value: number;
}

/** `lang` decides how numbers are written. */
export function buildFrame(scene: Scene<'chart'>, lang: string, margins: Margins): Frame {
  const values = scene.series.flatMap((series) => series.values.filter((value) => value !== null));
  const low = Math.min(0, ...values);
  const high = scene.max ?? Math.max(0, ...values);
  const top = (scene.y ? 56 : 8) + (scene.series.length > 1 && scene.form === 'bar' ? 52 : 0);
  const bottom = HEIGHT - margins.below - (scene.x ? 52 : 0);
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, top + HAIR]);
  if (scene.max === undefined) y.nice(TICKS);
  const crowdedAbove = y(Math.max(0, ...values)) - top < margins.value;
  const crowdedBelow = low < 0 && bottom - y(low) < margins.value;
  y.range([
    bottom - (crowdedBelow ? margins.value : 0),
    top + (crowdedAbove ? margins.value : HAIR),
  ]);
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 6 });
  const unit = /^[%‰°]/.test(scene.unit) ? `\u202f${scene.unit}` : scene.unit && ` ${scene.unit}`;
  const format = (value: number) => `${number.format(value)}${unit}`.replace('-', '−');
  const ticks = y.ticks(TICKS).map((value) => ({ value, at: y(value), label: format(value) }));
  const left = Math.max(...ticks.map(({ label }) => ems(label))) * TICK + 32;
  return { left, right: WIDTH - (margins.end ?? 0), top, bottom, y, ticks, format };
}

export const seriesColour = (index: number): string => `var(--series-${(index % 4) + 1})`;

/** What the chart shows as a whole, for those who cannot see it: each step says its own values. */
export const describeChart = ({ heading, x, y }: Scene<'chart'>): string =>
  [y, x].filter(Boolean).join(', ') || plainText(heading);
