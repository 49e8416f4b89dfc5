/** Bars that stand, alone or in groups: one step for each series or for each bar, as the scene says. */
import { scaleBand } from 'd3-scale';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import type { sizeBars } from '../size/chart/bars';
import type { Box } from '../size/chart/box';
import { layOutLegend } from '../size/chart/legend';
import { BARS } from '../size/chart/sizes';
import { Axes } from './Axes';
import { ColumnNames } from './ColumnNames';
import { barColour, buildFrame } from './frame';
import { Legend } from './Legend';
import { NotePlate } from './NotePlate';
import { Plot } from './Plot';
import { describeChart, writingOf } from './values';
import { round, Words } from './Words';

interface ColumnsProps {
  scene: Scene<'chart'>;
  box: Box;
  sizes: ReturnType<typeof sizeBars>;
}

export function Columns({ scene, box, sizes }: ColumnsProps) {
  const { labels, series, note, reveal } = scene;
  const { named, value: valueSize, isValued, below } = sizes;
  const stage = useStage();
  const { whole, brief } = writingOf(scene, stage.lang);
  const several = series.length > 1;
  const margins = {
    below: named.height + BARS.category.below + below,
    value: isValued ? valueSize * BARS.value.above : 0,
  };
  const { left } = buildFrame(scene, stage, box, margins);
  const legend =
    several && below === 0 ? layOutLegend(scene, box, left, stage.letters.strong) : undefined;
  const frame = buildFrame(scene, stage, box, { ...margins, legend: legend?.height });
  const { right, bottom, y } = frame;
  const bands = scaleBand(labels.keys(), [left, right]).paddingInner(0.28).paddingOuter(0.1);
  const groups = scaleBand(series.keys(), [0, bands.bandwidth()]).paddingInner(0.06);
  const width = Math.min(groups.bandwidth(), BARS.widest);
  const middleOf = (i: number, s: number) =>
    (bands(i) ?? 0) + (groups(s) ?? 0) + groups.bandwidth() / 2;
  const noted = note && series[note.series]?.values[note.label];
  const clear = isValued ? valueSize * BARS.value.above : 0;
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Axes frame={frame} box={box} scene={scene} />
      <ColumnNames
        named={named}
        labels={labels}
        box={box}
        at={(i) => (bands(i) ?? 0) + bands.bandwidth() / 2}
        step={bands.step()}
        bottom={bottom + below}
      />
      {legend && <Legend box={box} layout={legend} />}
      {series.map(({ name, values }, s) =>
        values.map((value, i) => {
          if (value === null) return null;
          const middle = middleOf(i, s);
          const [top, foot] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
          const colour = barColour(scene, s, i);
          return (
            <Step
              // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
              key={`${name} ${i}`}
              n={reveal === 'bar' ? i + 1 : s + 1}
              as="g"
              role="img"
              aria-label={`${several ? `${name}, ` : ''}${labels[i] ?? ''}: ${whole(value)}`}
            >
              <rect
                className="bar"
                style={{ transformOrigin: value < 0 ? 'top' : 'bottom' }}
                x={round(middle - width / 2)}
                width={round(width)}
                y={round(top)}
                height={round(foot - top)}
                fill={colour}
              />
              {below > 0 && (
                <Words
                  className="name"
                  size={box.least}
                  x={middle}
                  y={bottom + box.least * 1.1}
                  lines={[name]}
                  anchor="middle"
                  fill={colour}
                />
              )}
              {isValued && (
                <Words
                  className="value"
                  size={valueSize}
                  x={middle}
                  y={value < 0 ? foot + valueSize * 1.05 : top - valueSize * 0.3}
                  lines={[brief(value)]}
                  anchor="middle"
                  fill={colour}
                />
              )}
            </Step>
          );
        }),
      )}
      <NotePlate
        scene={scene}
        box={box}
        at={
          typeof noted === 'number'
            ? {
                x: middleOf(note?.label ?? 0, note?.series ?? 0),
                y: y(Math.max(noted, 0)) - clear - 22,
              }
            : undefined
        }
      />
    </Plot>
  );
}
