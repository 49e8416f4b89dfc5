/** The picture of a chart, in px of the stage; `words` say what it shows as a whole, its steps say their values. */
import type { ReactNode } from 'react';
import type { Box } from '../size/chart/box';

interface PlotProps {
  box: Box;
  words: string;
  children: ReactNode;
}

export const Plot = ({ box: { width, height }, words, children }: PlotProps) => (
  <svg
    className="chart"
    viewBox={`0 0 ${width} ${height}`}
    preserveAspectRatio="xMinYMin meet"
    aria-label={words}
  >
    {children}
  </svg>
);
