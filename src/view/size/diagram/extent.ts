/** How far a drawing reaches, with the frames around its groups. */
import type { Group } from '../../../scene/diagram/schema';
import { DIAGRAM } from '../sizes';
import type { Drawing, PlacedBox } from './draw';

export interface Extent {
  left: number;
  top: number;
  width: number;
  height: number;
}
export interface GroupRect extends Extent {
  group: Group;
}

const { inset, name } = DIAGRAM.group;

/** `scale`: what a unit of the drawing has become. */
export function extentOf({ boxes, edges, groups }: Drawing, scale = 1): Extent {
  const rects = [
    ...boxes.map(around),
    ...groupRects(boxes, groups, scale),
    ...edges.flatMap(({ inner, label }) => [
      ...inner.map(({ x, y }) => ({ left: x, top: y, width: 0, height: 0 })),
      ...(label ? [around(label)] : []),
    ]),
  ];
  return union(rects);
}

const around = (box: { x: number; y: number; width: number; height: number }): Extent => ({
  left: box.x - box.width / 2,
  top: box.y - box.height / 2,
  ...{ width: box.width, height: box.height },
});

function union(rects: readonly Extent[]): Extent {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  return {
    ...{ left, top },
    width: Math.max(...rects.map((rect) => rect.left + rect.width)) - left,
    height: Math.max(...rects.map((rect) => rect.top + rect.height)) - top,
  };
}

/** Around all that lies in each group, the outermost first. */
export function groupRects(
  boxes: readonly PlacedBox[],
  groups: readonly Group[],
  scale: number,
): GroupRect[] {
  const rectOf = (group: Group): Extent => {
    const inside = [
      ...boxes.filter(({ node }) => node.group === group.id).map(around),
      ...groups.filter(({ parent }) => parent === group.id).map(rectOf),
    ];
    const { left, top, width, height } = union(inside);
    const head = group.label ? name : 0;
    const named = (group.label.length * 0.6 * DIAGRAM.small + 2 * inset) * scale;
    const short = Math.max(0, named - width - 2 * inset * scale);
    return {
      ...{ left: left - inset * scale - short / 2, top: top - (inset + head) * scale },
      ...{ width: width + 2 * inset * scale + short, height: height + (2 * inset + head) * scale },
    };
  };
  const depthOf = ({ parent }: Group): number => {
    const above = groups.find(({ id }) => id === parent);
    return above ? depthOf(above) + 1 : 0;
  };
  return groups
    .toSorted((a, b) => depthOf(a) - depthOf(b))
    .map((group) => ({ group, ...rectOf(group) }));
}
