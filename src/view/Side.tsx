/** A ground beside a list, or above it on a narrow stage: the heading stands on it, and what sums the list up. */
import type { CSSProperties, ReactNode } from 'react';
import type { Rich } from '../scene/inline';
import { Heading } from './Heading';
import { Step } from './Step';
import type { Side as Sizes } from './size/side';

interface SideProps {
  heading: Rich;
  side: Sizes;
  /** The colour of the ground; the second of the theme when left out. */
  ground?: string;
  children?: ReactNode;
}

export function Side({
  heading,
  side: { width, height, heading: size },
  ground,
  children,
}: SideProps) {
  const style = { width, height, ...(ground ? { '--side': ground } : {}) } as CSSProperties;
  return (
    <Step n={0} className="side" style={style}>
      <Heading text={heading} size={size} />
      {children}
    </Step>
  );
}
