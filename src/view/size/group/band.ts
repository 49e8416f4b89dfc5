/** A wide picture over what it belongs to: a band at the top of a wide stage, with the heading at its side. */
import { FORMATS } from '../../../format';
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { fitHeading, isEmpty } from '../heading';
import { leastHeight } from './need';
import { ratioOf, standIn } from './picture';
import { between, bottomOf, GAP, type GroupLayout } from './rect';

/** Width by height from which a picture is too low beside a list, and over a table. */
const WIDE = { list: 1.9, table: 1.2 } as const;
/** Heights of the band in px, and what the heading has of the width. */
const BAND = { most: 560, least: 380, heading: 560, inset: 48 } as const;
/** What is below the band has more than it needs. */
const EASE = 1.15;

/** Undefined where the picture is not wide, or what belongs to it has no room below. */
export function bandAbove(
  heading: Rich,
  blocks: readonly Block[],
  at: number,
  space: Space,
): GroupLayout | undefined {
  const [main, other] = [blocks[at], blocks[1 - at]];
  if (main?.kind !== 'figure' || !other || blocks.length !== 2) return undefined;
  if (main.place ?? main.share ?? main.wished) return undefined;
  const ratio = ratioOf(main, space) ?? 0;
  if (ratio < (other.kind === 'table' ? WIDE.table : WIDE.list)) return undefined;
  const { area } = space;
  const room = bottomOf(area) - BAND.least - GAP;
  const need = leastHeight(other, area.width, room, space);
  if (need >= room) return undefined;
  const rest = Math.max(need * EASE, bottomOf(area) - BAND.most - GAP);
  const height = Math.max(BAND.least, bottomOf(area) - GAP - rest);
  const panel = { left: 0, top: 0, width: FORMATS.landscape.width, height };
  const from = isEmpty(heading) ? area.left : area.left + BAND.heading + GAP;
  const sight = between(from, BAND.inset, area.left + area.width, height - BAND.inset);
  const standing = standIn(main, panel, sight, space);
  const column = { ...area, width: BAND.heading };
  const { size, height: high } = fitHeading(heading, { area: column, letters: space.letters });
  if (high > height - 2 * BAND.inset) return undefined;
  const top = Math.max((height - high) / 2, BAND.inset);
  const body = between(area.left, height + GAP, area.left + area.width, bottomOf(area));
  return {
    heading: { left: area.left, top, width: BAND.heading, height: high },
    headingSize: size,
    blocks: blocks.map((_, i) =>
      i === at ? { room: panel, panel, ...(standing && { standing }) } : { room: body },
    ),
  };
}
