/** A timeline: the band fills to each period at its step. */
import type { CSSProperties } from 'react';
import type { Periods as PeriodsData } from '../../scene/diagram/schema';
import { useStage } from '../context';
import { Light } from '../Light';
import { Step } from '../Step';
import type { Room } from '../size/diagram/flow';
import { layoutPeriods, type PlacedPeriod } from '../size/diagram/periods';
import { remember } from '../size/remember';
import { PERIODS } from '../size/sizes';
import { Leaves } from './Leaves';

const layoutOnce = remember(layoutPeriods);

interface PeriodsProps {
  periods: PeriodsData;
  room: Room;
  /** The last step of the block: what it shows stays lit. */
  last: number;
}

export function Periods({ periods, room, last }: PeriodsProps) {
  const { letters, format } = useStage();
  const layout = layoutOnce(periods, letters, room, format !== 'landscape');
  const { size, name, isUpright, pages } = layout;
  const style = { ...room, '--size': `${size}px`, '--name': `${name}px` } as CSSProperties;
  return (
    <div className={isUpright ? 'periods upright' : 'periods'} style={style}>
      <Leaves starts={pages.map(firstStep)}>
        {(i) =>
          pages[i]?.map((placed) => (
            <Stop
              key={`${placed.period.label} ${placed.stop.left} ${placed.stop.top}`}
              placed={placed}
              last={last}
            />
          ))
        }
      </Leaves>
    </div>
  );
}

const firstStep = ([first]: PlacedPeriod[]): number => first?.period.step ?? 0;

function Stop({ placed, last }: { placed: PlacedPeriod; last: number }) {
  const { period, stop, events, side, section } = placed;
  const { step, label } = period;
  const middle = Math.min(events.left + 3, stop.left + stop.width / 2);
  return (
    <>
      {section && (
        <Step n={step} className="section appear" style={{ left: section.left, top: section.top }}>
          {section.text}
        </Step>
      )}
      <div className="stop ahead" style={stop} />
      <Light n={step} last={step >= last}>
        <div className="stop band" style={stop} dir="auto">
          <Step n={step} className="appear" data-words="">
            {label}
          </Step>
        </div>
      </Light>
      {side !== 'beside' && period.events.length > 0 && (
        <Step
          n={step}
          className={`stalk ${side}`}
          style={{
            left: middle,
            top: side === 'above' ? stop.top - PERIODS.stalk : stop.top + stop.height,
            height: PERIODS.stalk,
          }}
          aria-hidden="true"
        />
      )}
      <Step n={step} className={`events ${side} appear`} style={events} dir="auto">
        {period.events.map((event, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events never move
          <div key={i}>{event}</div>
        ))}
      </Step>
    </>
  );
}
