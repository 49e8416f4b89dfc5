/** Bars to compare: the one that is spoken of is in full colour, what was said is pale. */
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import type { Box } from '../size/chart/box';
import type { Ranks as Layout, Rank } from '../size/chart/ranks';
import { RANKS } from '../size/chart/sizes';
import { AxisTitle } from './Axes';
import { seriesColour } from './frame';
import { Lit } from './Lit';
import { Plot } from './Plot';
import { describeChart, writingOf } from './values';
import { round, Words } from './Words';

export function Ranks({ scene, box, layout }: { scene: Scene<'chart'>; box: Box; layout: Layout }) {
  const { lang, area } = useStage();
  const { whole, brief } = writingOf(scene, lang);
  const { isNamedBefore, from, rows, bar, name, value: valueSize } = layout;
  // Two are compared: each has its colour.
  const isPair = rows.length === 2;
  const middleOf = ({ label, top }: Rank) =>
    top + bar / 2 + name * (0.35 - (label.length - 1) * 0.55);
  return (
    <Plot box={box} words={describeChart(scene)}>
      <Step n={0} as="g" className="appear" aria-hidden="true">
        <AxisTitle box={box} />
        {rows.map((row) => (
          <g key={row.index}>
            {scene.max !== undefined && !isNamedBefore && (
              <>
                <rect
                  className="rank-track"
                  x={round(from)}
                  y={round(row.top)}
                  width={round(box.width - from)}
                  height={round(bar)}
                  rx={12}
                />
                {row.until + RANKS.full * box.axis < box.width && (
                  <Words
                    className="axis"
                    size={box.axis}
                    x={box.width - RANKS.inset}
                    y={row.top + bar / 2 + box.axis * 0.35}
                    lines={[brief(scene.max)]}
                    anchor="end"
                  />
                )}
              </>
            )}
            <rect
              className="rank-ahead"
              x={round(Math.max(from, -area.left))}
              y={round(row.top)}
              width={6}
              height={round(bar)}
            />
            {isNamedBefore && (
              <Words
                className="rank"
                size={name}
                x={0}
                y={middleOf(row)}
                lines={row.label}
                line={RANKS.line}
              />
            )}
          </g>
        ))}
      </Step>
      {rows.map((row, i) => {
        const { label, index, value, top, end, isInside, nameAt, valueAt } = row;
        const words = `${label.join(' ')}: ${value === null ? '–' : whole(value)}`;
        const text = value === null ? '–' : brief(value);
        return (
          <Lit key={index} n={index + 1} stays={isPair || i + 1 === rows.length} words={words}>
            <rect
              className="bar lying rank-bar"
              style={{ transformOrigin: 'left' }}
              x={round(from)}
              y={round(top)}
              width={round(Math.max(end - from, 3))}
              height={round(bar)}
              rx={Math.min(12, Math.max(end - from, 3) / 2)}
              fill={isPair ? seriesColour(i) : undefined}
            />
            {!isNamedBefore && (
              <Words
                className={`rank ${isInside ? 'on-bar' : 'after-bar'}`}
                size={name}
                x={nameAt}
                y={middleOf(row)}
                lines={label}
                line={RANKS.line}
              />
            )}
            <Words
              className={`rank-value${isInside ? ' on-bar' : ''}`}
              size={valueSize}
              x={isInside ? end - RANKS.inset : valueAt}
              y={top + bar / 2 + valueSize * 0.33}
              lines={[text]}
              anchor={isInside ? 'end' : 'start'}
              fill={isPair && !isInside ? seriesColour(i) : undefined}
            />
          </Lit>
        );
      })}
      {scene.x && (
        <Step n={0} as="g" className="appear" aria-hidden="true">
          <Words className="axis" size={box.axis} x={0} y={box.height - 8} lines={[scene.x]} />
        </Step>
      )}
    </Plot>
  );
}
