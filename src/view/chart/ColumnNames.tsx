/** The names of columns, below them: in lines where all have room, else as many as have. */
import { Step } from '../Step';
import type { ColumnNaming } from '../size/chart/bars';
import type { Box } from '../size/chart/box';
import { BARS } from '../size/chart/sizes';
import { PointLabels } from './PointLabels';
import { Words } from './Words';

interface ColumnNamesProps {
  named: ColumnNaming;
  labels: readonly string[];
  box: Box;
  at(index: number): number;
  step: number;
  bottom: number;
}

export function ColumnNames({ named, ...others }: ColumnNamesProps) {
  const { at, bottom } = others;
  const { size, lines } = named;
  if (!lines) return <PointLabels {...others} />;
  return (
    <Step n={0} as="g" className="appear" aria-hidden="true">
      {lines.map((words, i) => (
        <Words
          // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
          key={i}
          className="category"
          size={size}
          x={at(i)}
          y={bottom + 16 + size * 0.9}
          lines={words}
          anchor="middle"
          line={BARS.category.line}
        />
      ))}
    </Step>
  );
}
