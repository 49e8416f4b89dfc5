/** Grid, ticks and titles of the axes: there on entry. */
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { type Box, titleLine } from '../size/chart/box';
import { cutText } from '../size/lines';
import type { Frame } from './frame';

export function Axes({ frame, box, scene }: { frame: Frame; box: Box; scene: Scene<'chart'> }) {
  const { left, right, ticks, y } = frame;
  const { letters } = useStage();
  // It stands in the middle of the plot, and nowhere beyond the chart.
  const around = Math.min(left + right, 2 * box.width - left - right);
  return (
    <Step n={0} as="g" className="appear" aria-hidden="true">
      {ticks.map(({ at, label, value }) => (
        <g key={value}>
          {value !== 0 && <line className="grid" x1={left} x2={right} y1={at} y2={at} />}
          <text
            className="tick"
            fontSize={box.tick}
            x={left - 20}
            y={at}
            dy="0.36em"
            textAnchor="end"
          >
            {label}
          </text>
        </g>
      ))}
      <line className="zero" x1={left} x2={right} y1={y(0)} y2={y(0)} />
      <AxisTitle box={box} />
      {scene.x && (
        <text
          className="axis"
          fontSize={box.axis}
          x={(left + right) / 2}
          y={box.height - 8}
          textAnchor="middle"
        >
          {cutText(scene.x, around / box.axis, letters.sans)}
        </text>
      )}
    </Step>
  );
}

/** The title of the value axis, in lines above the chart. */
export const AxisTitle = ({ box: { title, axis } }: { box: Box }) =>
  title.map((line, i) => (
    <text key={line} className="axis" fontSize={axis} x={0} y={titleLine(axis, i)}>
      {line}
    </text>
  ));
