/** The order in which shapes are read: the widest gap parts them first (recursive XY cut, Nagy and Seth 1984). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const DEEPEST = 12;
/** A gap may be overlapped by this part of the slide. */
const TOLERANCE = 0.01;

/** Those without a place come last; where shapes overlap, they keep their order. */
export function readingOrder<T extends Box>(
  shapes: readonly T[],
  slide: { width: number; height: number },
): T[] {
  const isPlaced = ({ width, height }: T): boolean => width > 0 || height > 0;
  return [
    ...cut(shapes.filter(isPlaced), slide, 'y', 0),
    ...shapes.filter((shape) => !isPlaced(shape)),
  ];
}

type Axis = 'x' | 'y';
const EXTENT = { x: 'width', y: 'height' } as const;

function cut<T extends Box>(
  shapes: readonly T[],
  slide: { width: number; height: number },
  first: Axis,
  depth: number,
): T[] {
  if (shapes.length < 2 || depth > DEEPEST) return [...shapes];
  const [best] = (['y', 'x'] as const)
    .map((axis) => ({ axis, ...partsAlong(shapes, axis, slide[EXTENT[axis]] * TOLERANCE) }))
    .filter(({ parts }) => parts.length > 1)
    .sort((a, b) => b.gap - a.gap || (a.axis === first ? -1 : 1));
  if (!best) return [...shapes];
  const other = best.axis === 'x' ? 'y' : 'x';
  return best.parts.flatMap((part) => cut(part, slide, other, depth + 1));
}

function partsAlong<T extends Box>(shapes: readonly T[], axis: Axis, tolerance: number) {
  const extent = EXTENT[axis];
  const parts: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  let gap = -1;
  for (const shape of shapes.toSorted((a, b) => a[axis] - b[axis])) {
    const last = parts.at(-1);
    if (last && shape[axis] < end - tolerance) last.push(shape);
    else {
      if (last) gap = Math.max(gap, shape[axis] - end);
      parts.push([shape]);
    }
    end = Math.max(end, shape[axis] + shape[extent]);
  }
  return { parts, gap };
}
