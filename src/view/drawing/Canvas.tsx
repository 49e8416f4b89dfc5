/** The picture of a drawing, in px of its room; hidden from readers, who have the number in words, but where its parts say themselves. */
import type { CSSProperties, ReactNode } from 'react';
import type { Rect } from '../size/group/rect';

interface CanvasProps {
  room: Rect;
  /** What it shows as a whole, where its parts say themselves. */
  words?: string;
  children: ReactNode;
}

export const Canvas = ({ room, words, children }: CanvasProps) => {
  const { left, top, width, height } = room;
  const box = { style: { left, top, width, height }, viewBox: `0 0 ${width} ${height}` };
  return words === undefined ? (
    <svg className="drawn-picture" {...box} aria-hidden="true">
      {children}
    </svg>
  ) : (
    <svg className="drawn-picture" {...box} aria-label={words}>
      {children}
    </svg>
  );
};

/** When one of many comes: its share of the step. */
export const turn = (index: number, count: number) =>
  ({
    '--at': count > 1 ? Math.round((index / (count - 1)) * 1000) / 1000 : 0,
  }) as CSSProperties;
