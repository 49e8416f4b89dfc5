/** Lines, each named at its end: one step for each series. */
import { scalePoint } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { chartBox } from '../size/chart/box';
import { layOutLegend } from '../size/chart/legend';
import { placeTicks, sizeNames } from '../size/chart/lines';
import { LINES } from '../size/chart/sizes';
import { Axes } from './Axes';
import { buildFrame, seriesColour } from './frame';
import { Legend } from './Legend';
import { Plot } from './Plot';
import { describeChart, numberFormat } from './values';

export function Lines({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const { sans } = stage.letters;
  const box = chartBox(scene, stage);
  const { labels, series } = scene;
  const format = numberFormat(scene, stage.lang);
  const ends = series.map(({ values }) => values.findLast((value) => value !== null) ?? 0);
  // A line alone is named by its axis: its end says how far it came.
  const names = series.map(({ name }, s) => (series.length > 1 ? name : format(ends[s] ?? 0)));
  const { size, width, atEnd } = sizeNames(names, box, stage.format, sans);
  const margins = {
    below: box.tick + LINES.below,
    value: LINES.value,
    end: atEnd ? width + LINES.name.beside : LINES.end,
  };
  const { left: start } = buildFrame(scene, stage, box, margins);
  const legend = atEnd ? undefined : layOutLegend(scene, box, start, sans);
  const frame = buildFrame(scene, stage, box, {
    ...margins,
    legend: legend && legend.height + LINES.legend,
  });
  const { left, right, top, bottom, y } = frame;
  const x = scalePoint(labels.keys(), [left + LINES.side, right - LINES.side]);
  const ticks = placeTicks(labels, (i) => x(i) ?? 0, x.step(), box, sans);
  const nameAt = placeNames(ends.map(y), size * LINES.name.line, top, bottom);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => x(i) ?? 0)
    .y((value) => y(value ?? 0))
    .curve(curveMonotoneX);
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Axes frame={frame} box={box} scene={scene} />
      {legend && <Legend box={box} layout={legend} />}
      <Step n={0} as="g" className="appear" aria-hidden="true">
        {ticks.map(({ text, at, index }) => (
          <text
            key={index}
            className="tick"
            fontSize={box.tick}
            x={at}
            y={bottom + 14 + box.tick}
            textAnchor="middle"
          >
            {text}
          </text>
        ))}
      </Step>
      {series.map(({ name, values }, s) => {
        const last = values.findLastIndex((value) => value !== null);
        const colour = seriesColour(s);
        const said = values.map(
          (value, i) => `${labels[i] ?? ''} ${value === null ? '–' : format(value)}`,
        );
        return (
          <Step
            key={name}
            n={s + 1}
            as="g"
            role="img"
            aria-label={`${name && `${name}: `}${said.join(', ')}`}
          >
            <path className="curve" pathLength={1} d={path(values) ?? ''} stroke={colour} />
            {loneIn(values).map((i) => (
              <circle
                key={i}
                className="end"
                r={LINES.lone}
                cx={x(i)}
                cy={y(values[i] ?? 0)}
                fill={colour}
              />
            ))}
            {last >= 0 && (
              <circle className="end" r={12} cx={x(last)} cy={y(ends[s] ?? 0)} fill={colour} />
            )}
            {atEnd && (
              <text
                className="name"
                fontSize={size}
                x={right + 16}
                y={nameAt[s]}
                dy="0.35em"
                fill={colour}
              >
                {names[s]}
              </text>
            )}
          </Step>
        );
      })}
    </Plot>
  );
}

/** Values with a gap at each side, which no line shows; the last of all has a mark anyway. */
function loneIn(values: readonly (number | null)[]): number[] {
  const isThere = (i: number) => (values[i] ?? null) !== null;
  const last = values.findLastIndex((value) => value !== null);
  return values.flatMap((_, i) =>
    isThere(i) && !isThere(i - 1) && !isThere(i + 1) && i !== last ? [i] : [],
  );
}

/** Where each name stands: at its line's end, pushed apart where ends are close, and kept inside the chart. */
function placeNames(ends: number[], gap: number, top: number, bottom: number): number[] {
  const order = ends.map((_, i) => i).toSorted((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const placed = [...ends];
  let reached = top;
  for (const i of order) {
    placed[i] = Math.max(ends[i] ?? 0, reached);
    reached = (placed[i] ?? 0) + gap;
  }
  let limit = bottom;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, limit);
    limit = (placed[i] ?? 0) - gap;
  }
  return placed;
}
