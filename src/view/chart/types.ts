/** The view of each type of chart: one file and one line each, here and in scene/chart/types.ts. */
import type { ReactNode } from 'react';
import type { ChartForm } from '../../scene/chart/schema';
import type { Scene } from '../../scene/schema';
import { Areas } from './Areas';
import { Bars } from './Bars';
import { Histogram } from './Histogram';
import { Lines } from './Lines';
import { Multiples } from './Multiples';
import { Pie } from './Pie';
import { Ranges } from './Ranges';
import { Scatter } from './Scatter';
import { Slopes } from './Slopes';
import { Stacks } from './Stacks';

export const chartViews: Record<ChartForm, (props: { scene: Scene<'chart'> }) => ReactNode> = {
  bar: Bars,
  stacked: Stacks,
  line: Lines,
  area: Areas,
  scatter: Scatter,
  pie: Pie,
  range: Ranges,
  slope: Slopes,
  histogram: Histogram,
  multiples: Multiples,
};
