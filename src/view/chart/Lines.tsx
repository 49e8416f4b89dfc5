/** Lines, each named at its end: one step for each series. */
import { scalePoint } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { Axes } from './Axes';
import { describe } from './Bars';
import { buildFrame, HEIGHT, seriesColour, WIDTH } from './frame';

/** Width of a letter of the names, px, and the least distance between two names. */
const LETTER = 22;
const NAME_GAP = 50;
const MOST_LABELS = 12;

export function Lines({ scene }: { scene: Scene<'chart'> }) {
  const longest = Math.max(...scene.series.map(({ name }) => name.length));
  const frame = buildFrame(scene, useStage().lang, longest * LETTER + 40);
  const { left, right, bottom, y, format } = frame;
  const x = scalePoint(scene.labels, [left + 20, right - 20]);
  const every = Math.ceil(scene.labels.length / MOST_LABELS);
  const names = placeNames(scene, y);
  const path = line<[string, number | null]>()
    .defined(([, value]) => value !== null)
    .x(([label]) => x(label) ?? 0)
    .y(([, value]) => y(value ?? 0))
    .curve(curveMonotoneX);
  return (
    <svg
      className="chart"
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={describe(scene, format)}
    >
      <Axes frame={frame} scene={scene} />
      <Step n={0} as="g" className="appear">
        {scene.labels.map((label, i) =>
          i % every === 0 ? (
            <text key={label} className="tick" x={x(label)} y={bottom + 48} textAnchor="middle">
              {label}
            </text>
          ) : null,
        )}
      </Step>
      {scene.series.map(({ name, values }, s) => {
        const points = values.map((value, i): [string, number | null] => [
          scene.labels[i] ?? '',
          value,
        ]);
        const [endLabel, endValue] = points.findLast(([, value]) => value !== null) ?? ['', 0];
        return (
          <Step key={name} n={s + 1} as="g">
            <path
              className="curve"
              pathLength={1}
              d={path(points) ?? ''}
              stroke={seriesColour(s)}
            />
            <circle
              className="dot"
              r={11}
              cx={x(endLabel)}
              cy={y(endValue ?? 0)}
              fill={seriesColour(s)}
            />
            <text className="name" x={right + 14} y={names[s]} dy="0.35em" fill={seriesColour(s)}>
              {name}
            </text>
          </Step>
        );
      })}
    </svg>
  );
}

/** Where each name stands: at its line's end, pushed apart where ends are close. */
function placeNames(scene: Scene<'chart'>, y: (value: number) => number): number[] {
  const ends = scene.series.map(({ values }, index) => ({
    index,
    at: y(values.findLast((value) => value !== null) ?? 0),
  }));
  const placed: number[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const { index, at } of ends.toSorted((a, b) => a.at - b.at)) {
    reached = Math.max(at, reached + NAME_GAP);
    placed[index] = reached;
  }
  return placed;
}
