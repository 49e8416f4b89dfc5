/** Where a chart is drawn. */
import type { Size } from '../../../format';
import type { Scene } from '../../../scene/schema';
import type { Space } from '../fit';
import { bodyHeight } from '../heading';
import type { Ems } from '../letters';
import { breakLines } from '../lines';
import { CHART } from './sizes';

export interface Box extends Size {
  /** Sizes of type in px: marks of the axes, their titles, the least of any other word. */
  tick: number;
  axis: number;
  least: number;
  /** Of the value axis, above all else. */
  title: string[];
}

export function chartBox(scene: Scene<'chart'>, space: Space): Box {
  const { format, area, letters } = space;
  const size =
    format === 'landscape'
      ? CHART.wide
      : { width: area.width, height: Math.max(bodyHeight(scene.heading, space), CHART.low) };
  const { axis } = CHART[format];
  const title = scene.y ? balance(scene.y, size.width / axis, letters.sans) : [];
  return { ...size, ...CHART[format], title };
}

/** Lines of about the same length, none wider than `width` em. */
function balance(text: string, width: number, ems: Ems): string[] {
  const { length } = breakLines(text, width, ems);
  let narrow = width;
  while (narrow > 2 && breakLines(text, narrow - 1, ems).length === length) narrow -= 1;
  return breakLines(text, narrow, ems);
}

/** What the value axis' title takes above the chart. */
export const titleHeight = ({ title, axis }: Box): number =>
  title.length > 0 ? title.length * axis * CHART.title.line + CHART.title.below : CHART.title.none;

/** Baseline of a line of that title. */
export const titleLine = (axis: number, line: number): number =>
  axis * (CHART.title.base + line * CHART.title.line);
