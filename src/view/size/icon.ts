/** How large icons are, and what they take of the room of words. */
import type { Icon } from '../../scene/icon/schema';
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

/** Behind words: px of the icon, its top, and how far it runs off at the end of a line; within the area of a block that `isAlone` not. */
export function iconBehind(
  { area, canvas }: Pick<StageView, 'area' | 'canvas'>,
  isAlone: boolean,
): { size: number; top: number; out: number } {
  if (isAlone) return ICONS[canvas].behind;
  const size = Math.round(Math.min(area.height, area.width) * ICONS.inBlock);
  return { size, top: Math.round((area.height - size) / 2), out: 0 };
}
