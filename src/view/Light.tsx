/** What is lit while it is spoken of: it comes with its step, and steps back with the next. css/states.css has the numbers. */
import type { CSSProperties, ReactNode } from 'react';
import { useStage } from './context';
import { Step } from './Step';

/** What is lit stands between a list and its items, where HTML allows nothing: so both are told by their roles. */
export const LIST = { role: 'list' } as const;
export const ITEM = { role: 'listitem' } as const;

const CONTENTS: CSSProperties = { display: 'contents' };

interface LightProps {
  n: number;
  /** The step that it steps back with: the next one when left out. */
  next?: number;
  /** No step of its block comes after it: it steps back with the block that is spoken of next, else when its sentence is over. */
  last: boolean;
  /** As the last it stays lit. */
  stays?: boolean;
  /** What is announced when it is lit, where it shows no words of its own. */
  words?: string;
  children: ReactNode;
}

export function Light({ n, next = n + 1, last, stays = false, words, children }: LightProps) {
  const { firstStep = 0, nextStep } = useStage();
  const at = last ? nextStep && nextStep - firstStep : next;
  return (
    <Step n={n} into="--in" style={CONTENTS} data-words={words}>
      {last && stays ? children : <Back at={at}>{children}</Back>}
    </Step>
  );
}

/** It steps back at a step, or when all is said. */
function Back({ at, children }: { at: number | undefined; children: ReactNode }) {
  if (at === undefined)
    return (
      <div className="rests" style={CONTENTS}>
        {children}
      </div>
    );
  return (
    <Step n={at} into="--out" style={CONTENTS} data-words="">
      {children}
    </Step>
  );
}

/** When each of `count` parts of a block is lit, by its index. */
export const lightOf =
  (count: number, stepOf: (part: number) => number) =>
  (part: number): Pick<LightProps, 'n' | 'next' | 'last'> => ({
    n: stepOf(part),
    next: stepOf(part + 1),
    last: part + 1 === count,
  });
