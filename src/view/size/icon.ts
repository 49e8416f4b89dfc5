/** How large icons are, and what they take of the room of words. */
import type { Icon } from '../../scene/icon/schema';
import { isAll } from '../area';
import type { StageView } from '../context';
import { type Space, sizeFor } from './fit';
import { ICONS } from './sizes';

/** Of a list: px of an icon, and what it and the space after it take before the words; undefined where no item has one. */
export function iconsOf(
  items: readonly { icon?: Icon }[],
  { format }: Pick<Space, 'format'>,
): { icon: number; indent: number } | undefined {
  if (!items.some(({ icon }) => icon)) return undefined;
  const icon = sizeFor(items.length, ICONS[format].rows);
  return { icon, indent: icon + ICONS.gap };
}

/** Of an icon, px: it reaches an edge of the stage. */
export interface Ground {
  top: number;
  width: number;
  height: number;
}

/** Beside words or above them, px: where an icon stands on the stage (in a block at its start), and what it leaves less of. */
export interface IconPlace {
  size: number;
  top: number;
  /** From the edge at which a line ends. */
  end?: number;
  /** Its ground, which ends there. */
  ground?: Ground;
  /** It stands on the ground of a heading. */
  isOnSide?: true;
  /** Of the width of the words, and of the height above them. */
  takes: { width: number; above: number };
}

/** `above`: what stands above the words, px of the area. */
export function iconBeside(
  { area, canvas }: Pick<StageView, 'area' | 'canvas'>,
  above: number,
): IconPlace {
  if (!isAll(area, canvas)) {
    const size = Math.round(Math.min(area.height, area.width) * ICONS.inBlock);
    return { size, top: 0, takes: { width: 0, above: size + ICONS.gap } };
  }
  const { width, letter: _, ...place } = ICONS[canvas].beside;
  const { top, height } = place.ground;
  const below = canvas === 'square' ? top + height + ICONS.gap - area.top - above : 0;
  return { ...place, takes: { width, above: Math.max(0, below) } };
}

/** Of its type, where the middle of a capital stands below the top of its line. */
const MIDDLE = 0.515;
/** Of its type, half of a capital, and half of an emoji. */
const HALF = { capital: 0.36, emoji: 0.62 };
/** Between a letter and the edge of the stage, px: what is cut off looks like a slip. */
const EDGE = 56;

/** A letter or a number on the ground of an icon, px from where that begins. */
export function letterBeside(
  of: string,
  { canvas, letters }: Pick<StageView, 'canvas' | 'letters'>,
): { size: number; top: number; start: number } {
  const { letter, ground } = ICONS[canvas].beside;
  const ems = letters.serif(of);
  const room = ground.width - letter.start - EDGE;
  const half = /\p{Extended_Pictographic}/u.test(of) ? HALF.emoji : HALF.capital;
  const below = ground.height - letter.middle - EDGE / 2;
  const size = Math.round(Math.min(letter.most, room / ems, below / half));
  const start = Math.round(letter.start + (room - size * ems) / 2);
  return { size, top: Math.round(letter.middle - size * MIDDLE), start };
}
