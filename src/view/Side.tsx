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
  children?: ReactNode;
}

export function Side({ heading, side, bleed, children }: SideProps) {
  const style: CSSProperties = {
    width: side.width && side.width + bleed.left,
    minHeight: side.height && side.height + bleed.top,
  };
  return (
    <Step n={0} className={`side${bleed.left > 0 ? ' free' : ''}`} style={style}>
      <Heading text={heading} size={side.heading} width={side.across} />
      {children}
    </Step>
  );
}
