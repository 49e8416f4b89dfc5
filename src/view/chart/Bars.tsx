/** Bars in groups: one step for each series or for each bar, as the scene says. */
import { scaleBand } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { sizeBars } from '../size/chart/bars';
import { type Box, chartBox } from '../size/chart/box';
import { layOutLegend } from '../size/chart/legend';
import { placeTicks } from '../size/chart/lines';
import { BARS } from '../size/chart/sizes';
import { Axes } from './Axes';
import { barColour, buildFrame } from './frame';
import { Legend } from './Legend';
import { Plot } from './Plot';
import { layRows, Rows } from './Rows';
import { describeChart, numberFormat } from './values';

export function Bars({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const box = chartBox(scene, stage);
  const format = numberFormat(scene, stage.lang);
  const sizes = sizeBars(scene, box, format, stage.letters.sans);
  if (!sizes.fits && layRows(scene, stage).fits) return <Rows scene={scene} />;
  return <Columns scene={scene} box={box} format={format} sizes={sizes} />;
}

interface ColumnsProps {
  scene: Scene<'chart'>;
  box: Box;
  format(value: number): string;
  sizes: ReturnType<typeof sizeBars>;
}

function Columns({ scene, box, format, sizes }: ColumnsProps) {
  const { labels, series } = scene;
  const { category, value: valueSize, isValued } = sizes;
  const stage = useStage();
  const { sans: ems } = stage.letters;
  const several = series.length > 1;
  const lines = Math.max(1, ...(sizes.labels ?? []).map(({ length }) => length));
  const { line: lineHeight, below } = BARS.category;
  const margins = {
    below: lines * category * lineHeight + below,
    value: valueSize * BARS.value.above,
  };
  const { left } = buildFrame(scene, stage, box, margins);
  const legend = several ? layOutLegend(scene, box, left, stage.letters.sans) : undefined;
  const frame = buildFrame(scene, stage, box, { ...margins, legend: legend?.height });
  const { right, bottom, y } = frame;
  const bands = scaleBand(labels.keys(), [left, right]).paddingInner(0.3).paddingOuter(0.15);
  const groups = scaleBand(
    series.map(({ name }) => name),
    [0, bands.bandwidth()],
  ).paddingInner(0.08);
  const width = Math.min(groups.bandwidth(), BARS.widest);
  const middleOf = (i: number) => (bands(i) ?? 0) + bands.bandwidth() / 2;
  const named = sizes.labels
    ? sizes.labels.map((words, index) => ({ words, at: middleOf(index), index }))
    : placeTicks(labels, middleOf, bands.step(), { tick: category, width: box.width }, ems).map(
        ({ text, ...tick }) => ({ words: [text], ...tick }),
      );
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Axes frame={frame} box={box} scene={scene} />
      <Step n={0} as="g" className="appear" aria-hidden="true">
        {named.map(({ words, at, index }) =>
          words.map((line, k) => (
            <text
              key={`${index} ${line}`}
              className="category"
              fontSize={category}
              x={at}
              y={bottom + 16 + category * (0.9 + k * lineHeight)}
              textAnchor="middle"
            >
              {line}
            </text>
          )),
        )}
      </Step>
      {legend && <Legend box={box} layout={legend} />}
      {series.map(({ name, values }, s) =>
        values.map((value, i) => {
          if (value === null) return null;
          const label = labels[i] ?? '';
          const middle = (bands(i) ?? 0) + (groups(name) ?? 0) + groups.bandwidth() / 2;
          const [top, foot] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
          const colour = barColour(scene, s, i);
          return (
            <Step
              // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
              key={`${name} ${i}`}
              n={scene.reveal === 'bar' ? i + 1 : s + 1}
              as="g"
              role="img"
              aria-label={`${several ? `${name}, ` : ''}${label}: ${format(value)}`}
            >
              <rect
                className="bar"
                style={{ transformOrigin: value < 0 ? 'top' : 'bottom' }}
                x={middle - width / 2}
                width={width}
                y={top}
                height={foot - top}
                fill={colour}
              />
              {isValued && (
                <text
                  className="value"
                  fontSize={valueSize}
                  x={middle}
                  y={value < 0 ? foot + valueSize * 1.05 : top - valueSize * 0.3}
                  textAnchor="middle"
                  fill={colour}
                >
                  {format(value)}
                </text>
              )}
            </Step>
          );
        }),
      )}
    </Plot>
  );
}
