/** An icon behind words: large, pale, and running off the stage. It comes with a step, and goes with another, if one is named. */

import type { Icon } from '../scene/icon/schema';
import { takeIcon } from '../scene/icon/take';
import type { Rich } from '../scene/inline';
import { AREAS } from './area';
import { useStage } from './context';
import { IconMark } from './IconMark';
import { Step } from './Step';
import { sized } from './size/fit';
import { iconBehind } from './size/icon';

export function Behind({ icon, n = 0, next }: { icon: Icon; n?: number; next?: number }) {
  const stage = useStage();
  const { size, top, out } = iconBehind(stage, stage.area === AREAS[stage.canvas]);
  const style = sized(size, { '--from': `${top}px`, '--off': `${out}px` });
  const drawn = (
    // What fades is no step itself: of those Reveal decides.
    <Step n={n} className="contents" data-words="">
      <div className="behind" style={style} aria-hidden="true">
        <IconMark icon={icon} />
      </div>
    </Step>
  );
  if (next === undefined) return drawn;
  return (
    <Step n={next} into="--out" className="contents" data-words="">
      {drawn}
    </Step>
  );
}

/** The words of a heading whose icon stands behind it. */
export const withoutIcon = (heading: Rich): Rich => takeIcon(heading).text;
