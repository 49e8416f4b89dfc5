/** The block that stands on a ground of its own, at a side of a wide stage: the one table of shares. */
import { FORMATS } from '../../../format';
import type { Rich } from '../../../scene/inline';
import type { Block, Kind } from '../../../scene/schema';
import type { Space } from '../fit';
import { codeWidth } from '../kinds/code';
import { FIGURE } from '../sizes';
import { fitsIn, stackIn } from './need';
import { mayFill, ratioOf, standIn } from './picture';
import { belowHeading, between, bottomOf, GAP, type GroupLayout, INSET, type Rect } from './rect';

type Side = 'left' | 'right';

/** The panel's share of the stage's width, and at which side it stands. Who stands first here takes it; who is not here never does. */
const SHARES: Partial<Record<Kind, { share: number; side: Side }>> = {
  figure: { share: 0.38, side: 'right' },
  code: { share: 0.6, side: 'left' },
  diagram: { share: 0.6, side: 'left' },
  chart: { share: 0.6, side: 'left' },
  table: { share: 0.6, side: 'left' },
  formula: { share: 0.55, side: 'left' },
  callout: { share: 0.5, side: 'left' },
  quote: { share: 0.55, side: 'left' },
  stat: { share: 0.38, side: 'right' },
};
const ORDER = Object.keys(SHARES);
/** What an author may ask for, and what `wide` is. */
const BOUNDS = { least: 0.25, most: 0.7, wide: 0.64 } as const;
/** Of a picture: the first that a photo fills, or that suits its proportions; a list may need a smaller one. */
const PICTURE = [0.3, 0.38, 0.42, 0.46, 0.5, 0.54] as const;
/** Sizes of a heading beside a panel, px: the smaller where the others need the room. */
const HEADINGS = [76, 60] as const;
const CODE = { least: 0.4, most: 0.62, size: 44 } as const;

/** Which of the blocks takes the panel: the one of which its author said where it stands; undefined where none does. */
export function panelOf(blocks: readonly Block[]): number | undefined {
  const wished = blocks.findIndex(({ place, share }) => place !== undefined || share !== undefined);
  if (wished >= 0) return wished;
  const ranks = blocks.map(({ kind }) => ORDER.indexOf(kind));
  const best = Math.min(...ranks.filter((rank) => rank >= 0));
  return Number.isFinite(best) ? ranks.indexOf(best) : undefined;
}

/** The panel at a side, full height; the heading and the others in what it leaves. Undefined where not all of it fits. */
export function besidePanel(
  heading: Rich,
  blocks: readonly Block[],
  at: number,
  space: Space,
): GroupLayout | undefined {
  const main = blocks[at];
  if (!main) return undefined;
  const others = blocks.filter((_, i) => i !== at);
  const tries = HEADINGS.flatMap((largest) =>
    sharesOf(main, space).map((share) => {
      const { panel, rest } = sidesOf(main, share, space);
      const { body, ...head } = belowHeading(heading, rest, space, largest);
      const own = onPanel(main, panel, space);
      const isHeld = own.standing !== undefined || fitsIn(main, own.room, space);
      const { rooms, fits } = stackIn(body, others, space);
      return { own, head, rooms, fits: fits && isHeld };
    }),
  );
  const best = tries.find(({ fits }) => fits);
  if (!best) return undefined;
  const { own, head, rooms } = best;
  const placed = blocks.map((_, i) =>
    i === at ? own : { room: rooms[i < at ? i : i - 1] ?? own.room },
  );
  return { ...head, blocks: placed };
}

/** Shares of the stage's width, the best first. */
function sharesOf(main: Block, space: Space): number[] {
  const { share, place, kind } = main;
  if (share !== undefined) return [Math.min(Math.max(share, BOUNDS.least), BOUNDS.most)];
  if (place === 'wide') return [BOUNDS.wide];
  if (main.kind === 'figure' && main.wished)
    return [Math.min(Math.max(main.wished / FIGURE.column, BOUNDS.least), BOUNDS.wide)];
  if (kind === 'figure') {
    const fill = PICTURE.find((one) => mayFill(main, sidesOf(main, one, space).panel, space));
    const ratio = ratioOf(main, space) ?? 1;
    const inside = ratio > 1.5 ? 0.5 : ratio > 1 ? 0.46 : 0.38;
    return PICTURE.filter((one) => one <= (fill ?? inside)).reverse();
  }
  if (kind === 'code') {
    const { width } = FORMATS[space.format];
    const wide = (codeWidth(main, CODE.size, space) + space.area.left + INSET) / width;
    return [Math.min(Math.max(wide, CODE.least), CODE.most)];
  }
  const known = SHARES[kind]?.share ?? 0.5;
  return [known, known - 0.08];
}

/** The panel at its side, and what it leaves of the area. */
function sidesOf({ kind, place }: Block, share: number, { format, area }: Space) {
  const { width, height } = FORMATS[format];
  const natural = SHARES[kind]?.side ?? 'right';
  const side = place === 'left' || place === 'right' ? place : natural;
  const wide = Math.round(width * share);
  const panel = { left: side === 'left' ? 0 : width - wide, top: 0, width: wide, height };
  const from = side === 'left' ? panel.width + GAP : area.left;
  const to = side === 'left' ? area.left + area.width : panel.left - GAP;
  const rest = { left: from, top: area.top, width: to - from, height: area.height };
  return { panel, rest };
}

/** A block in its panel: a picture by its own rules, words within the area and the panel's margins. */
export function onPanel(block: Block, panel: Rect, space: Space): GroupLayout['blocks'][number] {
  const { area } = space;
  const top = Math.max(panel.top, area.top);
  const bottom = Math.min(bottomOf(panel), area.top + area.height);
  const right = panel.left + panel.width;
  if (block.kind === 'figure') {
    const standing = standIn(block, panel, between(panel.left, top, right, bottom), space);
    if (standing) return { room: panel, panel, standing };
  }
  const atLeft = panel.left === 0;
  const atRight = right === FORMATS[space.format].width;
  const room = between(
    atLeft ? area.left : panel.left + INSET,
    top,
    atRight ? area.left + area.width : right - INSET,
    bottom,
  );
  return { room, panel };
}
