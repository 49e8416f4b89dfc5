/** A page of what has no room at once: there from its first step until that of the next. */
import type { ReactNode } from 'react';
import { Step } from '../Step';

interface TurningProps {
  /** 0 for the first page. */
  from: number;
  /** Never gone when left out. */
  until?: number;
  children: ReactNode;
}

export function Turning({ from, until, children }: TurningProps) {
  return (
    <Step n={from} into="--in" className="turn" data-words="">
      {until === undefined ? (
        children
      ) : (
        <Step n={until} into="--out" className="turn" data-words="">
          {children}
        </Step>
      )}
    </Step>
  );
}
