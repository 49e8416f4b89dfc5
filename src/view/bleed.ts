/** How far a ground may go beyond the area of its scene: to the edges of the stage, when it has the stage alone. */
import type { CSSProperties } from 'react';
import { directionOf } from '../language/tag';
import { AREAS, isAll } from './area';
import { useStage } from './context';

/** px beyond the area; `left` is where lines begin, `right` where they end. */
export interface Bleed {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Down to the captions, which stand on one ground. */
  low: number;
  /** Of the ground beside a list: in landscape sources stand beside its foot. */
  side: number;
}

const NONE: Bleed = { left: 0, right: 0, top: 0, bottom: 0, low: 0, side: 0 };

/** px above the captions. */
const GAP = 16;

/** `isFree`: whether nothing stands below the area, such as sources. */
export function useBleed(isFree: boolean): Bleed {
  const { area, canvas, lang, width, height } = useStage();
  if (!isAll(area, canvas)) return NONE;
  const end = area.top + area.height;
  const bottom = isFree ? height - end : 0;
  const { captions } = AREAS[canvas];
  const low = isFree && end < captions.top ? captions.top - GAP - end : bottom;
  const side = canvas === 'landscape' ? height - end : bottom;
  const [left, right] = [area.left, width - area.left - area.width];
  const sides = directionOf(lang) === 'rtl' ? { left: right, right: left } : { left, right };
  return { ...sides, top: area.top, bottom, low, side };
}

/** For style sheets, which leave out what has no room. */
export const bleeding = ({ left, right, top, bottom, low, side }: Bleed): CSSProperties =>
  ({
    '--bleed-left': `${left}px`,
    '--bleed-right': `${right}px`,
    '--bleed-top': `${top}px`,
    '--bleed-bottom': `${bottom}px`,
    '--bleed-low': `${low}px`,
    '--bleed-side': `${side}px`,
  }) as CSSProperties;
