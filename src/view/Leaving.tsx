/** Something that goes when a step comes, if one does. */
import type { CSSProperties, ReactNode } from 'react';
import { type Leaves, Step } from './Step';

export const CONTENTS: CSSProperties = { display: 'contents' };

interface LeavingProps {
  at: number | undefined;
  into: Leaves;
  children: ReactNode;
}

export function Leaving({ at, into, children }: LeavingProps) {
  if (at === undefined) return children;
  return (
    <Step n={at} into={into} as="span" style={CONTENTS}>
      {children}
    </Step>
  );
}
