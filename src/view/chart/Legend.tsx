/** The names of the series above a chart, in rows: each comes with its series. */
import type { Scene } from '../../scene/schema';
import { Step } from '../Step';
import { ems, fitSize } from '../size';
import { type Box, seriesColour, titleHeight } from './frame';

const MOST = 38;
/** Beside a name, its mark and the gap to the next, em. */
const BESIDE = 2.2;
const ROW = 1.37;

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
export function layOutLegend({ series }: Scene<'chart'>, box: Box, left: number): LegendLayout {
  const names = series.map(({ name }) => name);
  const width = box.width - left;
  const size = fitSize(MOST, Math.max(22, box.least), width, (px) =>
    names.reduce((sum, name) => sum + (ems(name) + BESIDE) * px, 0),
  );
  const entries: Entry[] = [];
  let [x, row] = [left, 0];
  names.forEach((name, i) => {
    const wide = (ems(name) + BESIDE) * size;
    if (x > left && x + wide - BESIDE * 0.5 * size > box.width) [x, row] = [left, row + 1];
    entries.push({ name, series: i, x, row });
    x += wide;
  });
  return { size, entries, height: (row + 1) * size * ROW };
}

export function Legend({ box, layout: { size, entries } }: { box: Box; layout: LegendLayout }) {
  return entries.map(({ name, series, x, row }) => {
    const y = titleHeight(box) + 4 + row * size * ROW;
    return (
      <Step key={name} n={series + 1} as="g" role="img" aria-label={name}>
        <rect
          className="dot"
          x={x}
          y={y}
          width={size * 0.8}
          height={size * 0.8}
          fill={seriesColour(series)}
        />
        <text
          className="name"
          fontSize={size}
          x={x + size * 1.15}
          y={y + size * 0.76}
          fill={seriesColour(series)}
        >
          {name}
        </text>
      </Step>
    );
  });
}
