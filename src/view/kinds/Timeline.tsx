import type { CSSProperties } from 'react';
import { isFootFree } from '../../scene/foot';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { IconMark } from '../IconMark';
import { ITEM, LIST, Light } from '../Light';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { type EventPage, type Stop, sizeTimeline } from '../size/kinds/timeline';
import { EVENTS } from '../size/sizes';

/** Events on a band, which fills to each at its step. */
export function Timeline({ scene }: { scene: Scene<'timeline'> }) {
  const { items, heading } = scene;
  const stage = useStage();
  const { pages, placed, size, date } = sizeTimeline(scene, stage);
  const bleed = useBleed(isFootFree(scene));
  return (
    <div className="banded" style={bleeding(bleed)}>
      <Heading text={heading} />
      <Pages pages={pages}>
        {(page) => {
          const layout = placed[pages.indexOf(page)];
          if (!layout) return null;
          const { stops, band } = layout;
          const isDown = stops[0]?.side === 'beside';
          const style = sized(size, {
            ...{ '--date': `${date}px`, '--from': `${band.from}px`, '--wide': `${band.wide}px` },
            '--stem': `${EVENTS[stage.format].stem}px`,
          });
          return (
            <div {...LIST} className={`body events ${isDown ? 'down' : 'across'}`} style={style}>
              <Step n={0} className="time-band appear" aria-hidden="true" />
              {items.slice(page.from, page.until).map((item, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: events never move
                <Light key={i} n={page.from + i + 1} last={page.from + i + 1 === items.length}>
                  <Event item={item} layout={layout} index={i} size={size} />
                </Light>
              ))}
            </div>
          );
        }}
      </Pages>
    </div>
  );
}

interface EventProps {
  item: Scene<'timeline'>['items'][number];
  layout: EventPage;
  index: number;
  size: number;
}

function Event({ item, layout, index, size }: EventProps) {
  const { letters } = useStage();
  const { stops } = layout;
  const stop = stops[index];
  if (!stop) return null;
  const { plate, side, at } = stop;
  const width = plate.width - EVENTS.beside;
  const style = {
    ...{ '--start': `${plate.start}px`, '--top': `${plate.top}px`, '--at': `${at}px` },
    ...{ '--width': `${plate.width}px`, '--height': `${plate.height}px` },
    '--before': index === 0 ? 'var(--edge)' : `${stops[index - 1]?.at ?? 0}px`,
  } as CSSProperties;
  return (
    <div {...ITEM} className={`event ${side}`} style={style} dir="auto">
      <span className="reached" aria-hidden="true" />
      <Marks layout={layout} stops={stops} index={index} />
      <span className="stem" aria-hidden="true" />
      <span className="knot" aria-hidden="true" />
      <div className="band plated plate">
        <div className="serif when">
          {item.icon && <IconMark icon={item.icon} pale />}
          {item.when}
        </div>
        <div className="coming">
          {item.text.length > 0 && (
            <div className="text">
              <RichText text={item.text} room={{ width, size, ems: letters.medium }} />
            </div>
          )}
          <Details item={item} room={{ width, size }} />
        </div>
      </div>
    </div>
  );
}

/** The years between the event before and this one; each changes its colour when the band has reached it. */
function Marks({ layout, stops, index }: { layout: EventPage; stops: Stop[]; index: number }) {
  const from = stops[index - 1]?.at ?? Number.NEGATIVE_INFINITY;
  const to = stops[index]?.at ?? 0;
  return layout.marks
    .filter(({ at }) => at > from && at <= to)
    .map(({ at, text }) => (
      <span
        key={text}
        className="mark-year"
        aria-hidden="true"
        data-year={text}
        style={{ '--mark': `${at}px`, '--part': (at - from) / (to - from) } as CSSProperties}
      />
    ));
}
