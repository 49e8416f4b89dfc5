import { isFootFree } from '../../scene/foot';
import type { Scene } from '../../scene/schema';
import { withoutIcon } from '../Beside';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Details } from '../Details';
import { ITEM, LIST, Light } from '../Light';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Side } from '../Side';
import { sized } from '../size/fit';
import { sizeTasks } from '../size/kinds/tasks';
import { TASKS } from '../size/sizes';
import { Tally } from '../Tally';

/** A box for each task, which gets its tick when the task is spoken of; beside them how many are done. */
export function Tasks({ scene }: { scene: Scene<'tasks'> }) {
  const { heading, items } = scene;
  const { side, pages, size, tally, room } = sizeTasks(
    { ...scene, heading: withoutIcon(heading) },
    useStage(),
  );
  const bleed = useBleed(isFootFree(scene));
  const boxes = items.filter(({ done }) => done !== undefined);
  return (
    <div className="split" style={bleeding(bleed)}>
      {side && (
        <Side heading={withoutIcon(heading)} side={side} bleed={bleed}>
          {boxes.length > 0 && (
            <Tally
              number={boxes.filter(({ done }) => done).length}
              of={boxes.length}
              size={tally}
            />
          )}
        </Side>
      )}
      <Pages pages={pages}>
        {({ from, until }) => (
          <div
            {...LIST}
            className="body todo"
            style={sized(size, { '--box': `${size * TASKS.box}px` })}
          >
            {items.slice(from, until).map((item, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: tasks never move
              <Light key={i} n={from + i + 1} last={from + i + 1 === items.length}>
                <div {...ITEM} className="band task" dir="auto">
                  {item.done !== undefined && <Box done={item.done} />}
                  <div className="words">
                    <RichText text={item.text} room={room} />
                    <Details item={item} room={room} />
                  </div>
                </div>
              </Light>
            ))}
          </div>
        )}
      </Pages>
    </div>
  );
}

/** The tick draws itself. */
const Box = ({ done }: { done: boolean }) => (
  <span className={`box${done ? ' done' : ''}`} aria-hidden="true">
    {done && (
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 12.5l4.6 4.5l9.4-10" pathLength={1} />
      </svg>
    )}
  </span>
);
