/** A whole in its parts: a pie or a ring, each slice with its number and its name. */
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { chartBox } from '../size/chart/box';
import { layPie } from '../size/chart/pie';
import { PIE } from '../size/chart/sizes';
import { AxisTitle } from './Axes';
import { partColour } from './frame';
import { Lit } from './Lit';
import { Plot } from './Plot';
import { describeChart, writingOf } from './values';
import { round, Words } from './Words';

export function Pie({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const writing = writingOf(scene, stage.lang);
  const box = chartBox(scene, stage, stage.lang);
  const { slices, size, valueSize, middle } = layPie(scene, box, writing, stage);
  const values = scene.series[0]?.values ?? [];
  const place = `translate(${middle.map(round).join(' ')})`;
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Step n={0} as="g" className="appear" aria-hidden="true">
        <AxisTitle box={box} />
        {slices.map(({ index, path }) => (
          <path key={index} className="slice-ahead" d={path} transform={place} />
        ))}
      </Step>
      {slices.map(({ index, label, value, path, at, lead }) => {
        const colour = partColour(index);
        const words = `${label.join(' ')}: ${writing.whole(values[index] ?? 0)}`;
        return (
          <Lit key={index} n={index + 1} stays words={words}>
            <path className="slice" d={path} transform={place} fill={colour} />
            {lead ? (
              <path className="lead" pathLength={1} d={lead} stroke={colour} />
            ) : (
              <rect
                className="dot"
                x={round(at.x - 30)}
                y={round(at.y - valueSize * 0.7)}
                width={12}
                height={round((at.lines.at(-1) ?? at.y) - at.y + valueSize * 0.74)}
                fill={colour}
              />
            )}
            <Words
              className="slice-value"
              size={valueSize}
              x={at.x}
              y={at.y}
              lines={[value]}
              anchor={at.anchor}
              fill={index < 4 ? colour : 'var(--text)'}
            />
            <Words
              className="slice-name"
              size={size}
              x={at.x}
              y={at.lines}
              lines={label}
              anchor={at.anchor}
              line={PIE.line}
            />
          </Lit>
        );
      })}
    </Plot>
  );
}
