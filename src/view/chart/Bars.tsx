/** Bars in groups: one step for each series, or for each bar when there is one series. */
import { scaleBand } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { Axes } from './Axes';
import { buildFrame, HEIGHT, seriesColour, WIDTH } from './frame';

const WIDEST_BAR = 300;
const NARROW_BAR = 120;

export function Bars({ scene }: { scene: Scene<'chart'> }) {
  const frame = buildFrame(scene, useStage().lang);
  const { left, right, bottom, y, format } = frame;
  const bands = scaleBand(scene.labels, [left, right]).paddingInner(0.3).paddingOuter(0.25);
  const groups = scaleBand(
    scene.series.map(({ name }) => name),
    [0, bands.bandwidth()],
  ).paddingInner(0.08);
  const width = Math.min(groups.bandwidth(), WIDEST_BAR);
  const several = scene.series.length > 1;
  return (
    <svg
      className="chart"
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={describe(scene, format)}
    >
      <Axes frame={frame} scene={scene} />
      {scene.labels.map((label) => (
        <Step key={label} n={0} as="g" className="appear">
          <text
            className="category"
            x={(bands(label) ?? 0) + bands.bandwidth() / 2}
            y={bottom + 56}
            textAnchor="middle"
          >
            {label}
          </text>
        </Step>
      ))}
      {several && <Legend scene={scene} right={right} />}
      {scene.series.map(({ name, values }, s) =>
        values.map((value, i) => {
          if (value === null) return null;
          const label = scene.labels[i] ?? '';
          const middle = (bands(label) ?? 0) + (groups(name) ?? 0) + groups.bandwidth() / 2;
          const [top, foot] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
          const colour = seriesColour(several ? s : Math.min(i, 1));
          const textY = value < 0 ? foot + 50 : top - 18;
          return (
            <Step key={`${name} ${label}`} n={several ? s + 1 : i + 1} as="g">
              <rect
                className="bar"
                style={{ transformOrigin: value < 0 ? 'top' : 'bottom' }}
                x={middle - width / 2}
                width={width}
                y={top}
                height={foot - top}
                fill={colour}
              />
              <text
                className={`value${width < NARROW_BAR ? ' small' : ''}`}
                x={middle}
                y={textY}
                textAnchor="middle"
                fill={colour}
              >
                {format(value)}
              </text>
            </Step>
          );
        }),
      )}
    </svg>
  );
}

function Legend({ scene, right }: { scene: Scene<'chart'>; right: number }) {
  const width = 320;
  return scene.series.map(({ name }, s) => {
    const x = right - (scene.series.length - s) * width;
    return (
      <Step key={name} n={s + 1} as="g">
        <rect className="dot" x={x} y={0} width={30} height={30} fill={seriesColour(s)} />
        <text className="name" x={x + 46} y={28} fill={seriesColour(s)}>
          {name}
        </text>
      </Step>
    );
  });
}

/** The chart in words, for those who cannot see it. */
export function describe(scene: Scene<'chart'>, format: (value: number) => string): string {
  const rows = scene.series.map(({ name, values }) => {
    const points = values.map(
      (value, i) => `${scene.labels[i]} ${value === null ? '–' : format(value)}`,
    );
    return `${name}: ${points.join(', ')}`;
  });
  return rows.join('. ');
}
