/** The labels of points, below a plot: as many as have room. */
import { useStage } from '../context';
import { Step } from '../Step';
import type { Box } from '../size/chart/box';
import { placeTicks } from '../size/chart/lines';
import { Words } from './Words';

interface PointLabelsProps {
  labels: readonly string[];
  box: Box;
  at(index: number): number;
  /** Between two, px. */
  step: number;
  bottom: number;
}

export function PointLabels({ labels, box, at, step, bottom }: PointLabelsProps) {
  const { sans } = useStage().letters;
  const ticks = placeTicks(labels, at, step, box, sans);
  return (
    <Step n={0} as="g" className="appear" aria-hidden="true">
      {ticks.map(({ text, at: x, index }) => (
        <Words
          key={index}
          className="tick"
          size={box.tick}
          x={x}
          y={bottom + 14 + box.tick}
          lines={[text]}
          anchor="middle"
        />
      ))}
    </Step>
  );
}
