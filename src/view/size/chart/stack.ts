/** Series that add up: where each part begins and ends. */
import { stack, stackOffsetDiverging } from 'd3-shape';
import type { Scene } from '../../../scene/schema';

/** For each label, from where to where on the axis of values. */
export type Layer = [from: number, to: number][];

/** What is below zero adds up downwards; gaps take nothing. */
export function layersOf({ labels, series }: Scene<'chart'>): Layer[] {
  const rows = labels.map((_, i) => series.map(({ values }) => values[i] ?? 0));
  const layers = stack<unknown, number[], number>()
    .keys(series.map((_, s) => s))
    .value((row, s) => row[s] ?? 0)
    .offset(stackOffsetDiverging)(rows);
  return layers.map((layer) => layer.map(([from, to]): [number, number] => [from, to]));
}
