/** Lying bars that are made of parts, where their names have no room below standing ones. The parts are named above the first. */
import { scaleLinear } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { type Box, titleHeight } from '../size/chart/box';
import { layOutLegend } from '../size/chart/legend';
import { layersOf } from '../size/chart/stack';
import { fitSize } from '../size/fit';
import { partColour } from './frame';
import { Legend } from './Legend';
import { Lit } from './Lit';
import { NotePlate } from './NotePlate';
import { Plot } from './Plot';
import { RowNames } from './RowNames';
import { describeChart, rangeOf, wordsOfSeries, writingOf } from './values';
import { round, Words } from './Words';

/** Whether each label has room above a bar that is high enough to be seen. */
export function rowsFit({ labels, series }: Scene<'chart'>, box: Box): boolean {
  const above = titleHeight(box) + (series.length > 2 ? 2 : 1) * box.least * 1.5 + 12;
  return (box.height - above) / labels.length > box.least * 2.6 + 14;
}

export function StackRows({ scene, box }: { scene: Scene<'chart'>; box: Box }) {
  const { lang, letters } = useStage();
  const { strong, sans } = letters;
  const { labels, series } = scene;
  const { whole, brief } = writingOf(scene, lang);
  const legend = layOutLegend(scene, box, 0, strong);
  const top = titleHeight(box) + legend.height + 12;
  const bottom = box.height - (scene.x ? box.axis * 1.5 : 0);
  const pitch = (bottom - top) / labels.length;
  const label = fitSize(
    Math.min(46, pitch * 0.34),
    box.least,
    box.width,
    (px) => Math.max(...labels.map(sans)) * px,
  );
  const bar = Math.min(pitch - label * 1.3 - 14, 120);
  const value = Math.max(box.least, Math.min(46, bar * 0.5));
  const totals = labels.map((_, i) =>
    series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  );
  const written = Math.max(...totals.map((sum) => strong(brief(sum)))) * value + 24;
  const { low, high } = rangeOf(scene);
  const isSummed = low >= 0;
  const x = scaleLinear(
    [low, high === low ? low + 1 : high],
    [0, box.width - (isSummed ? written : 0)],
  );
  const layers = layersOf(scene);
  const barTop = (i: number) => top + i * pitch + label * 1.25;
  return (
    <Plot box={box} words={describeChart(scene)}>
      <RowNames scene={scene} box={box} top={top} pitch={pitch} size={label} />
      <Legend box={box} layout={legend} part />
      {series.map(({ name, values }, s) => (
        <Lit key={name} n={s + 1} stays words={wordsOfSeries(scene, s, whole)}>
          {(layers[s] ?? []).map(([from, to], i) => {
            const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
            const text = brief(values[i] ?? 0);
            const isWritten = s < 4 && bar > value && strong(text) * value < end - start - 20;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
              <g key={i}>
                <rect
                  className="bar lying"
                  style={{ transformOrigin: (values[i] ?? 0) < 0 ? 'right' : 'left' }}
                  x={round(start)}
                  width={round(Math.max(end - start - 3, 1))}
                  y={round(barTop(i))}
                  height={round(bar)}
                  fill={partColour(s)}
                />
                {isWritten && (
                  <Words
                    className="inside"
                    size={value}
                    x={start + 12}
                    y={barTop(i) + bar / 2 + value * 0.35}
                    lines={[text]}
                  />
                )}
                {s + 1 === series.length && isSummed && (
                  <Words
                    className="sum"
                    size={value}
                    x={x(totals[i] ?? 0) + 14}
                    y={barTop(i) + bar / 2 + value * 0.35}
                    lines={[brief(totals[i] ?? 0)]}
                  />
                )}
              </g>
            );
          })}
        </Lit>
      ))}
      <NotePlate scene={scene} box={box} />
    </Plot>
  );
}
