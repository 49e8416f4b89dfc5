/** Grid, ticks and titles of the axes: there on entry. */
import type { Scene } from '../../scene/schema';
import { Step } from '../Step';
import { type Frame, HEIGHT } from './frame';

export function Axes({ frame, scene }: { frame: Frame; scene: Scene<'chart'> }) {
  const { left, right, ticks, y } = frame;
  return (
    <Step n={0} as="g" className="appear" aria-hidden="true">
      {ticks.map(({ at, label, value }) => (
        <g key={value}>
          {value !== 0 && <line className="grid" x1={left} x2={right} y1={at} y2={at} />}
          <text className="tick" x={left - 20} y={at} dy="0.36em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <line className="zero" x1={left} x2={right} y1={y(0)} y2={y(0)} />
      {scene.y && (
        <text className="axis" x={0} y={30}>
          {scene.y}
        </text>
      )}
      {scene.x && (
        <text className="axis" x={(left + right) / 2} y={HEIGHT - 8} textAnchor="middle">
          {scene.x}
        </text>
      )}
    </Step>
  );
}
