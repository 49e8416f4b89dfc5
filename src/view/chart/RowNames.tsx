/** The words around bars that lie below their labels: there on entry. */
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import type { Box } from '../size/chart/box';
import { cutText } from '../size/lines';
import { AxisTitle } from './Axes';
import { Words } from './Words';

interface RowNamesProps {
  scene: Scene<'chart'>;
  box: Box;
  /** px: of the first row, from one to the next, of type. */
  top: number;
  pitch: number;
  size: number;
}

export function RowNames({ scene: { labels, x }, box, top, pitch, size }: RowNamesProps) {
  const { letters } = useStage();
  return (
    <Step n={0} as="g" className="appear" aria-hidden="true">
      <AxisTitle box={box} />
      {labels.map((text, i) => (
        <Words
          // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
          key={i}
          className="category"
          size={size}
          x={0}
          y={top + i * pitch + size * 0.9}
          lines={[cutText(text, box.width / size, letters.sans)]}
        />
      ))}
      {x && <Words className="axis" size={box.axis} x={0} y={box.height - 8} lines={[x]} />}
    </Step>
  );
}
