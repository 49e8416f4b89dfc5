/** An icon or a letter beside the words that it stands for, on a ground of its own. It comes with a step, and goes with another, if one is named. */
import type { ReactNode } from 'react';
import { takeIcon } from '../scene/icon/take';
import type { Rich } from '../scene/inline';
import { useStage } from './context';
import { IconMark } from './IconMark';
import { Step } from './Step';
import { sized } from './size/fit';
import { type Ground, type IconPlace, letterBeside } from './size/icon';
import type { Sign } from './size/kinds/signs';

interface BesideProps {
  sign: Sign;
  place: IconPlace;
  n?: number;
  next?: number;
  /** Another stood there before: the ground is there. */
  follows?: boolean;
  /** The step at which the last of those that follow each other goes, and the ground with it. */
  until?: number;
}

export function Beside(props: BesideProps) {
  const { sign, n = 0, next, follows = false, until } = props;
  const { size, top, end, ground, isOnSide } = props.place;
  const style = sized(size, {
    '--from': `${top}px`,
    ...(end !== undefined && { '--end': `${end}px` }),
  });
  return (
    <>
      {ground && !follows && (
        <Coming n={n} next={until}>
          <div className="sign-ground" style={ground} aria-hidden="true" />
        </Coming>
      )}
      <Coming n={n} next={next}>
        {typeof sign !== 'string' ? (
          <div
            className={`sign-beside${isOnSide ? ' on-side' : ''}`}
            style={style}
            aria-hidden="true"
          >
            <IconMark icon={sign} />
          </div>
        ) : (
          ground && <Letter of={sign} ground={ground} />
        )}
      </Coming>
    </>
  );
}

/** On the ground, and cut off by its edge. It is drawn only: no text that is read or copied. */
export function Letter({ of, ground }: { of: string; ground: Ground }) {
  const { canvas, letters } = useStage();
  const { size, top, start } = letterBeside(of, { canvas, letters });
  const style = { ...sized(size), top, insetInlineStart: start };
  return (
    <div className="letter-beside" style={ground} aria-hidden="true">
      <div className="serif" data-letter={of} style={style} />
    </div>
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
