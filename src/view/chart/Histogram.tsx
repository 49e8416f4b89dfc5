/** How often values lie where: bars that touch, the marks of the axis at their edges. */
import { scaleLinear } from 'd3-scale';
import { writing } from '../../scene/chart/write';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { nameColumns } from '../size/chart/bars';
import { chartBox } from '../size/chart/box';
import { BARS, LINES } from '../size/chart/sizes';
import { Axes } from './Axes';
import { ColumnNames } from './ColumnNames';
import { buildFrame, seriesColour } from './frame';
import { NotePlate } from './NotePlate';
import { Plot } from './Plot';
import { PointLabels } from './PointLabels';
import { describeChart, writingOf } from './values';
import { round, Words } from './Words';

export function Histogram({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const { labels, series, edges, note } = scene;
  const values = (series[0]?.values ?? []).map((value) => value ?? 0);
  const box = chartBox(scene, stage, stage.lang);
  // Its unit is that of the values that were counted.
  const counts = edges ? { ...scene, unit: '' } : scene;
  const count = writingOf(counts, stage.lang).brief;
  const plain = buildFrame(counts, stage, box, { below: 0, value: 0 });
  const slot = (plain.right - plain.left) / labels.length;
  const named = nameColumns(labels, slot, box, stage.letters.sans);
  const below = edges ? box.tick + LINES.below : named.height + BARS.category.below;
  const size = box.tick;
  const frame = buildFrame(counts, stage, box, { below, value: size * 1.4, end: size });
  const { left, right, bottom, y } = frame;
  const x = scaleLinear([0, labels.length], [left, right]);
  const step = x(1) - x(0);
  const written = writing(scene.unit, stage.lang).brief;
  const highest = values.indexOf(Math.max(...values));
  const noted = note && values[note.label];
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Axes frame={frame} box={box} scene={scene} />
      {edges ? (
        <PointLabels
          labels={edges.map(written)}
          box={box}
          at={(i) => x(i)}
          step={step}
          bottom={bottom}
        />
      ) : (
        <ColumnNames
          named={named}
          labels={labels}
          box={box}
          at={(i) => x(i + 0.5)}
          step={step}
          bottom={bottom}
        />
      )}
      <Step
        n={1}
        as="g"
        role="img"
        aria-label={labels.map((label, i) => `${label}: ${count(values[i] ?? 0)}`).join(', ')}
      >
        {values.map((value, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: bins never move
            key={i}
            className="bar"
            style={{ transformOrigin: 'bottom' }}
            x={round(x(i) + 2)}
            width={round(Math.max(step - 4, 1))}
            y={round(y(value))}
            height={round(Math.max(bottom - y(value), 0))}
            fill={seriesColour(0)}
          />
        ))}
        {step > size && !note && (
          <Words
            className="sum"
            size={size}
            x={x(highest + 0.5)}
            y={y(values[highest] ?? 0) - size * 0.35}
            lines={[count(values[highest] ?? 0)]}
            anchor="middle"
          />
        )}
      </Step>
      <NotePlate
        scene={scene}
        box={box}
        at={typeof noted === 'number' ? { x: x((note?.label ?? 0) + 0.5), y: y(noted) } : undefined}
      />
    </Plot>
  );
}
