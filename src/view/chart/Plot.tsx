/** The picture of a chart, in px of the stage, and in words for those who cannot see it. */
import type { ReactNode } from 'react';
import type { Box } from './frame';

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
    role="img"
    aria-label={words}
  >
    {children}
  </svg>
);
