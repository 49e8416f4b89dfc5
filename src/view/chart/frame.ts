/** The space of a chart in px of the stage, and its value axis. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import type { StageView } from '../context';
import { type Box, titleHeight } from '../size/chart/box';
import { CHART } from '../size/chart/sizes';
import { rangeOf, writingOf } from './values';

const TICKS = 4;

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

export function buildFrame(
  scene: Scene<'chart'>,
  { lang, letters }: StageView,
  box: Box,
  margins: Margins,
): Frame {
  const { low, high, values } = rangeOf(scene);
  const top = titleHeight(box) + (margins.legend ?? 0);
  const foot = margins.below + (scene.x ? box.axis * CHART.axisTitle : 0);
  const bottom = Math.max(box.height - foot, top + CHART.narrow / 4);
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, top + CHART.hair]);
  if (scene.max === undefined) y.nice(TICKS);
  const crowdedAbove = y(Math.max(low, ...values)) - top < margins.value;
  const crowdedBelow = low < 0 && bottom - y(low) < margins.value;
  y.range([
    bottom - (crowdedBelow ? margins.value : 0),
    top + (crowdedAbove ? margins.value : CHART.hair),
  ]);
  const { brief } = writingOf(scene, lang);
  // Marks of the axis keep apart by a line of type.
  const most = Math.max(2, Math.min(TICKS, Math.floor((bottom - top) / (box.tick * 2.2))));
  const ticks = y.ticks(most).map((value) => ({ value, at: y(value), label: brief(value) }));
  const widest = Math.max(...ticks.map(({ label }) => letters.sans(label)));
  const left = widest * box.tick + CHART.beside;
  const right = Math.max(box.width - (margins.end ?? 0), left + CHART.narrow);
  return { left, right, top, bottom, y, ticks };
}

export const seriesColour = (index: number): string => `var(--series-${(index % 4) + 1})`;

/** Of a part of a whole: beside it stands another. Those after the first four are lighter. */
export const partColour = (index: number): string =>
  index < 4
    ? seriesColour(index)
    : `color-mix(in oklab, ${seriesColour(index + 1)} 58%, var(--ground))`;

/** Series have a colour each; of two bars, each has one. */
export const barColour = ({ labels, series }: Scene<'chart'>, s: number, i: number): string =>
  seriesColour(series.length > 1 ? s : labels.length === 2 ? i : 0);
