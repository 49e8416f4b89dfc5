/** Where points stand, and their names. */
import { scaleLinear } from 'd3-scale';
import type { Scene } from '../../../scene/schema';
import type { Frame } from '../../chart/frame';
import type { Letters } from '../letters';
import { nameGroups, namePoints } from './beside';
import { type Box, titleHeight } from './box';
import { type LegendLayout, layOutLegend } from './legend';
import { CHART, LINES, SCATTER } from './sizes';

const TICKS = 5;
/** px between marks across. */
const APART = 180;

interface Writes {
  across(value: number): string;
  up(value: number): string;
}

export function layScatter(scene: Scene<'chart'>, box: Box, write: Writes, letters: Letters) {
  const { strong } = letters;
  const found = pointsOf(scene);
  const several = scene.groups && scene.groups.length > 1 ? scene.groups : undefined;
  const radius = found.length > 60 ? SCATTER.small : SCATTER.radius;
  const size = Math.max(box.least, SCATTER.name);
  const layWith = (legend: LegendLayout | undefined) => {
    const plot = layPlot(scene, found, box, write, letters, radius, legend?.height ?? 0);
    const { frame, points } = plot;
    const within = {
      ...{ left: frame.left + 4, right: box.width },
      ...{ top: frame.top - size * 0.4, bottom: frame.bottom - 4 },
    };
    const space = { size, radius, ems: strong, within };
    const names = scene.groups ? [] : namePoints(points, space);
    const groups = (several ?? []).map(({ name }, g) => ({
      ...{ name, points: points.filter(({ group }) => group === g) },
    }));
    const heads = several ? nameGroups(groups, space) : undefined;
    return { ...plot, radius, size, names, heads, legend };
  };
  const direct = layWith(undefined);
  if (!several || direct.heads) return direct;
  const series = several.map(({ name }) => ({ name, values: [] }));
  const legend = layOutLegend({ ...scene, series }, box, direct.frame.left, strong);
  return { ...layWith(legend), heads: undefined };
}

type Found = { name: string; index: number; group: number; values: [number, number] };

/** Those that have both their numbers. */
function pointsOf({ labels, series, groups = [] }: Scene<'chart'>): Found[] {
  const groupAt = groups.flatMap(({ count }, g) => Array<number>(count).fill(g));
  return labels.flatMap((name, index) => {
    const [x, y] = series.map(({ values }) => values[index] ?? null);
    if (typeof x !== 'number' || typeof y !== 'number') return [];
    return [{ name, index, group: groupAt[index] ?? 0, values: [x, y] }];
  });
}

function layPlot(
  scene: Scene<'chart'>,
  found: readonly Found[],
  box: Box,
  write: Writes,
  { sans }: Letters,
  radius: number,
  above: number,
) {
  const y = scaleLinear(endsOf(found.map(({ values }) => values[1])), [1, 0]).nice(TICKS);
  const ticks = y.ticks(TICKS).map((value) => ({ value, label: write.up(value) }));
  const left = Math.max(...ticks.map(({ label }) => sans(label))) * box.tick + CHART.beside;
  const right = box.width - radius;
  const top = titleHeight(box) + above + CHART.hair;
  const foot = box.tick + LINES.below + (scene.x ? box.axis * CHART.axisTitle : 0);
  const bottom = box.height - foot;
  y.range([bottom, top + radius]);
  const x = scaleLinear(endsOf(found.map(({ values }) => values[0])), [
    left + radius,
    right - radius,
  ]);
  x.nice(TICKS);
  const count = Math.max(2, Math.min(7, Math.floor((right - left) / APART)));
  const marks = x.ticks(count).map((value) => ({ at: x(value), label: write.across(value) }));
  const step = (marks[1]?.at ?? right) - (marks[0]?.at ?? left);
  const frame: Frame = {
    ...{ left, right, top, bottom, y },
    ticks: ticks.map((tick) => ({ ...tick, at: y(tick.value) })),
  };
  const points = found.map((one) => ({ ...one, x: x(one.values[0]), y: y(one.values[1]) }));
  return { frame, marks, step, points };
}

/** Of an axis: from zero where all lie close to it. */
function endsOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const from = low > 0 && low < (high - low) * 0.5 ? 0 : low;
  return [from, high === from ? from + 1 : high];
}
