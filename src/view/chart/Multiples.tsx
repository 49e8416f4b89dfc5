/** The same small chart for each series, all to one scale. */
import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { chartBox, titleHeight } from '../size/chart/box';
import { layPanels } from '../size/chart/panels';
import { LINES, PANELS } from '../size/chart/sizes';
import { fitSize } from '../size/fit';
import { breakLines, cutText } from '../size/lines';
import { AxisTitle } from './Axes';
import { Lit } from './Lit';
import { Plot } from './Plot';
import { describeChart, rangeOf, writingOf } from './values';
import { round, Words } from './Words';

export function Multiples({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const { strong, sans } = stage.letters;
  const { labels, series, of = 'line' } = scene;
  const { whole, brief } = writingOf(scene, stage.lang);
  const box = chartBox(scene, stage, stage.lang);
  const top = titleHeight(box);
  const panels = layPanels(series.length, {
    left: 0,
    top,
    width: box.width,
    height: box.height - top,
  });
  const [{ width, height } = { width: 0, height: 0 }] = panels;
  const ends = series.map(({ values }) => values.findLast((value) => value !== null) ?? null);
  const endOf = (s: number) => (ends[s] === null ? '' : brief(ends[s] ?? 0));
  const wide = (s: number, px: number) => width / px - strong(endOf(s)) - 0.6;
  const linesAt = (px: number) =>
    series.map(({ name }, s) => breakLines(name, wide(s, px), strong));
  const linesOf = (px: number) => Math.max(...linesAt(px).map(({ length }) => length));
  const size = fitSize(PANELS.most, box.least, 1, linesOf);
  const names = linesAt(size).map((lines, s) =>
    [...lines.slice(0, 1), lines.slice(1).join(' ')]
      .filter((one) => one !== '')
      .map((one) => cutText(one, wide(s, size), strong)),
  );
  const head = Math.max(...names.map(({ length }) => length)) * size * PANELS.line + size * 0.35;
  const tick = Math.min(box.tick, Math.max(box.least, height * 0.14));
  const { low, high } = rangeOf(scene);
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  const half = (width * 0.48) / tick;
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Step n={0} as="g" className="appear" aria-hidden="true">
        <AxisTitle box={box} />
        {panels.map(({ left, top: from }) => (
          <g key={`${left} ${from}`}>
            <line
              className="zero"
              x1={left}
              x2={left + width}
              y1={from + height - tick * 1.4}
              y2={from + height - tick * 1.4}
            />
            <Words
              className="tick"
              size={tick}
              x={left}
              y={from + height - tick * 0.3}
              lines={[cutText(first, half, sans)]}
            />
            {labels.length > 1 && (
              <Words
                className="tick"
                size={tick}
                x={left + width}
                y={from + height - tick * 0.3}
                lines={[cutText(last, half, sans)]}
                anchor="end"
              />
            )}
          </g>
        ))}
      </Step>
      {series.map(({ name, values }, s) => {
        const panel = panels[s];
        if (!panel) return null;
        const { left, top: from } = panel;
        const y = scaleLinear(
          [low, high === low ? low + 1 : high],
          [from + height - tick * 1.4 - 2, from + head],
        );
        const right = left + width;
        const at = scalePoint(labels.keys(), [left + 8, right - 12]);
        const bands = scaleBand(labels.keys(), [left, right]).paddingInner(0.16);
        const isThere = (value: number | null) => value !== null;
        const xOf = (_: unknown, i: number) => at(i) ?? 0;
        const drawn = line<number | null>()
          .defined(isThere)
          .x(xOf)
          .y((value) => y(value ?? 0))
          .curve(curveMonotoneX);
        const under = area<number | null>()
          .defined(isThere)
          .x(xOf)
          .y0(y(Math.max(low, 0)))
          .y1((value) => y(value ?? 0))
          .curve(curveMonotoneX);
        const end = values.findLastIndex(isThere);
        const value = endOf(s);
        const said = values.map(
          (one, i) => `${labels[i] ?? ''} ${one === null ? '–' : whole(one)}`,
        );
        return (
          <Lit
            key={name}
            n={s + 1}
            stays={s + 1 === series.length}
            words={`${name}: ${said.join(', ')}`}
          >
            <Words
              className="panel-name"
              size={size}
              x={left}
              y={from + size * 0.9}
              lines={names[s] ?? []}
              line={PANELS.line}
            />
            <Words
              className="panel-value"
              size={size}
              x={right}
              y={from + size * 0.9}
              lines={[value]}
              anchor="end"
            />
            {of === 'bar' ? (
              values.map((one, i) => (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
                  key={i}
                  className="bar of-panel"
                  style={{ transformOrigin: (one ?? 0) < 0 ? 'top' : 'bottom' }}
                  x={round(bands(i) ?? left)}
                  width={round(bands.bandwidth())}
                  y={round(Math.min(y(one ?? 0), y(0)))}
                  height={round(Math.abs(y(one ?? 0) - y(0)))}
                />
              ))
            ) : (
              <>
                <path className="under of-panel" d={under(values) ?? ''} />
                <path
                  className="curve of-panel"
                  pathLength={1}
                  d={drawn(values) ?? ''}
                  strokeWidth={LINES.stroke.many}
                />
                {end >= 0 && (
                  <circle
                    className="end of-panel"
                    cx={round(at(end) ?? 0)}
                    cy={round(y(values[end] ?? 0))}
                    r={11}
                  />
                )}
              </>
            )}
          </Lit>
        );
      })}
    </Plot>
  );
}
