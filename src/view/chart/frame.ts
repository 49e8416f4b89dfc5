/** The space of a chart in px of the stage, and its value axis. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Size } from '../../format';
import { plainText } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import type { StageView } from '../context';
import { bodyHeight, breakLines, ems } from '../size';

const TICKS = 4;
/** Above the highest line of the grid. */
const HAIR = 12;
const TITLE_LINE = 1.2;

/** Where a chart is drawn. */
export interface Box extends Size {
  /** Sizes of type in px: marks of the axes, their titles, the least of any other word. */
  tick: number;
  axis: number;
  least: number;
  /** Of the value axis, above all else. */
  title: string[];
}

const SIZES = {
  landscape: { tick: 32, axis: 34, least: 20 },
  portrait: { tick: 38, axis: 44, least: 40 },
  square: { tick: 36, axis: 40, least: 38 },
} as const;
/** In landscape a chart has one shape, whatever its heading leaves. */
const LANDSCAPE = { width: 1640, height: 560 };

export function chartBox(scene: Scene<'chart'>, { format, area }: StageView): Box {
  const size =
    format === 'landscape'
      ? LANDSCAPE
      : { width: area.width, height: bodyHeight(scene.heading, area) };
  const { axis } = SIZES[format];
  const title = scene.y ? balance(scene.y, size.width / axis) : [];
  return { ...size, ...SIZES[format], title };
}

/** Lines of about the same length, none wider than `width` em. */
function balance(text: string, width: number): string[] {
  const { length } = breakLines(text, width);
  let narrow = width;
  while (narrow > 2 && breakLines(text, narrow - 1).length === length) narrow -= 1;
  return breakLines(text, narrow);
}

/** What the value axis' title takes above the chart. */
export const titleHeight = ({ title, axis }: Box): number =>
  title.length > 0 ? title.length * axis * TITLE_LINE + 15 : 8;

/** Baseline of a line of that title. */
export const titleLine = (axis: number, line: number): number => axis * (0.88 + line * TITLE_LINE);

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  y: ScaleLinear<number, number>;
  ticks: { at: number; label: string; value: number }[];
}

export interface Margins {
  /** Room on the right for the names of lines. */
  end?: number;
  /** Room at the top for the names of series. */
  legend?: number;
  /** Room for the words under the axis. */
  below: number;
  /** Room above the highest value, and below the lowest. */
  value: number;
}

/** `lang` decides how numbers are written. */
export function buildFrame(scene: Scene<'chart'>, lang: string, box: Box, margins: Margins): Frame {
  const { low, high, values } = rangeOf(scene);
  const top = titleHeight(box) + (margins.legend ?? 0);
  const bottom = box.height - margins.below - (scene.x ? box.axis * 1.53 : 0);
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, top + HAIR]);
  if (scene.max === undefined) y.nice(TICKS);
  const crowdedAbove = y(Math.max(0, ...values)) - top < margins.value;
  const crowdedBelow = low < 0 && bottom - y(low) < margins.value;
  y.range([
    bottom - (crowdedBelow ? margins.value : 0),
    top + (crowdedAbove ? margins.value : HAIR),
  ]);
  const format = numberFormat(scene, lang);
  const ticks = y.ticks(TICKS).map((value) => ({ value, at: y(value), label: format(value) }));
  const left = Math.max(...ticks.map(({ label }) => ems(label))) * box.tick + 32;
  return { left, right: box.width - (margins.end ?? 0), top, bottom, y, ticks };
}

/** The values of a chart, and the ends of their axis. */
export function rangeOf(scene: Scene<'chart'>) {
  const values = scene.series.flatMap((series) => series.values.filter((value) => value !== null));
  return { values, low: Math.min(0, ...values), high: scene.max ?? Math.max(0, ...values) };
}

/** How a value is written, with its unit. */
export function numberFormat(scene: Scene<'chart'>, lang: string): (value: number) => string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 6 });
  const unit = /^[%‰°]/.test(scene.unit) ? `\u202f${scene.unit}` : scene.unit && ` ${scene.unit}`;
  return (value) => `${number.format(value)}${unit}`.replace('-', '−');
}

export const seriesColour = (index: number): string => `var(--series-${(index % 4) + 1})`;

/** What the chart shows as a whole, for those who cannot see it: each step says its own values. */
export const describeChart = ({ heading, x, y }: Scene<'chart'>): string =>
  [y, x].filter(Boolean).join(', ') || plainText(heading);
