/** A Gantt chart: each bar grows along the line of dates at its step. */
import type { CSSProperties } from 'react';
import type { Plan as PlanData } from '../../scene/diagram/schema';
import { describeTask } from '../../scene/diagram/words';
import { useStage } from '../context';
import { Light } from '../Light';
import { Step } from '../Step';
import type { Room } from '../size/diagram/flow';
import { layoutPlan, type PlacedTask } from '../size/diagram/plan';
import { remember } from '../size/remember';
import { Leaves } from './Leaves';

const layoutOnce = remember(layoutPlan);

interface PlanProps {
  plan: PlanData;
  room: Room;
  /** The last step of the block: what it shows stays lit. */
  last: number;
}

export function Plan({ plan, room, last }: PlanProps) {
  const { letters, lang, format } = useStage();
  const { size, bottom, dates, pages } = layoutOnce(
    plan,
    letters,
    room,
    lang,
    format !== 'landscape',
  );
  const style = { ...room, '--size': `${size}px` } as CSSProperties;
  return (
    <div className="plan" style={style}>
      <Step n={0} className="appear" aria-hidden="true">
        {dates.map(({ left, label }) => (
          <div key={label}>
            <div className="rule" style={{ left, top: 0, height: bottom }} />
            <div className="date" style={{ left, top: bottom + 8 }}>
              {label}
            </div>
          </div>
        ))}
      </Step>
      <Leaves starts={pages.map(firstStep)} place={{ top: 0, height: bottom }}>
        {(i) =>
          pages[i]?.map((placed) => <Task key={placed.bar.top} placed={placed} last={last} />)
        }
      </Leaves>
    </div>
  );
}

const firstStep = ([first]: PlacedTask[]): number => first?.task.step ?? 0;

/** A letter that few fonts have. */
const Tick = () => (
  <svg className="tick" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 13l5.4 5.2l10.6-11.8" />
  </svg>
);

function Task({ placed, last }: { placed: PlacedTask; last: number }) {
  const { task, bar, words, section } = placed;
  const { step, label, state } = task;
  const { isInside, ...at } = words;
  return (
    <>
      {section && (
        <Step n={0} className="section appear" style={{ left: 0, top: section.top }}>
          {section.text}
        </Step>
      )}
      <div className={`span ahead is-${state}`} style={bar} />
      <Light n={step} last={step >= last} words="">
        <div className={`span band is-${state}`} style={bar} />
        <Step
          n={step}
          className={`doing appear${isInside ? ' inside' : ''}`}
          style={at}
          data-words={describeTask(task)}
          dir="auto"
        >
          {state === 'done' && <Tick />}
          {label}
        </Step>
      </Light>
    </>
  );
}
