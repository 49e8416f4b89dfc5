/** Before and after: a line for each series between two upright axes, its number at both ends and its name at the later one. */
import { scaleLinear } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { chartBox, titleHeight } from '../size/chart/box';
import { placeEnds, sizeEnds } from '../size/chart/ends';
import { LINES } from '../size/chart/sizes';
import { cutText } from '../size/lines';
import { AxisTitle } from './Axes';
import { seriesColour } from './frame';
import { Lit } from './Lit';
import { Plot } from './Plot';
import { describeChart, writingOf } from './values';
import { round, Words } from './Words';

/** As many have a colour of their own. */
const MOST_COLOURS = 4;
const RADIUS = 15;

export function Slopes({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const { strong } = stage.letters;
  const { labels, series } = scene;
  const { whole, brief } = writingOf(scene, stage.lang);
  const box = chartBox(scene, stage, stage.lang);
  const many = series.length > MOST_COLOURS;
  const head = Math.max(box.tick, 44);
  const top = titleHeight(box) + head * 1.5;
  const bottom = box.height - RADIUS;
  const both = series.map(({ values }) => [values[0] ?? null, values[1] ?? null] as const);
  const text = (value: number | null) => (value === null ? '' : brief(value));
  const named = sizeEnds(
    series.map(({ name }, s) => [text(both[s]?.[1] ?? null), name].filter(Boolean).join('  ')),
    box,
    bottom - top,
    stage.format,
    strong,
  );
  const before = { ...named, lines: both.map(([value]) => [text(value)]) };
  const numbers = both.flat().filter((value) => value !== null);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const half = named.size * 0.55;
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom - half, top + half]);
  const beside = RADIUS + 16;
  const widest = Math.max(...before.lines.flat().map((line) => strong(line))) * named.size;
  const left = Math.max(widest + beside, RADIUS);
  const right = box.width - named.width - beside;
  const wantedOf = (end: 0 | 1) => both.map((ends) => y(ends[end] ?? low));
  const leftAt = placeEnds(before, wantedOf(0), top, bottom);
  const rightAt = placeEnds(named, wantedOf(1), top, bottom);
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Step n={0} as="g" className="appear" aria-hidden="true">
        <AxisTitle box={box} />
        {[left, right].map((x) => (
          <line key={x} className="zero" x1={x} x2={x} y1={top - head * 0.2} y2={box.height} />
        ))}
        {headsOf(labels, left, right, box.width, head, strong).map(({ text: words, x, anchor }) => (
          <Words
            key={anchor}
            className="head"
            size={head}
            x={x}
            y={top - head * 0.5}
            lines={[words]}
            anchor={anchor}
          />
        ))}
      </Step>
      {series.map(({ name }, s) => {
        const [from = null, to = null] = both[s] ?? [];
        const colour = many ? undefined : seriesColour(s);
        const told = [from, to].map((one, i) => `${labels[i]} ${one === null ? '–' : whole(one)}`);
        return (
          <Lit
            key={name}
            n={s + 1}
            stays={!many || s + 1 === series.length}
            words={`${name}: ${told.join(', ')}`}
          >
            <g className={many ? 'one-of-many' : undefined}>
              {from !== null && to !== null && (
                <path
                  className="curve"
                  pathLength={1}
                  d={`M${round(left)} ${round(y(from))}L${round(right)} ${round(y(to))}`}
                  stroke={colour}
                  strokeWidth={many ? LINES.stroke.many : LINES.stroke.few}
                />
              )}
              {from !== null && (
                <>
                  <circle
                    className="start"
                    cx={round(left)}
                    cy={round(y(from))}
                    r={RADIUS}
                    fill={colour}
                  />
                  <Words
                    className="name"
                    size={named.size}
                    x={left - beside}
                    y={leftAt[s] ?? []}
                    lines={before.lines[s] ?? []}
                    anchor="end"
                    fill={colour}
                  />
                </>
              )}
              {to !== null && (
                <circle
                  className="end"
                  cx={round(right)}
                  cy={round(y(to))}
                  r={RADIUS}
                  fill={colour}
                />
              )}
              <Words
                className="name"
                size={named.size}
                x={right + beside}
                y={rightAt[s] ?? []}
                lines={named.lines[s] ?? []}
                fill={colour}
              />
            </g>
          </Lit>
        );
      })}
    </Plot>
  );
}

/** What both ends are called, outwards from their axes where there is room, else inwards from the edges. */
function headsOf(
  labels: readonly string[],
  left: number,
  right: number,
  width: number,
  px: number,
  ems: (text: string) => number,
) {
  const [one = '', other = ''] = labels.map((label) => cutText(label, (width * 0.46) / px, ems));
  const wide = (text: string) => ems(text) * px;
  const before = Math.max(wide(one), left + RADIUS);
  const after = Math.min(right - RADIUS, width - wide(other));
  return [
    { text: one, x: before, anchor: 'end' as const },
    { text: other, x: after, anchor: 'start' as const },
  ];
}
