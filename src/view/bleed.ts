/** How far a ground may go beyond the area of its scene: to the edges of the stage, when it has the stage alone. */
import type { CSSProperties } from 'react';
import { AREAS } from './area';
import { useStage } from './context';

/** px beyond the area. */
export interface Bleed {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Down to the captions, which stand on one ground. */
  low: number;
}

/** px above the captions. */
const GAP = 16;

/** `isFree`: whether nothing stands below the area, such as sources. */
export function useBleed(isFree: boolean): Bleed {
  const { area, canvas, width, height } = useStage();
  if (area !== AREAS[canvas]) return { left: 0, right: 0, top: 0, bottom: 0, low: 0 };
  const end = area.top + area.height;
  const [bottom, low] = isFree ? [height - end, AREAS[canvas].captions.top - GAP - end] : [0, 0];
  return { left: area.left, right: width - area.left - area.width, top: area.top, bottom, low };
}

/** For style sheets, which leave out what has no room. */
export const bleeding = ({ left, right, top, bottom, low }: Bleed): CSSProperties =>
  ({
    '--bleed-left': `${left}px`,
    '--bleed-right': `${right}px`,
    '--bleed-top': `${top}px`,
    '--bleed-bottom': `${bottom}px`,
    '--bleed-low': `${low}px`,
  }) as CSSProperties;
