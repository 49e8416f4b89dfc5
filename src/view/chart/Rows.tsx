/** Bars that lie, each below its label, where upright ones have no room for their words. The values are written: there is no axis. */
import { scaleLinear } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { ems, fitSize } from '../size';
import { AxisTitle } from './Axes';
import { barColour } from './Bars';
import { chartBox, describeChart, numberFormat, rangeOf, titleHeight } from './frame';
import { Legend, layOutLegend } from './Legend';
import { Plot } from './Plot';

const LABEL = { most: 52, line: 1.25 } as const;
const VALUE = { most: 52, beside: 16 } as const;
const THICKEST = 96;
/** Between two labels with their bars, a part of their height. */
const BETWEEN = 0.18;
const AXIS = 60;

export function Rows({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const { labels, series } = scene;
  const box = chartBox(scene, stage);
  const format = numberFormat(scene, stage.lang);
  const several = series.length > 1;
  const legend = several ? layOutLegend(scene, box, 0) : undefined;
  const top = titleHeight(box) + (legend?.height ?? 0) + 20;
  const bottom = box.height - (scene.x ? AXIS : 0);
  const height = (bottom - top) / labels.length;
  const label = fitSize(
    LABEL.most,
    box.least,
    box.width,
    (px) => Math.max(...labels.map(ems)) * px,
  );
  const free = height * (1 - BETWEEN) - label * LABEL.line;
  const thick = Math.min(free / series.length, THICKEST);
  const value = Math.max(Math.min(VALUE.most, thick * 0.9), box.least);
  const { low, high, values } = rangeOf(scene);
  const written = Math.max(...values.map((one) => ems(format(one)))) * value + VALUE.beside;
  const x = scaleLinear([low, high === low ? low + 1 : high], [0, box.width - written]);
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Step n={0} as="g" className="appear" aria-hidden="true">
        <AxisTitle box={box} />
        {labels.map((text, i) => (
          <text
            key={text}
            className="category"
            fontSize={label}
            x={0}
            y={top + i * height + label * 0.9}
          >
            {text}
          </text>
        ))}
        {scene.x && (
          <text className="axis" fontSize={box.axis} x={0} y={box.height - 8}>
            {scene.x}
          </text>
        )}
      </Step>
      {legend && <Legend box={box} layout={legend} />}
      {series.map(({ name, values }, s) =>
        values.map((one, i) => {
          if (one === null) return null;
          const [from, to] = [Math.min(x(one), x(0)), Math.max(x(one), x(0))];
          const y = top + i * height + label * LABEL.line + s * thick;
          return (
            <Step
              key={`${name} ${labels[i]}`}
              n={scene.reveal === 'bar' ? i + 1 : s + 1}
              as="g"
              role="img"
              aria-label={`${several ? `${name}, ` : ''}${labels[i]}: ${format(one)}`}
            >
              <rect
                className="bar lying"
                style={{ transformOrigin: one < 0 ? 'right' : 'left' }}
                x={from}
                width={to - from}
                y={y}
                height={thick * 0.92}
                fill={barColour(scene, s, i)}
              />
              <text
                className="value"
                fontSize={value}
                x={to + VALUE.beside}
                y={y + thick * 0.46}
                dy="0.36em"
                fill={barColour(scene, s, i)}
              >
                {format(one)}
              </text>
            </Step>
          );
        }),
      )}
    </Plot>
  );
}
