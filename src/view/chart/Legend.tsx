/** The names of the series above a chart: each comes with its series. */
import { Step } from '../Step';
import { type Box, titleHeight } from '../size/chart/box';
import type { LegendLayout } from '../size/chart/legend';
import { LEGEND } from '../size/chart/sizes';
import { seriesColour } from './frame';

export function Legend({ box, layout: { size, entries } }: { box: Box; layout: LegendLayout }) {
  return entries.map(({ name, series, x, row }) => {
    const y = titleHeight(box) + 4 + row * size * LEGEND.row;
    return (
      <Step key={series} n={series + 1} as="g" role="img" aria-label={name}>
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
