/** A ground beside a list, or above it on a narrow stage: the heading stands on it, and what sums the list up. */
import type { CSSProperties, ReactNode } from 'react';
import type { Rich } from '../scene/inline';
import type { Bleed } from './bleed';
import { Heading } from './Heading';
import { Step } from './Step';
import type { Side as Sizes } from './size/side';

interface SideProps {
  heading: Rich;
  side: Sizes;
  bleed: Bleed;
  /** The heading was read in the scene before. */
  again?: boolean;
  /** Above the heading, or before it on a narrow stage. */
  count?: ReactNode;
  children?: ReactNode;
}

export function Side({ heading, side, bleed, again, count, children }: SideProps) {
  const style: CSSProperties = {
    width: side.width && side.width + bleed.left,
    minHeight: side.height && side.height + bleed.top,
  };
  return (
    <Step n={0} className={classOf(bleed, again)} style={style}>
      {count}
      <Heading text={heading} size={side.heading} width={side.across} />
      {children}
    </Step>
  );
}

const classOf = ({ left }: Bleed, again?: boolean): string =>
  ['side', left > 0 && 'free', again && 'again'].filter(Boolean).join(' ');
