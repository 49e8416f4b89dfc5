/** The types of charts: one file and one line each, here and in view/chart/types.ts. */
import type { ChartForm } from './schema';
import type { ChartType } from './type';
import { area } from './types/area';
import { bar } from './types/bar';
import { histogram } from './types/histogram';
import { line } from './types/line';
import { multiples } from './types/multiples';
import { pie } from './types/pie';
import { range } from './types/range';
import { scatter } from './types/scatter';
import { slope } from './types/slope';
import { stacked } from './types/stacked';

export const chartTypes: Record<ChartForm, ChartType> = {
  ...{ bar, stacked, line, area, scatter, pie, range, slope, histogram, multiples },
};

/** The type that a name means, in any spelling of it. */
export function typeNamed(name: string): ChartType | undefined {
  const wanted = name.trim().toLowerCase();
  return Object.values(chartTypes).find(
    ({ form, also }) => form === wanted || also.includes(wanted),
  );
}

/** All names by which authors know them. */
export const typeNames = (): string[] =>
  Object.values(chartTypes).flatMap(({ form, also }) => [form, ...also]);
