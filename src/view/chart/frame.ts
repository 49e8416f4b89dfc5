/** The space of a chart in px of the stage, and its value axis. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Scene } from '../../scene/schema';

export const WIDTH = 1640;
export const HEIGHT = 590;
const TICKS = 5;
/** Width of a letter of the ticks, px. */
const LETTER = 19;

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  y: ScaleLinear<number, number>;
  ticks: { at: number; label: string; value: number }[];
  format(value: number): string;
}

/** `end` is the room in px on the right, for the names of lines. */
export function buildFrame(scene: Scene<'chart'>, lang: string, end = 0): Frame {
  const values = scene.series.flatMap((series) => series.values.filter((value) => value !== null));
  const low = Math.min(0, ...values);
  const high = scene.max ?? Math.max(0, ...values);
  const top = scene.y ? 72 : 28;
  const bottom = HEIGHT - (scene.x ? 116 : 66);
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, top]);
  if (scene.max === undefined) y.nice(TICKS);
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 6 });
  const unit = /^[%‰°]/.test(scene.unit) ? `\u202f${scene.unit}` : scene.unit && ` ${scene.unit}`;
  const format = (value: number) => `${number.format(value)}${unit}`.replace('-', '−');
  const ticks = y.ticks(TICKS).map((value) => ({ value, at: y(value), label: format(value) }));
  const left = Math.max(...ticks.map(({ label }) => label.length)) * LETTER + 28;
  return { left, right: WIDTH - end, top, bottom, y, ticks, format };
}

export const seriesColour = (index: number): string => `var(--series-${(index % 4) + 1})`;
