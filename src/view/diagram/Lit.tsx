/** What is lit from its step (`--in`, around this) until the next: styles tell by `--in` and `--out`. */
import type { ReactNode } from 'react';
import { Step } from '../Step';

interface LitProps {
  /** The step at which it is over; never when left out. */
  until?: number;
  /** `g` among shapes. */
  as?: 'div' | 'g';
  children: ReactNode;
}

export function Lit({ until, as: Element = 'div', children }: LitProps) {
  if (until === undefined) return <Element className="lit">{children}</Element>;
  return (
    <Step n={until} into="--out" as={Element} className="lit" data-words="">
      {children}
    </Step>
  );
}
