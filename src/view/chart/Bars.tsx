/** Bars in groups: one step for each series or for each bar, as the scene says. */
import { scaleBand } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { breakLines, ems, fitSize } from '../size';
import { Axes } from './Axes';
import { type Box, buildFrame, chartBox, describeChart, numberFormat, seriesColour } from './frame';
import { Legend, layOutLegend } from './Legend';
import { Plot } from './Plot';
import { Rows } from './Rows';

const WIDEST_BAR = 300;
const CATEGORY = { most: 42, lines: 2, line: 1.15 } as const;
const VALUE = { most: 60 } as const;
/** What the value axis leaves of the width. */
const PLOT = { wide: 0.92, narrow: 0.84 } as const;

export function Bars({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const box = chartBox(scene, stage);
  const format = numberFormat(scene, stage.lang);
  const sizes = sizesOf(scene, box, format);
  if (stage.format !== 'landscape' && !sizes.fits) return <Rows scene={scene} />;
  return <Columns scene={scene} box={box} format={format} {...sizes} />;
}

/** Sizes of type, and whether words and values have the room they need to stand upright. */
function sizesOf({ labels, series }: Scene<'chart'>, box: Box, format: (value: number) => string) {
  const part = box.width > box.height * 2 ? PLOT.wide : PLOT.narrow;
  const slot = (box.width * part) / labels.length;
  const linesOf = (px: number) => Math.max(...labels.map((label) => linesIn(label, slot, px)));
  const category = fitSize(Math.max(CATEGORY.most, box.least), box.least, CATEGORY.lines, linesOf);
  const written = series.flatMap(({ values }) => values.map((value) => format(value ?? 0)));
  const bar = (slot * 0.96) / series.length;
  const valueWidth = (px: number) => Math.max(...written.map(ems)) * px;
  const value = fitSize(VALUE.most, box.least, bar, valueWidth);
  const fits = linesOf(category) <= CATEGORY.lines && valueWidth(value) <= bar;
  return { slot, category, value, fits };
}

interface ColumnsProps extends Omit<ReturnType<typeof sizesOf>, 'fits'> {
  scene: Scene<'chart'>;
  box: Box;
  format(value: number): string;
}

function Columns({ scene, box, format, slot, category, value: valueSize }: ColumnsProps) {
  const { labels, series } = scene;
  const { lang } = useStage();
  const several = series.length > 1;
  const lines = Math.max(...labels.map((label) => wrap(label, slot, category).length));
  const margins = { below: lines * category * CATEGORY.line + 24, value: valueSize * 1.25 };
  const { left } = buildFrame(scene, lang, box, margins);
  const legend = several ? layOutLegend(scene, box, left) : undefined;
  const frame = buildFrame(scene, lang, box, { ...margins, legend: legend?.height });
  const { right, bottom, y } = frame;
  const bands = scaleBand(labels, [left, right]).paddingInner(0.3).paddingOuter(0.15);
  const groups = scaleBand(
    series.map(({ name }) => name),
    [0, bands.bandwidth()],
  ).paddingInner(0.08);
  const width = Math.min(groups.bandwidth(), WIDEST_BAR);
  const middleOf = (label: string) => (bands(label) ?? 0) + bands.bandwidth() / 2;
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Axes frame={frame} box={box} scene={scene} />
      <Step n={0} as="g" className="appear" aria-hidden="true">
        {labels.map((label) =>
          wrap(label, slot, category).map((line, k) => (
            <text
              key={`${label} ${line}`}
              className="category"
              fontSize={category}
              x={middleOf(label)}
              y={bottom + 16 + category * (0.9 + k * CATEGORY.line)}
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
          const middle = (bands(label) ?? 0) + (groups(name) ?? 0) + groups.bandwidth() / 2;
          const [top, foot] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
          const colour = barColour(scene, s, i);
          return (
            <Step
              key={`${name} ${label}`}
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
            </Step>
          );
        }),
      )}
    </Plot>
  );
}

/** Series have a colour each; of two bars, each has one. */
export const barColour = ({ labels, series }: Scene<'chart'>, s: number, i: number): string =>
  seriesColour(series.length > 1 ? s : labels.length === 2 ? i : 0);

/** A label in lines, as wide as its slot. */
const wrap = (label: string, slot: number, px: number): string[] =>
  breakLines(label, (slot * 0.94) / px);

/** How many lines those are: too many when a word alone is wider. */
const linesIn = (label: string, slot: number, px: number): number => {
  const lines = wrap(label, slot, px);
  return lines.some((line) => ems(line) * px > slot) ? Number.POSITIVE_INFINITY : lines.length;
};
