/** Small charts side by side: as many in a row as gives each the most room. */
import type { Rect } from '../group/rect';
import { PANELS } from './sizes';

/** Rows of panels in a rectangle; a panel is rather wide than high. */
export function layPanels(count: number, { left, top, width, height }: Rect): Rect[] {
  const sizesIn = (columns: number) => {
    const rows = Math.ceil(count / columns);
    const wide = (width - PANELS.gap * (columns - 1)) / columns;
    const high = (height - PANELS.gap * (rows - 1)) / rows;
    return { columns, wide, high, worth: Math.min(wide / 1.25, high) };
  };
  const tries = Array.from({ length: count }, (_, i) => sizesIn(i + 1));
  const best = tries.reduce((a, b) => (b.worth > a.worth ? b : a));
  return Array.from({ length: count }, (_, i) => ({
    left: left + (i % best.columns) * (best.wide + PANELS.gap),
    top: top + Math.floor(i / best.columns) * (best.high + PANELS.gap),
    ...{ width: best.wide, height: best.high },
  }));
}
