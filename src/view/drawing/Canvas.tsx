/** The picture of a drawing, in px of its room; hidden from readers, who have the number in words. */
import type { ReactNode } from 'react';
import type { Rect } from '../size/group/rect';

export const Canvas = ({
  room: { left, top, width, height },
  children,
}: {
  room: Rect;
  children: ReactNode;
}) => (
  <svg
    className="drawn-picture"
    style={{ left, top, width, height }}
    viewBox={`0 0 ${width} ${height}`}
    aria-hidden="true"
  >
    {children}
  </svg>
);

/** When one of many comes: its share of the step. */
export const turn = (index: number, count: number) =>
  ({
    '--at': count > 1 ? Math.round((index / (count - 1)) * 1000) / 1000 : 0,
  }) as React.CSSProperties;
