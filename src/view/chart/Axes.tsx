/** Grid, ticks and titles of the axes: there on entry. */
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { type Box, titleLine } from '../size/chart/box';
import { cutText } from '../size/lines';
import type { Frame } from './frame';
import { round, Words } from './Words';

export function Axes({ frame, box, scene }: { frame: Frame; box: Box; scene: Scene<'chart'> }) {
  const { left, right, bottom, ticks, y } = frame;
  const { letters } = useStage();
  // An axis that does not begin at zero begins at its foot.
  const [low = 0, high = 0] = y.domain();
  const zero = low <= 0 && high >= 0 ? y(0) : bottom;
  // It stands in the middle of the plot, and nowhere beyond the chart.
  const around = Math.min(left + right, 2 * box.width - left - right);
  return (
    <Step n={0} as="g" className="appear" aria-hidden="true">
      {ticks.map(({ at, label, value }) => (
        <g key={value}>
          {value !== 0 && (
            <line className="grid" x1={left} x2={right} y1={round(at)} y2={round(at)} />
          )}
          <Words
            className="tick"
            size={box.tick}
            x={left - 20}
            y={at + box.tick * 0.36}
            lines={[label]}
            anchor="end"
          />
        </g>
      ))}
      <line className="zero" x1={left} x2={right} y1={round(zero)} y2={round(zero)} />
      <AxisTitle box={box} />
      {scene.x && (
        <Words
          className="axis"
          size={box.axis}
          x={(left + right) / 2}
          y={box.height - 8}
          lines={[cutText(scene.x, around / box.axis, letters.sans)]}
          anchor="middle"
        />
      )}
    </Step>
  );
}

/** The title of the value axis, in lines above the chart. */
export const AxisTitle = ({ box: { title, axis } }: { box: Box }) => (
  <Words
    className="axis"
    size={axis}
    x={0}
    y={title.map((_, i) => titleLine(axis, i))}
    lines={title}
  />
);
