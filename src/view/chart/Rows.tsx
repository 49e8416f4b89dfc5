/** Bars that lie, each below its label, where upright ones have no room for their words. The values are written: there is no axis. */
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import type { Box } from '../size/chart/box';
import type { RowsLayout } from '../size/chart/rows';
import { ROWS } from '../size/chart/sizes';
import { barColour } from './frame';
import { Legend } from './Legend';
import { NotePlate } from './NotePlate';
import { Plot } from './Plot';
import { RowNames } from './RowNames';
import { describeChart, writingOf } from './values';
import { round, Words } from './Words';

interface RowsProps {
  scene: Scene<'chart'>;
  box: Box;
  layout: RowsLayout;
}

export function Rows({ scene, box, layout }: RowsProps) {
  const { lang } = useStage();
  const { labels, series, reveal } = scene;
  const several = series.length > 1;
  const { whole, brief } = writingOf(scene, lang);
  const { legend, top, label, height, bar, value, at, namedAt } = layout;
  return (
    <Plot box={box} words={describeChart(scene)}>
      <RowNames scene={scene} box={box} top={top} pitch={height} size={label} />
      {scene.max !== undefined && series.length === 1 && (
        <Step n={0} as="g" className="appear" aria-hidden="true">
          {labels.map((name, i) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
              key={`${name} ${i}`}
              className="rank-track"
              x={round(at(0))}
              width={round(at(scene.max ?? 0) - at(0))}
              y={round(top + i * height + label * ROWS.label.line)}
              height={round(bar * 0.92)}
            />
          ))}
        </Step>
      )}
      {at(0) > 1 && (
        <Step n={0} as="g" className="appear" aria-hidden="true">
          <line
            className="zero"
            x1={round(at(0))}
            x2={round(at(0))}
            y1={round(top)}
            y2={round(top + labels.length * height)}
          />
        </Step>
      )}
      {legend && <Legend box={box} layout={legend} />}
      {series.map(({ name, values }, s) =>
        values.map((one, i) => {
          if (one === null) return null;
          const [from, to] = [Math.min(at(one), at(0)), Math.max(at(one), at(0))];
          const y = top + i * height + label * ROWS.label.line + s * bar;
          const written = one < 0 ? from - ROWS.value.beside : to + ROWS.value.beside;
          const colour = barColour(scene, s, i);
          const text = namedAt === i ? `${brief(one)}  ${name}` : brief(one);
          return (
            <Step
              // biome-ignore lint/suspicious/noArrayIndexKey: labels never move, and may repeat
              key={`${name} ${i}`}
              n={reveal === 'bar' ? i + 1 : s + 1}
              as="g"
              role="img"
              aria-label={`${several ? `${name}, ` : ''}${labels[i]}: ${whole(one)}`}
            >
              <rect
                className="bar lying"
                style={{ transformOrigin: one < 0 ? 'right' : 'left' }}
                x={round(from)}
                width={round(Math.max(to - from, 3))}
                y={round(y)}
                height={round(bar * 0.92)}
                fill={colour}
              />
              <Words
                className="value"
                size={value}
                x={written}
                y={y + bar * 0.46 + value * 0.35}
                lines={[text]}
                anchor={one < 0 ? 'end' : 'start'}
                fill={colour}
              />
            </Step>
          );
        }),
      )}
      <NotePlate scene={scene} box={box} />
    </Plot>
  );
}
