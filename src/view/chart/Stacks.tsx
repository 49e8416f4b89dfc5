/** Bars that are made of parts, each part named beside the last of them. */
import { scaleBand } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { nameColumns } from '../size/chart/bars';
import { chartBox, titleHeight } from '../size/chart/box';
import { placeEnds, sizeEnds } from '../size/chart/ends';
import { BARS, LINES } from '../size/chart/sizes';
import { layersOf } from '../size/chart/stack';
import { Axes } from './Axes';
import { ColumnNames } from './ColumnNames';
import { buildFrame, partColour } from './frame';
import { Lit } from './Lit';
import { NotePlate } from './NotePlate';
import { Plot } from './Plot';
import { rowsFit, StackRows } from './StackRows';
import { describeChart, isOrdered, rangeOf, wordsOfSeries, writingOf } from './values';
import { round, Words } from './Words';

export function Stacks({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const { strong } = stage.letters;
  const { labels, series, note } = scene;
  const { whole, brief } = writingOf(scene, stage.lang);
  const box = chartBox(scene, stage, stage.lang);
  const room = box.height - titleHeight(box) - box.tick * 2.6;
  const ended = sizeEnds(
    series.map(({ name }) => name),
    box,
    room,
    stage.format,
    strong,
  );
  const end = ended.width + LINES.end;
  const plain = buildFrame(scene, stage, box, { below: 0, value: 0, end });
  const slot = (plain.right - plain.left) / labels.length;
  const named = nameColumns(labels, slot, box, stage.letters.sans);
  if (!named.lines && rowsFit(scene, box) && !isOrdered(scene))
    return <StackRows scene={scene} box={box} />;
  const below = named.height + BARS.category.below;
  const valueSize = Math.min(44, Math.max(box.least, slot * 0.26));
  const frame = buildFrame(scene, stage, box, { below, value: valueSize * 1.3, end });
  const { left, right, top, bottom, y } = frame;
  const bands = scaleBand(labels.keys(), [left, right]).paddingInner(0.22).paddingOuter(0.06);
  const width = Math.min(bands.bandwidth(), BARS.widest);
  const middleOf = (i: number) => (bands(i) ?? 0) + bands.bandwidth() / 2;
  const layers = layersOf(scene);
  const lastOf = (s: number) => layers[s]?.at(-1) ?? [0, 0];
  const wanted = series.map((_, s) => (y(lastOf(s)[0]) + y(lastOf(s)[1])) / 2);
  const nameAt = placeEnds(ended, wanted, top, bottom);
  const { low } = rangeOf(scene);
  const totals = labels.map((_, i) =>
    series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  );
  const isSummed = low >= 0 && totals.every((sum) => strong(brief(sum)) * valueSize < slot * 0.96);
  const pointOf = note && layers[note.series]?.[note.label];
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Axes frame={frame} box={box} scene={scene} />
      <ColumnNames
        named={named}
        labels={labels}
        box={box}
        at={middleOf}
        step={bands.step()}
        bottom={bottom}
      />
      {series.map(({ name, values }, s) => (
        <Lit key={name} n={s + 1} stays words={wordsOfSeries(scene, s, whole)}>
          {(layers[s] ?? []).map(([from, to], i) => {
            const [upper, lower] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
            const value = brief(values[i] ?? 0);
            const isWritten =
              s < 4 &&
              lower - upper > valueSize * 1.2 &&
              strong(value) * valueSize * 0.86 < width - 12;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
              <g key={i}>
                <rect
                  className="bar"
                  style={{ transformOrigin: (values[i] ?? 0) < 0 ? 'top' : 'bottom' }}
                  x={round(middleOf(i) - width / 2)}
                  width={round(width)}
                  y={round(upper + 1.5)}
                  height={round(Math.max(lower - upper - 3, 1))}
                  fill={partColour(s)}
                />
                {isWritten && (
                  <Words
                    className="inside"
                    size={valueSize * 0.86}
                    x={middleOf(i)}
                    y={(upper + lower) / 2 + valueSize * 0.31}
                    lines={[value]}
                    anchor="middle"
                  />
                )}
              </g>
            );
          })}
          <Words
            className="name"
            size={ended.size}
            x={right + LINES.end}
            y={nameAt[s] ?? []}
            lines={ended.lines[s] ?? []}
            fill={s < 4 ? partColour(s) : 'var(--text)'}
          />
          {s + 1 === series.length &&
            isSummed &&
            totals.map((sum, i) => (
              <Words
                // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
                key={i}
                className="sum"
                size={valueSize}
                x={middleOf(i)}
                y={y(sum) - valueSize * 0.3}
                lines={[brief(sum)]}
                anchor="middle"
              />
            ))}
        </Lit>
      ))}
      <NotePlate
        scene={scene}
        box={box}
        at={pointOf && { x: middleOf(note?.label ?? 0), y: (y(pointOf[0]) + y(pointOf[1])) / 2 }}
      />
    </Plot>
  );
}
