/** What is written at the series of a chart (ECMA-376 part 1, 21.2.2.49): values, and names where there is room. */
import type { ChartFields } from '../scene/chart/schema';
import type { Data } from './chart-data';
import { type ChartLook, formatOf, letters } from './chart-look';
import { el } from './xml';

/** Lines are named where they end, if their names have room there. */
export const namesEnds = ({ form, series }: ChartFields): boolean => {
  const all = series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const ends = series
    .map(({ values }) => values.findLast((value) => value !== null) ?? 0)
    .toSorted((a, b) => a - b);
  const apart = (Math.max(...all) - Math.min(...all)) * LEAST_APART;
  const isClear = ends.every((end, i) => i === 0 || end - (ends[i - 1] ?? 0) >= apart);
  return (form === 'line' || form === 'slope') && series.length > 1 && isClear;
};
/** Of the values' range, between the names of two lines. */
const LEAST_APART = 0.08;

/** What stands at a value; of all else it is said that it does not. */
export const shows = (...what: ('Val' | 'CatName' | 'SerName')[]): string =>
  ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
    .map((one) => el(`c:show${one}`, { val: what.some((asked) => asked === one) ? 1 : 0 }))
    .join('');

/** So many values are written beside their bars. */
const MOST_LABELS = 14;

/** Values beside bars, or in them; empty where they are too many. */
export function values(chart: ChartFields, drawn: ChartLook, position?: string): string {
  const isMany = chart.labels.length * chart.series.length > MOST_LABELS;
  if (isMany) return '';
  const isInside = chart.form === 'stacked' || position === undefined;
  const colour = isInside ? { hex: drawn.look.colours.lt1, alpha: 1 } : drawn.text;
  return el(
    'c:dLbls',
    {},
    el('c:numFmt', { formatCode: formatOf(chart), sourceLinked: 0 }),
    el('c:spPr', {}, '<a:noFill/>'),
    letters(drawn, 1.1, colour, 'none'),
    position && el('c:dLblPos', { val: position }),
    shows('Val'),
  );
}

/** Beside each slice what it is, and its value. */
export const names = (chart: ChartFields, drawn: ChartLook): string =>
  el(
    'c:dLbls',
    {},
    el('c:numFmt', { formatCode: formatOf(chart), sourceLinked: 0 }),
    el('c:spPr', {}, '<a:noFill/>'),
    letters(drawn, 1, drawn.text, 'none'),
    el('c:dLblPos', { val: 'outEnd' }),
    shows('Val', 'CatName'),
    el('c:separator', {}, ' '),
  );

/** What every series begins with. */
export const head = ({ name }: Data, at: number): string =>
  el('c:idx', { val: at }) + el('c:order', { val: at }) + el('c:tx', {}, name);

/** Ids of both axes, which every form but slices stands on. */
export const AXES = [el('c:axId', { val: 111 }), el('c:axId', { val: 222 })];
