/** An icon beside the words that it stands for, on a ground of its own. It comes with a step, and goes with another, if one is named. */
import type { ReactNode } from 'react';
import type { Icon } from '../scene/icon/schema';
import { takeIcon } from '../scene/icon/take';
import type { Rich } from '../scene/inline';
import { IconMark } from './IconMark';
import { Step } from './Step';
import { sized } from './size/fit';
import type { IconPlace } from './size/icon';

interface BesideProps {
  icon: Icon;
  place: IconPlace;
  n?: number;
  next?: number;
  /** Another stood there before, or comes after it: the ground stays. */
  follows?: boolean;
  leads?: boolean;
}

export function Beside(props: BesideProps) {
  const { icon, n = 0, next, follows = false, leads = false } = props;
  const { size, top, end, ground } = props.place;
  const style = sized(size, {
    '--from': `${top}px`,
    ...(end !== undefined && { '--end': `${end}px` }),
  });
  return (
    <>
      {ground && !follows && (
        <Coming n={n} next={leads ? undefined : next}>
          <div className="sign-ground" style={ground} aria-hidden="true" />
        </Coming>
      )}
      <Coming n={n} next={next}>
        <div className="sign-beside" style={style} aria-hidden="true">
          <IconMark icon={icon} />
        </div>
      </Coming>
    </>
  );
}

/** What fades is no step itself: of those Reveal decides. */
function Coming({ n, next, children }: { n: number; next?: number; children: ReactNode }) {
  const drawn = (
    <Step n={n} className="contents" data-words="">
      {children}
    </Step>
  );
  if (next === undefined) return drawn;
  return (
    <Step n={next} into="--out" className="contents" data-words="">
      {drawn}
    </Step>
  );
}

/** The words of a heading whose icon stands beside it. */
export const withoutIcon = (heading: Rich): Rich => takeIcon(heading).text;
