/** A picture above what stands with it: in portrait the heading follows it, in a square it stands on the picture's ground. */
import { FORMATS } from '../../../format';
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { isEmpty } from '../heading';
import { FIGURE } from '../sizes';
import { stackIn } from './need';
import { besidePanel } from './panel';
import { mayFill, ratioOf, standIn } from './picture';
import { plateOf } from './plate';
import {
  belowHeading,
  between,
  bottomOf,
  type GroupLayout,
  type Rect,
  type Standing,
} from './rect';

type Picture = Block<'figure'>;

/** Heights of the picture's ground in px, the best first; `below` it. */
const PORTRAIT = { most: 600, least: 440, drawn: 720, below: 46 } as const;
const SQUARE = { most: 480, least: 380, drawn: 600, below: 40 } as const;
const STEP = 20;
/** A picture inside of its ground is no lower, px. */
const LEAST = 230;
/** A narrower picture stands beside the rest in a square. Width by height. */
const TALL = 0.8;

/** What a picture leaves for heading and others, and how it stands. */
interface Above {
  panel: Rect;
  /** Of its words, where it cannot be shown. */
  sight: Rect;
  standing: Standing | undefined;
  head: Pick<GroupLayout, 'heading' | 'headingSize' | 'isOnPicture'>;
  body: Rect;
}

/** Undefined where not all of it fits. */
export function pictureAbove(
  heading: Rich,
  blocks: readonly Block[],
  main: Picture,
  space: Space,
): GroupLayout | undefined {
  const isSide = main.place === 'left' || main.place === 'right';
  const isTall = (ratioOf(main, space) ?? 1) < TALL;
  const beside = () =>
    space.format === 'square'
      ? besidePanel(heading, blocks, blocks.indexOf(main), space)
      : undefined;
  const wished = isSide || isTall ? beside() : undefined;
  if (wished) return wished;
  const isUpright = space.format === 'portrait';
  const { least, drawn } = isUpright ? PORTRAIT : SQUARE;
  const above = isUpright ? abovePortrait : aboveSquare;
  for (let height = drawn; height >= least; height -= STEP) {
    const found = withOthers(blocks, main, above(heading, main, height, space), space);
    if (found) return found;
  }
  // Words that stand for a picture need more width than that.
  return ratioOf(main, space) === undefined ? undefined : beside();
}

function abovePortrait(
  heading: Rich,
  main: Picture,
  height: number,
  space: Space,
): Above | undefined {
  const { area } = space;
  const panel = { left: 0, top: 0, width: FORMATS.portrait.width, height };
  const fills = mayFill(main, panel, space);
  if (fills && height > PORTRAIT.most) return undefined;
  // What fills the ground may lie under what phones lay over it.
  const sight = between(area.left, fills ? 0 : area.top, area.left + area.width, height - 40);
  const standing = standIn(main, panel, sight, space);
  // A drawing has no more ground than it needs.
  if (standing && !fills && standing.picture.top > area.top + STEP) return undefined;
  const top = height + PORTRAIT.below;
  const rest = { ...area, top, height: bottomOf(area) - top };
  const { body, ...head } = belowHeading(heading, rest, space);
  return { panel, sight, standing, head, body };
}

function aboveSquare(
  heading: Rich,
  main: Picture,
  height: number,
  space: Space,
): Above | undefined {
  const { area } = space;
  const panel = { left: 0, top: 0, width: FORMATS.square.width, height };
  const top = height + SQUARE.below;
  const body = { ...area, top, height: bottomOf(area) - top };
  const { cutInRows } = FIGURE.beside;
  const plate = plateOf(heading, area, space);
  if (plate && mayFill(main, panel, space, cutInRows)) {
    if (height > SQUARE.most) return undefined;
    const sight = between(area.left, bottomOf(plate.rect), area.left + area.width, height - 24);
    const standing = standIn(main, panel, sight, space, cutInRows);
    const { rect, size } = plate;
    return {
      panel,
      sight,
      standing,
      head: { heading: rect, headingSize: size, isOnPicture: size > 0 },
      body,
    };
  }
  const { body: _, ...head } = belowHeading(heading, area, space);
  const from = isEmpty(heading) ? area.top : bottomOf(head.heading) + 32;
  const sight = between(area.left, from, area.left + area.width, height - 36);
  if (sight.height < LEAST) return undefined;
  const standing = standIn(main, panel, sight, space);
  if (standing && standing.picture.height < LEAST) return undefined;
  return { panel, sight, standing, head, body };
}

/** The others below, where they fit. */
function withOthers(
  blocks: readonly Block[],
  main: Block,
  above: Above | undefined,
  space: Space,
): GroupLayout | undefined {
  if (!above) return undefined;
  const { panel, sight, standing, head, body } = above;
  const others = blocks.filter((block) => block !== main);
  const { rooms, fits } = stackIn(body, others, space);
  if (!fits) return undefined;
  const placed = blocks.map((block) =>
    block === main
      ? { room: standing ? panel : sight, panel, ...(standing && { standing }) }
      : { room: rooms[others.indexOf(block)] ?? body },
  );
  return { ...head, blocks: placed };
}
