/** Key lines in turn whose heading has no picture: it stands large on a ground beside them, or above them on a narrow stage. */
import { emojiOf } from '../../../scene/icon/emoji';
import { takeIcon } from '../../../scene/icon/take';
import type { Scene } from '../../../scene/schema';
import { isAll } from '../../area';
import { groundOf, isFull } from '../../ground';
import { canvasOf, type Space } from '../fit';
import { type IconPlace, iconBeside } from '../icon';
import { type Side, sideOf } from '../side';
import { HEADED, ICONS } from '../sizes';

/**
 * The ground of the heading, where the scene has the stage and the heading room on it. Numbers that are drawn need all of the
 * width, and so do the words of a full ground. `isPictured`: lines have icons, which stand on that ground, too.
 */
export function headedSide(
  scene: Scene<'statement'>,
  space: Space,
  isPictured: boolean,
): Side | undefined {
  const { heading, lines, item, again } = scene;
  const { icon, text } = takeIcon(heading);
  const canvas = canvasOf(space);
  if (!isAll(space.area, canvas) || icon || emojiOf(heading)) return undefined;
  if (lines.some(({ drawing }) => drawing) || isFull(groundOf(scene))) return undefined;
  const isWide = canvas === 'landscape';
  const count = HEADED.count[canvas];
  const { least, below, gap } = HEADED.icon;
  const sign = isPictured && canvas === 'square' ? ICONS.square.beside.size + ICONS.gap : 0;
  return sideOf(text, space, {
    again,
    // An item is counted above its name on a wide stage, else before it.
    above: item && isWide ? count.size + count.gap : 0,
    taken: sign + (item && !isWide ? count.width : 0),
    below: () => (isPictured && isWide ? (item ? below : least) + gap : 0),
  });
}

/** What the ground leaves of the area: px that it has of the height, and the width of the lines; and the size of the heading. */
export const besideSide = (side: Side) => ({
  headed: side.heading,
  head: side.height ? side.height + HEADED.above : 0,
  across: side.room.width - (side.width ? HEADED.beside : 0),
});

/** Where the icon of a line stands: below the heading on its ground, or beside it; upright in the foot. */
export function iconOnSide(side: Side, space: Space): IconPlace {
  const canvas = canvasOf(space);
  const { area } = space;
  const { ground, ...place } = iconBeside({ area, canvas }, 0);
  if (canvas === 'portrait') return { ...place, ...(ground && { ground }) };
  const onSide = { isOnSide: true, takes: { width: 0, above: 0 } } as const;
  if (canvas === 'square') return { ...place, ...onSide };
  const { most, gap } = HEADED.icon;
  const size = Math.round(Math.min(most, side.across, area.height - side.high - gap));
  const end = area.width + area.left - size;
  return { ...onSide, size, end, top: area.top + area.height - size };
}
