/** From one value to another, for each label: what is spoken of is in full colour. */
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { chartBox } from '../size/chart/box';
import { layRange } from '../size/chart/range';
import { RANGE } from '../size/chart/sizes';
import { AxisTitle } from './Axes';
import { seriesColour } from './frame';
import { Lit } from './Lit';
import { Plot } from './Plot';
import { describeChart, writingOf } from './values';
import { round, Words } from './Words';

/** Of the earlier end, and of the later one. */
const COLOURS = [seriesColour(1), seriesColour(0)] as const;

export function Ranges({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const writing = writingOf(scene, stage.lang);
  const box = chartBox(scene, stage, stage.lang);
  const { rows, label, value, radius, heads, headAt } = layRange(scene, box, writing, stage);
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Step n={0} as="g" className="appear" aria-hidden="true">
        <AxisTitle box={box} />
        {heads.map(({ text, x, anchor }, i) => (
          <Words
            key={text}
            className="head"
            size={value}
            x={x}
            y={headAt}
            lines={[text]}
            anchor={anchor}
            fill={COLOURS[i]}
          />
        ))}
        {rows.map(({ index, label: words, lines }) => (
          <Words key={index} className="rank" size={label} x={0} y={lines} lines={words} />
        ))}
        {scene.x && (
          <Words className="axis" size={box.axis} x={0} y={box.height - 8} lines={[scene.x]} />
        )}
      </Step>
      {rows.map(({ index, label: words, y, ends }) => {
        const [from, to] = scene.series.map(({ values }) => values[index] ?? null);
        const told = [from, to].map((one) => (typeof one === 'number' ? writing.whole(one) : '–'));
        return (
          <Lit key={index} n={index + 1} stays words={`${words.join(' ')}: ${told.join(' – ')}`}>
            {ends && typeof from === 'number' && typeof to === 'number' && (
              <>
                <path
                  className="span"
                  pathLength={1}
                  d={`M${round(ends[0])} ${round(y)}H${round(ends[1])}`}
                  strokeWidth={RANGE.bar}
                />
                {([from, to] as const).map((one, i) => {
                  const x = ends[i] ?? 0;
                  const isLeft = i === 0 ? ends[0] <= ends[1] : ends[1] < ends[0];
                  return (
                    <g key={COLOURS[i]}>
                      <circle
                        className={i === 0 ? 'start' : 'end'}
                        cx={round(x)}
                        cy={round(y)}
                        r={round(radius)}
                        fill={COLOURS[i]}
                      />
                      <Words
                        className={`range-value ${i === 0 ? 'start' : 'end'}`}
                        size={value}
                        x={x + (isLeft ? -1 : 1) * (radius + 12)}
                        y={y + value * 0.35}
                        lines={[writing.brief(one)]}
                        anchor={isLeft ? 'end' : 'start'}
                        fill={COLOURS[i]}
                      />
                    </g>
                  );
                })}
              </>
            )}
          </Lit>
        );
      })}
    </Plot>
  );
}
