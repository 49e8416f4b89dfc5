/** Pages of a drawing, inside what stays: each leaves at the top when the next comes from below. */
import type { CSSProperties, ReactNode } from 'react';
import { PageMark, spansOf, Turn } from '../Pages';

interface LeavesProps {
  /** The first step of each page. */
  starts: readonly number[];
  /** Where they lie. */
  place?: CSSProperties;
  /** Draws a page. */
  children: (page: number) => ReactNode;
}

export function Leaves({ starts, place, children }: LeavesProps) {
  const spans = spansOf(starts);
  return (
    <>
      <div className={starts.length > 1 ? 'book cut' : 'book'} style={place}>
        {spans.map((span, i) => (
          <Turn key={span.from ?? 0} {...span}>
            <div className="leaf">{children(i)}</div>
          </Turn>
        ))}
      </div>
      {starts.length > 1 && <PageMark spans={spans} />}
    </>
  );
}
