/** Where each scene stands in the overview. Pure. */
import type { Size } from '../format';

/** Left and top, px. */
export interface Place {
  x: number;
  y: number;
}

export interface OverviewLayout {
  /** Of a slide. */
  scale: number;
  /** Of a slide, px. */
  width: number;
  /** Of the whole, px; more than the view where smaller slides could not be told apart. */
  height: number;
  /** In the order of the scenes. */
  places: Place[];
}

const MARGIN = 32;
const GAP = 24;
/** Slides are told apart at this width, px. */
const LEAST_WIDTH = 88;

/** `groups`: how many scenes stand under each other in each column. The largest slides with which all fit into the view. */
export function layOutOverview(groups: readonly number[], view: Size, slide: Size): OverviewLayout {
  const most = Math.max(1, groups.length);
  let best: OverviewLayout | undefined;
  for (let columns = 1; columns <= most; columns++) {
    const layout = layOutColumns(groups, columns, view, slide);
    if (layout.width < LEAST_WIDTH && best) break;
    const fits = layout.height <= view.height;
    if (!best || fits || layout.width >= LEAST_WIDTH) best = layout;
    if (fits) break;
  }
  return best ?? { scale: 1, width: slide.width, height: slide.height, places: [] };
}

function layOutColumns(
  groups: readonly number[],
  columns: number,
  view: Size,
  slide: Size,
): OverviewLayout {
  const across = (view.width - 2 * MARGIN - GAP * (columns - 1)) / columns;
  // One scene alone does not fill the view.
  const deepest = Math.max(1, ...groups);
  const down = (view.height - 2 * MARGIN - GAP * (deepest - 1)) / deepest;
  const scale = Math.min(across / slide.width, Math.max(down / slide.height, 0));
  const [width, height] = [slide.width * scale, slide.height * scale];
  const left = (view.width - columns * width - GAP * (columns - 1)) / 2;
  const places: Place[] = [];
  let y = MARGIN;
  for (let row = 0; row * columns < groups.length; row++) {
    const inRow = groups.slice(row * columns, (row + 1) * columns);
    for (const [column, count] of inRow.entries())
      for (let i = 0; i < count; i++)
        places.push({ x: left + column * (width + GAP), y: y + i * (height + GAP) });
    y += Math.max(...inRow) * (height + GAP);
  }
  const wholeHeight = y - GAP + MARGIN;
  // What leaves room stands in the middle.
  const above = Math.max(0, (view.height - wholeHeight) / 2);
  return {
    scale,
    width,
    height: wholeHeight,
    places: places.map(({ x, y }) => ({ x, y: y + above })),
  };
}

/** The place (index) next to another one downwards (1) or upwards (−1): of the nearest row the nearest column. −1 when there is none. */
export function neighbour(places: readonly Place[], at: number, direction: 1 | -1): number {
  const from = places[at];
  if (!from) return -1;
  const apart = ({ x, y }: Place) => {
    const dy = (y - from.y) * direction;
    return dy <= 1 ? Number.POSITIVE_INFINITY : dy * 1000 + Math.abs(x - from.x);
  };
  const best = places.reduce(
    (found, place, i) => (apart(place) < apart(places[found] ?? from) ? i : found),
    at,
  );
  return best === at ? -1 : best;
}
