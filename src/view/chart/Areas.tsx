/** One area below its line, or several that add up, each named at its end. */
import { scalePoint } from 'd3-scale';
import { area, curveMonotoneX } from 'd3-shape';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { chartBox, titleHeight } from '../size/chart/box';
import { placeEnds, sizeEnds } from '../size/chart/ends';
import { LINES } from '../size/chart/sizes';
import { type Layer, layersOf } from '../size/chart/stack';
import { Axes } from './Axes';
import { buildFrame, partColour } from './frame';
import { Lit } from './Lit';
import { NotePlate } from './NotePlate';
import { Plot } from './Plot';
import { PointLabels } from './PointLabels';
import { describeChart, wordsOfSeries, writingOf } from './values';
import { Words } from './Words';

export function Areas({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const { labels, series, note } = scene;
  const { whole, brief } = writingOf(scene, stage.lang);
  const box = chartBox(scene, stage, stage.lang);
  const ends = series.map(({ values }) => values.at(-1) ?? 0);
  const isAlone = series.length === 1;
  const names = series.map(({ name }, s) => (isAlone ? brief(ends[s] ?? 0) : name));
  const below = box.tick + LINES.below;
  const height = box.height - titleHeight(box) - below - (scene.x ? box.axis * 1.5 : 0);
  const ended = sizeEnds(names, box, height, stage.format, stage.letters.strong);
  const margins = { below, value: LINES.value, end: ended.width + LINES.end };
  const frame = buildFrame(scene, stage, box, margins);
  const { left, right, top, bottom, y } = frame;
  const x = scalePoint(labels.keys(), [left, right]);
  const layers = layersOf(scene);
  const middles = layers.map((layer) => {
    const [from, to] = layer.at(-1) ?? [0, 0];
    return (y(from) + y(to)) / 2;
  });
  const wanted = isAlone ? [y(ends[0] ?? 0)] : middles;
  const nameAt = placeEnds(ended, wanted, top, bottom);
  const shape = area<Layer[number]>()
    .x((_, i) => x(i) ?? 0)
    .y0(([from]) => y(from))
    .y1(([, to]) => y(to))
    .curve(curveMonotoneX);
  const pointOf = note && layers[note.series]?.[note.label];
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Axes frame={frame} box={box} scene={scene} />
      <PointLabels
        labels={labels}
        box={box}
        at={(i) => x(i) ?? 0}
        step={x.step()}
        bottom={bottom}
      />
      {series.map(({ name }, s) => (
        <Lit key={name} n={s + 1} stays words={wordsOfSeries(scene, s, whole)}>
          <path
            className={isAlone ? 'under' : 'area'}
            d={shape(layers[s] ?? []) ?? ''}
            fill={partColour(s)}
          />
          {isAlone && (
            <path
              className="curve"
              pathLength={1}
              d={shape.lineY1()(layers[s] ?? []) ?? ''}
              stroke={partColour(s)}
              strokeWidth={LINES.stroke.few}
            />
          )}
          <Words
            className="name"
            size={ended.size}
            x={right + LINES.end}
            y={nameAt[s] ?? []}
            lines={ended.lines[s] ?? []}
            fill={s < 4 ? partColour(s) : 'var(--text)'}
          />
        </Lit>
      ))}
      <NotePlate
        scene={scene}
        box={box}
        at={pointOf && { x: x(note?.label ?? 0) ?? 0, y: y(pointOf[1]) }}
      />
    </Plot>
  );
}
