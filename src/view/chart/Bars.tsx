/** Bars in groups: one step for each series, or for each bar when there is one series. */
import { scaleBand } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { breakLines, ems, fitSize } from '../size';
import { Axes } from './Axes';
import { buildFrame, describeChart, HEIGHT, seriesColour, WIDTH } from './frame';

const WIDEST_BAR = 300;
const CATEGORY = { most: 42, least: 20, lines: 2, line: 1.15 } as const;
const VALUE = { most: 60, least: 20 } as const;

export function Bars({ scene }: { scene: Scene<'chart'> }) {
  const { labels, series } = scene;
  const { lang } = useStage();
  const several = series.length > 1;
  const slot = (WIDTH * 0.92) / labels.length;
  const categorySize = fitSize(CATEGORY.most, CATEGORY.least, CATEGORY.lines, (px) =>
    Math.max(...labels.map((label) => linesIn(label, slot, px))),
  );
  const lines = Math.max(...labels.map((label) => wrap(label, slot, categorySize).length));
  const { format } = buildFrame(scene, lang, { below: 0, value: 0 });
  const written = series.flatMap(({ values }) => values.map((value) => format(value ?? 0)));
  const valueSize = fitSize(
    VALUE.most,
    VALUE.least,
    (slot * 0.96) / series.length,
    (px) => Math.max(...written.map(ems)) * px,
  );
  const frame = buildFrame(scene, lang, {
    below: lines * categorySize * CATEGORY.line + 24,
    value: valueSize * 1.25,
  });
  const { left, right, bottom, y } = frame;
  const bands = scaleBand(labels, [left, right]).paddingInner(0.3).paddingOuter(0.15);
  const groups = scaleBand(
    series.map(({ name }) => name),
    [0, bands.bandwidth()],
  ).paddingInner(0.08);
  const width = Math.min(groups.bandwidth(), WIDEST_BAR);
  const middleOf = (label: string) => (bands(label) ?? 0) + bands.bandwidth() / 2;
  const colourOf = (s: number, i: number) =>
    seriesColour(several ? s : labels.length === 2 ? i : 0);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMinYMin meet"
      aria-label={describeChart(scene)}
    >
      <Axes frame={frame} scene={scene} />
      <Step n={0} as="g" className="appear" aria-hidden="true">
        {labels.map((label) =>
          wrap(label, slot, categorySize).map((line, k) => (
            <text
              key={`${label} ${line}`}
              className="category"
              fontSize={categorySize}
              x={middleOf(label)}
              y={bottom + 16 + categorySize * (0.9 + k * CATEGORY.line)}
              textAnchor="middle"
            >
              {line}
            </text>
          )),
        )}
      </Step>
      {several && <Legend scene={scene} left={left} />}
      {series.map(({ name, values }, s) =>
        values.map((value, i) => {
          if (value === null) return null;
          const label = labels[i] ?? '';
          const middle = (bands(label) ?? 0) + (groups(name) ?? 0) + groups.bandwidth() / 2;
          const [top, foot] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
          return (
            <Step
              key={`${name} ${label}`}
              n={several ? s + 1 : i + 1}
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
                fill={colourOf(s, i)}
              />
              <text
                className="value"
                fontSize={valueSize}
                x={middle}
                y={value < 0 ? foot + valueSize * 1.05 : top - valueSize * 0.3}
                textAnchor="middle"
                fill={colourOf(s, i)}
              >
                {format(value)}
              </text>
            </Step>
          );
        }),
      )}
    </svg>
  );
}

/** A label in lines, as wide as its slot. */
const wrap = (label: string, slot: number, px: number): string[] =>
  breakLines(label, (slot * 0.94) / px);

/** How many lines those are: too many when a word alone is wider. */
const linesIn = (label: string, slot: number, px: number): number => {
  const lines = wrap(label, slot, px);
  return lines.some((line) => ems(line) * px > slot) ? Number.POSITIVE_INFINITY : lines.length;
};

/** The names of the series in one row. */
function Legend({ scene, left }: { scene: Scene<'chart'>; left: number }) {
  const names = scene.series.map(({ name }) => name);
  const size = fitSize(38, 22, WIDTH - left, (px) =>
    names.reduce((sum, name) => sum + (ems(name) + 2.2) * px, 0),
  );
  const y = scene.y ? 56 : 8;
  let x = left;
  return names.map((name, s) => {
    const at = x;
    x += (ems(name) + 2.2) * size;
    return (
      <Step key={name} n={s + 1} as="g" role="img" aria-label={name}>
        <rect
          className="dot"
          x={at}
          y={y + 4}
          width={size * 0.8}
          height={size * 0.8}
          fill={seriesColour(s)}
        />
        <text
          className="name"
          fontSize={size}
          x={at + size * 1.15}
          y={y + 4 + size * 0.76}
          fill={seriesColour(s)}
        >
          {name}
        </text>
      </Step>
    );
  });
}
