/** Points between two axes, with their names, or those of their groups, beside them. */
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { chartBox } from '../size/chart/box';
import { layScatter } from '../size/chart/scatter';
import { Axes } from './Axes';
import { seriesColour } from './frame';
import { Legend } from './Legend';
import { Lit } from './Lit';
import { NotePlate } from './NotePlate';
import { Plot } from './Plot';
import { PointLabels } from './PointLabels';
import { describeChart, writingOf } from './values';
import { round, Words } from './Words';

/** The unit is that of the values that go up. */
export function Scatter({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const { groups, reveal, note, series } = scene;
  const up = writingOf({ ...scene, series: series.slice(1) }, stage.lang);
  const across = writingOf({ unit: '', series: series.slice(0, 1) }, stage.lang);
  const box = chartBox(scene, stage, stage.lang);
  const { frame, marks, step, points, radius, size, names, heads, legend } = layScatter(
    scene,
    box,
    { across: across.brief, up: up.brief },
    stage.letters,
  );
  const noted = points.find(({ index }) => index === note?.label);
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Axes frame={frame} box={box} scene={scene} />
      <PointLabels
        labels={marks.map(({ label }) => label)}
        box={box}
        at={(i) => marks[i]?.at ?? 0}
        step={step}
        bottom={frame.bottom}
      />
      {legend && <Legend box={box} layout={legend} />}
      {reveal === 'bar'
        ? points.map(({ name, index, x, y, values }, i) => (
            <Lit
              key={index}
              n={index + 1}
              stays={i + 1 === points.length}
              words={`${name}: ${across.whole(values[0])}, ${up.whole(values[1])}`}
            >
              <circle className="point one" cx={round(x)} cy={round(y)} r={radius} />
              <Name at={names[i]} text={name} size={size} />
            </Lit>
          ))
        : (groups ?? []).map(({ name, count }, g) => (
            <Step key={name} n={g + 1} as="g" role="img" aria-label={`${name} ${count}`.trim()}>
              {points.map(
                (point) =>
                  point.group === g && (
                    <circle
                      key={point.index}
                      className="point"
                      cx={round(point.x)}
                      cy={round(point.y)}
                      r={radius}
                      fill={seriesColour(g)}
                    />
                  ),
              )}
              <Name at={heads?.[g]} text={name} size={size} fill={seriesColour(g)} />
            </Step>
          ))}
      <NotePlate scene={scene} box={box} at={noted} />
    </Plot>
  );
}

interface NameProps {
  at: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | undefined;
  text: string;
  size: number;
  fill?: string;
}

const Name = ({ at, text, size, fill }: NameProps) =>
  at && (
    <Words
      className={fill ? 'name' : 'point-name'}
      size={size}
      x={at.x}
      y={at.y}
      lines={[text]}
      anchor={at.anchor}
      fill={fill}
    />
  );
