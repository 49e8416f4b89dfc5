/** A picture that has the stage with its heading: on a ground that reaches the stage's edges, beside the heading or below it. */
import { FORMATS } from '../../../format';
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import { FOOT } from '../../area';
import { canvasOf, fitSize, type Space } from '../fit';
import { fitHeading, isEmpty } from '../heading';
import { countLines } from '../lines';
import { FIGURE } from '../sizes';
import { mayFill, ratioOf, standIn } from './picture';
import { between, bottomOf, GAP, INSET, type Placed, type Rect, rightOf } from './rect';

export interface Solo extends Placed {
  panel: Rect;
  heading: Rect;
  headingSize: number;
  /** Below the heading, where that stands beside the picture. */
  caption?: { room: Rect; size: number };
}

type Picture = Block<'figure'>;

/** The panel's shares of a wide stage, the least first. */
const SHARES = [0.46, 0.54, 0.62, 0.66] as const;
/** A panel is wider where its picture gets larger by that; beside the heading where it is no smaller than this part of it below. */
const WORTH = { wider: 1.08, beside: 0.9 } as const;
/** Beside a picture: the largest heading, its part of the height, its lines, and those of the caption. */
const BESIDE = { heading: 76, part: 0.6, lines: 5, caption: 7 } as const;
/** Of what is cut off: a picture fills no ground, unless its author says so. */
const NEVER = -1;
/** From the heading to the panel below it, px. */
const BELOW = 44;

/** Undefined where a heading has no room so. */
export function soloOf(heading: Rich, given: Picture, space: Space): Solo | undefined {
  // Words that stand for a picture are said once.
  const isMissing = ratioOf(given, space) === undefined;
  const isSaid = given.caption === given.alt && isMissing;
  const block = isSaid ? { ...given, caption: '' } : given;
  const found = standBelow(heading, block, space);
  // A long caption leaves it no room.
  const isLow = (found?.standing?.picture.height ?? FIGURE.least) < FIGURE.least / 2;
  const below = isLow ? undefined : found;
  if (space.format !== 'landscape' || isEmpty(heading) || isMissing) return below;
  const tries = SHARES.flatMap((share) => standBeside(heading, block, share, space) ?? []);
  const beside = tries.reduce<Solo | undefined>(
    (best, one) => (best && areaOf(one) < areaOf(best) * WORTH.wider ? best : one),
    undefined,
  );
  if (!beside) return below;
  return below && areaOf(beside) < areaOf(below) * WORTH.beside ? below : beside;
}

/** What is seen of the picture, px²; of words, their panel. */
const areaOf = ({ standing, panel }: Solo): number => {
  const { width, height } = standing?.picture ?? panel;
  return width * height;
};

function standBeside(heading: Rich, block: Picture, share: number, space: Space): Solo | undefined {
  const { area, format, letters } = space;
  const stage = FORMATS[format];
  const wide = Math.round(stage.width * share);
  const panel = { left: stage.width - wide, top: 0, width: wide, height: stage.height };
  const column = { ...area, width: panel.left - GAP - area.left };
  const { size, height } = fitHeading(heading, { area: column, letters }, BESIDE.heading);
  const widest = countLines(heading, column.width, size, letters.serif, true);
  if (height > area.height * BESIDE.part || widest > BESIDE.lines) return undefined;
  const head = { ...column, height };
  const caption = captionIn(block.caption, { ...column, top: area.top + height + GAP }, space);
  if (caption && bottomOf(caption.room) > bottomOf(area)) return undefined;
  return {
    ...placeIn({ ...block, caption: '' }, panel, space),
    heading: head,
    headingSize: size,
    ...(caption && { caption }),
  };
}

/** In the column of the heading. */
function captionIn(text: string, room: Rect, { format, letters }: Space): Solo['caption'] {
  if (!text) return undefined;
  const linesAt = (px: number) => countLines(text, room.width, px, letters.sans);
  const size = fitSize(FIGURE.caption[format] + 4, FIGURE.beside.least, BESIDE.caption, linesAt);
  return { size, room: { ...room, height: linesAt(size) * size * FIGURE.line } };
}

/** Below the heading, to the other edges. */
function standBelow(heading: Rich, block: Picture, space: Space): Solo | undefined {
  const { area, letters } = space;
  const stage = FORMATS[canvasOf(space)];
  const { size, height } = fitHeading(heading, { area, letters });
  const top = isEmpty(heading) ? 0 : Math.round(area.top + height + BELOW);
  if (bottomOf(area) - top < FIGURE.least + 2 * INSET) return undefined;
  const isUpright = canvasOf(space) === 'portrait';
  const below = between(0, top, stage.width, isUpright ? FOOT : stage.height);
  const panel = isUpright && !mayFill(block, below, space) ? onFoot(block, below, space) : below;
  // A square that it filled alone would have its foot, and what is written there, below the captions.
  const isWhole = isEmpty(heading) && canvasOf(space) === 'square';
  const placed = placeIn(block, panel, space, isWhole ? NEVER : undefined);
  return { ...placed, heading: { ...area, height }, headingSize: size };
}

/** A wide photo from edge to edge of an upright stage, on its foot; else the whole panel. */
function onFoot(block: Picture, panel: Rect, space: Space): Rect {
  const height = Math.round(panel.width / (ratioOf(block, space) ?? 1));
  const low = { ...panel, top: bottomOf(panel) - height, height };
  return height < panel.height && mayFill(block, low, space) ? low : panel;
}

/** A photo to the panel's edges, of which at most `mostCut` is cut off, another picture within its margins, above the captions. */
function placeIn(
  block: Picture,
  panel: Rect,
  space: Space,
  mostCut?: number,
): Placed & { panel: Rect } {
  const { area } = space;
  const inset = mayFill(block, panel, space, mostCut) ? 0 : INSET;
  const sight = between(
    Math.max(panel.left + inset, panel.left === 0 ? area.left : 0),
    Math.max(panel.top + inset, area.top - 36),
    Math.min(rightOf(panel) - inset, rightOf(panel)),
    bottomOf(area),
  );
  const right = panel.left === 0 ? rightOf(area) : rightOf(sight);
  const seen = between(sight.left, sight.top, right, bottomOf(sight));
  const standing = standIn(block, panel, seen, space, mostCut);
  return standing ? { room: panel, panel, standing } : { room: wordsIn(panel, space), panel };
}

const wordsIn = (panel: Rect, { area }: Space): Rect =>
  between(
    Math.max(panel.left + INSET, area.left),
    Math.max(panel.top + INSET, area.top),
    Math.min(rightOf(panel) - INSET, rightOf(area)),
    bottomOf(area),
  );
