/** What is lit while it is spoken of: it comes with its step, and steps back with the next. css/states.css has the numbers. */
import type { CSSProperties, ReactNode } from 'react';
import { Step } from './Step';

const CONTENTS: CSSProperties = { display: 'contents' };

interface LightProps {
  n: number;
  /** No step comes after it: it stays lit. */
  last: boolean;
  /** What is announced when it is lit, where it shows no words of its own. */
  words?: string;
  children: ReactNode;
}

export function Light({ n, last, words, children }: LightProps) {
  return (
    <Step n={n} into="--in" style={CONTENTS} data-words={words}>
      {last ? (
        children
      ) : (
        <Step n={n + 1} into="--out" style={CONTENTS} data-words="">
          {children}
        </Step>
      )}
    </Step>
  );
}
