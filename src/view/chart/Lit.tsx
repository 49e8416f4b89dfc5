/** A part of a chart that comes with its step, and may step back with the next one. */
import type { ReactNode } from 'react';
import { Step } from '../Step';

interface LitProps {
  n: number;
  /** It stays as it is: it is the last one, or has a colour of its own. */
  stays: boolean;
  /** What it is, for those who cannot see it. */
  words: string;
  children: ReactNode;
}

export const Lit = ({ n, stays, words, children }: LitProps) => (
  <Step n={n} as="g" into="--in" className="comes" role="img" aria-label={words}>
    {stays ? (
      <g className="told">{children}</g>
    ) : (
      <Step n={n + 1} as="g" into="--out" data-words="">
        <g className="told">{children}</g>
      </Step>
    )}
  </Step>
);
