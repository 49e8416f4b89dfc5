/** The names of the series above a chart, in rows. */
import type { Scene } from '../../../scene/schema';
import { fitSize } from '../fit';
import type { Ems } from '../letters';
import { cutText } from '../lines';
import type { Box } from './box';
import { LEGEND } from './sizes';

interface Entry {
  name: string;
  series: number;
  x: number;
  row: number;
}

export interface LegendLayout {
  size: number;
  entries: Entry[];
  height: number;
}

/** Where the names stand: in one row when they fit into it in legible type. */
export function layOutLegend(
  { series }: Scene<'chart'>,
  box: Box,
  left: number,
  ems: Ems,
): LegendLayout {
  const { most, beside, row: line } = LEGEND;
  const { least } = box;
  const width = box.width - left;
  const widest = width / least - beside;
  const names = series.map(({ name }) => cutText(name, widest, ems));
  const size = fitSize(most, least, width, (px) =>
    names.reduce((sum, name) => sum + (ems(name) + beside) * px, 0),
  );
  const entries: Entry[] = [];
  let [x, row] = [left, 0];
  names.forEach((name, i) => {
    const wide = (ems(name) + beside) * size;
    if (x > left && x + wide - beside * 0.5 * size > box.width) [x, row] = [left, row + 1];
    entries.push({ name, series: i, x, row });
    x += wide;
  });
  return { size, entries, height: (row + 1) * size * line };
}
