/** The names of the series above a chart, where they have no room beside what they name: each comes with its series. */
import { Step } from '../Step';
import { type Box, titleHeight } from '../size/chart/box';
import type { LegendLayout } from '../size/chart/legend';
import { LEGEND } from '../size/chart/sizes';
import { partColour, seriesColour } from './frame';
import { round, Words } from './Words';

interface LegendProps {
  box: Box;
  layout: LegendLayout;
  /** They are parts of a whole. */
  part?: boolean;
}

export function Legend({ box, layout: { size, entries }, part = false }: LegendProps) {
  return entries.map(({ name, series, x, row }) => {
    const y = titleHeight(box) + 4 + row * size * LEGEND.row;
    const colour = part ? partColour(series) : seriesColour(series);
    return (
      <Step key={series} n={series + 1} as="g" role="img" aria-label={name}>
        <rect
          className="dot"
          x={round(x)}
          y={round(y)}
          width={round(size * 0.8)}
          height={round(size * 0.8)}
          fill={colour}
        />
        <Words
          className="name"
          size={size}
          x={x + size * 1.15}
          y={y + size * 0.76}
          lines={[name]}
          fill={part && series >= 4 ? 'var(--text)' : colour}
        />
      </Step>
    );
  });
}
