/** What is lit while it is spoken of: it comes with its step, and steps back with the next. css/states.css has the numbers. */
import type { CSSProperties, ReactNode } from 'react';
import { Step } from './Step';

/** What is lit stands between a list and its items, where HTML allows nothing: so both are told by their roles. */
export const LIST = { role: 'list' } as const;
export const ITEM = { role: 'listitem' } as const;

const CONTENTS: CSSProperties = { display: 'contents' };

interface LightProps {
  n: number;
  /** The step that it steps back with: the next one when left out. */
  next?: number;
  /** No step comes after it: it stays lit. */
  last: boolean;
  /** What is announced when it is lit, where it shows no words of its own. */
  words?: string;
  children: ReactNode;
}

export function Light({ n, next = n + 1, last, words, children }: LightProps) {
  return (
    <Step n={n} into="--in" style={CONTENTS} data-words={words}>
      {last ? (
        children
      ) : (
        <Step n={next} into="--out" style={CONTENTS} data-words="">
          {children}
        </Step>
      )}
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
