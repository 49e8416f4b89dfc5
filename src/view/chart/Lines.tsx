/** Lines, each named at its end: one step for each series. Of many, the one that is spoken of has the colour. */
import { scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { chartBox, titleHeight } from '../size/chart/box';
import { placeEnds, sizeEnds } from '../size/chart/ends';
import { LINES } from '../size/chart/sizes';
import { Axes } from './Axes';
import { buildFrame, seriesColour } from './frame';
import { Lit } from './Lit';
import { NotePlate } from './NotePlate';
import { Plot } from './Plot';
import { PointLabels } from './PointLabels';
import { describeChart, writingOf } from './values';
import { round, Words } from './Words';

/** As many have a colour of their own. */
const MOST_COLOURS = 4;

export function Lines({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const { strong } = stage.letters;
  const { labels, series } = scene;
  const { whole, brief } = writingOf(scene, stage.lang);
  const box = chartBox(scene, stage, stage.lang);
  const isAlone = series.length === 1;
  const many = series.length > MOST_COLOURS;
  const ends = series.map(({ values }) => values.findLast((value) => value !== null) ?? 0);
  // A line alone is named by its axis: its end says how far it came.
  const names = series.map(({ name }, s) =>
    [isAlone ? '' : name, brief(ends[s] ?? 0)].join(' ').trim(),
  );
  const below = box.tick + LINES.below;
  const height = box.height - titleHeight(box) - below - (scene.x ? box.axis * 1.5 : 0);
  const ended = sizeEnds(names, box, height, stage.format, strong);
  const margins = { below, value: LINES.value, end: ended.width + LINES.end };
  const frame = buildFrame(scene, stage, box, margins);
  const { left, right, top, bottom, y } = frame;
  const x = scalePoint(labels.keys(), [left + LINES.side, right - LINES.side]);
  const nameAt = placeEnds(
    ended,
    ends.map((end) => y(end)),
    top,
    bottom,
  );
  const isThere = (value: number | null) => value !== null;
  const path = line<number | null>()
    .defined(isThere)
    .x((_, i) => x(i) ?? 0)
    .y((value) => y(value ?? 0))
    .curve(curveMonotoneX);
  const ground = area<number | null>()
    .defined(isThere)
    .x((_, i) => x(i) ?? 0)
    .y1((value) => y(value ?? 0))
    .y0(bottom)
    .curve(curveMonotoneX);
  const { note } = scene;
  const noted = note && series[note.series]?.values[note.label];
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
      {isAlone &&
        (y.domain()[0] ?? 0) <= 0 &&
        (y.domain()[1] ?? 0) > 0 &&
        scene.series[0]?.values.every((value) => (value ?? 0) >= 0) && (
          <Step n={1} as="g" aria-hidden="true">
            <path
              className="under"
              d={ground(series[0]?.values ?? []) ?? ''}
              fill={seriesColour(0)}
            />
          </Step>
        )}
      {series.map(({ name, values }, s) => {
        const last = values.findLastIndex(isThere);
        const colour = many ? undefined : seriesColour(s);
        const said = values.map(
          (value, i) => `${labels[i] ?? ''} ${value === null ? '–' : whole(value)}`,
        );
        const [cx, cy] = [x(last) ?? 0, y(ends[s] ?? 0)];
        return (
          <Lit
            key={name}
            n={s + 1}
            stays={!many || s + 1 === series.length}
            words={`${name && `${name}: `}${said.join(', ')}`}
          >
            <g className={many ? 'one-of-many' : undefined}>
              <path
                className="curve"
                pathLength={1}
                d={path(values) ?? ''}
                stroke={colour}
                strokeWidth={many ? LINES.stroke.many : LINES.stroke.few}
              />
              {loneIn(values).map((i) => (
                <circle
                  key={i}
                  className="end"
                  r={LINES.lone}
                  cx={round(x(i) ?? 0)}
                  cy={round(y(values[i] ?? 0))}
                  fill={colour}
                />
              ))}
              {last >= 0 && (
                <circle className="end" r={14} cx={round(cx)} cy={round(cy)} fill={colour} />
              )}
              {last >= 0 && (
                <Words
                  className="name"
                  size={ended.size}
                  x={right + LINES.end}
                  y={nameAt[s] ?? []}
                  lines={ended.lines[s] ?? []}
                  fill={colour}
                />
              )}
            </g>
          </Lit>
        );
      })}
      <NotePlate
        scene={scene}
        box={box}
        at={typeof noted === 'number' ? { x: x(note?.label ?? 0) ?? 0, y: y(noted) } : undefined}
      />
    </Plot>
  );
}

/** Values with a gap at each side, which no line shows; the last of all has a mark anyway. */
export function loneIn(values: readonly (number | null)[]): number[] {
  const isThere = (i: number) => (values[i] ?? null) !== null;
  const last = values.findLastIndex((value) => value !== null);
  return values.flatMap((_, i) =>
    isThere(i) && !isThere(i - 1) && !isThere(i + 1) && i !== last ? [i] : [],
  );
}
