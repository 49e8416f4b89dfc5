/** Where shapes stand on their slide, in the units of the file: groups move and scale what is in them. */

import type { Box } from '../order';
import { childOf, type Element } from '../xml';

/** How a group moves and scales what is in it. */
export interface Move {
  x: number;
  y: number;
  across: number;
  down: number;
}

export const STILL: Move = { x: 0, y: 0, across: 1, down: 1 };

const numbersOf = (element: Element | undefined, ...names: string[]): number[] =>
  names.map((name) => Number(element?.attributes[name] ?? Number.NaN));

/** Where it stands on the slide, in the units of the file. */
export function boxOf(node: Element, inherited: (Element | undefined)[], move: Move): Box {
  for (const one of [node, ...inherited]) {
    const place = childOf(one, 'spPr', 'xfrm') ?? childOf(one, 'xfrm');
    const [x = 0, y = 0] = numbersOf(childOf(place, 'off'), 'x', 'y');
    const [width = 0, height = 0] = numbersOf(childOf(place, 'ext'), 'cx', 'cy');
    if (Number.isNaN(x + y + width + height)) continue;
    const { x: left, y: top, across, down } = one === node ? move : STILL;
    return {
      x: left + x * across,
      y: top + y * down,
      width: width * across,
      height: height * down,
    };
  }
  return { x: 0, y: 0, width: 0, height: 0 };
}

/** The move of what is in a group. */
export function within(group: Element, move: Move): Move {
  const place = childOf(group, 'grpSpPr', 'xfrm');
  const [x = 0, y = 0] = numbersOf(childOf(place, 'off'), 'x', 'y');
  const [width = 0, height = 0] = numbersOf(childOf(place, 'ext'), 'cx', 'cy');
  const [left = 0, top = 0] = numbersOf(childOf(place, 'chOff'), 'x', 'y');
  const [innerWidth = 0, innerHeight = 0] = numbersOf(childOf(place, 'chExt'), 'cx', 'cy');
  if (Number.isNaN(x + y + width + height + left + top + innerWidth + innerHeight)) return move;
  const [across, down] = [
    width / (innerWidth || width || 1),
    height / (innerHeight || height || 1),
  ];
  return {
    x: move.x + (x - left * across) * move.across,
    y: move.y + (y - top * down) * move.down,
    across: move.across * across,
    down: move.down * down,
  };
}
