/** Bars that lie, each below its label, where upright ones have no room for their words. The values are written: there is no axis. */
import { scaleLinear } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import { type StageView, useStage } from '../context';
import { Step } from '../Step';
import { chartBox, titleHeight } from '../size/chart/box';
import { layOutLegend } from '../size/chart/legend';
import { sizeRows } from '../size/chart/rows';
import { ROWS } from '../size/chart/sizes';
import { cutText } from '../size/lines';
import { AxisTitle } from './Axes';
import { barColour } from './frame';
import { Legend } from './Legend';
import { Plot } from './Plot';
import { describeChart, numberFormat, rangeOf } from './values';

/** Where bars lie, and whether they have the room that they need. */
export function layRows(scene: Scene<'chart'>, stage: StageView) {
  const box = chartBox(scene, stage);
  const format = numberFormat(scene, stage.lang);
  const { sans } = stage.letters;
  const legend = scene.series.length > 1 ? layOutLegend(scene, box, 0, sans) : undefined;
  const top = titleHeight(box) + (legend?.height ?? 0) + ROWS.top;
  return { box, format, legend, top, ...sizeRows(scene, box, top, format, sans) };
}

export function Rows({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const { labels, series } = scene;
  const several = series.length > 1;
  const { box, format, legend, top, label, height, bar, value, written } = layRows(scene, stage);
  const { low, high } = rangeOf(scene);
  const x = scaleLinear([low, high === low ? low + 1 : high], [0, box.width - written]);
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Step n={0} as="g" className="appear" aria-hidden="true">
        <AxisTitle box={box} />
        {labels.map((text, i) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
            key={i}
            className="category"
            fontSize={label}
            x={0}
            y={top + i * height + label * 0.9}
          >
            {cutText(text, box.width / label, stage.letters.sans)}
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
          const y = top + i * height + label * ROWS.label.line + s * bar;
          return (
            <Step
              // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
              key={`${name} ${i}`}
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
                height={bar * 0.92}
                fill={barColour(scene, s, i)}
              />
              <text
                className="value"
                fontSize={value}
                x={to + ROWS.value.beside}
                y={y + bar * 0.46}
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
