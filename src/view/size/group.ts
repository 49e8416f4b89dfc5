/** Where blocks that stand together stand, by their kinds, in each format. The one table of shares. */

import { FORMATS, type Format } from '../../format';
import type { Direction } from '../../language/tag';
import type { Rich } from '../../scene/inline';
import type { Block, Kind } from '../../scene/schema';
import type { Area } from '../area';
import type { Space } from './fit';
import { bodyHeight, fitHeading } from './heading';

/** px, on the whole stage. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placed {
  /** Where the block's words stand. */
  room: Rect;
  /** The ground behind it, to the edges of the stage; absent where it stands on the stage's own. */
  panel?: Rect;
  /** Nothing else is on the stage while it is: formats with little room show one block after the other. */
  turns?: boolean;
}

export interface GroupLayout {
  heading: Rect;
  blocks: Placed[];
}

/** Which kind takes the panel, first of all; what is not named never does. */
const PANEL: readonly Kind[] = [
  'figure',
  'code',
  'chart',
  'table',
  'formula',
  'callout',
  'quote',
  'stat',
];
/** The panel's share of the stage's width, and at which side it stands. */
const SHARES: Partial<Record<Kind, { share: number; side: 'left' | 'right' }>> = {
  figure: { share: 0.38, side: 'right' },
  code: { share: 0.6, side: 'left' },
  diagram: { share: 0.6, side: 'left' },
  chart: { share: 0.6, side: 'left' },
  callout: { share: 0.5, side: 'left' },
  table: { share: 0.6, side: 'left' },
  formula: { share: 0.55, side: 'left' },
  quote: { share: 0.55, side: 'left' },
  stat: { share: 0.38, side: 'right' },
};
/** Below this width in px a block of a wide stage is laid out as on a square one. */
const NARROW = 1100;
const GAP = 56;
/** From the panel's edge to its words. */
const INSET = 60;

/** As on what canvas a block of a width is laid out. */
export const shapeOf = (format: Format, width: number): Format =>
  format === 'landscape' && width < NARROW ? 'square' : format;

const rankOf = ({ kind }: Block): number => {
  const rank = PANEL.indexOf(kind);
  return rank < 0 ? PANEL.length : rank;
};

/** Rectangles of heading and blocks, in the order of the blocks: as they are read, from the left or from the right. */
export function layoutGroup(
  heading: Rich,
  blocks: readonly Block[],
  space: Space,
  direction: Direction = 'ltr',
): GroupLayout {
  const layout = layoutFromLeft(heading, blocks, space);
  if (direction === 'ltr') return layout;
  const { width } = FORMATS[space.format];
  const mirror = (rect: Rect): Rect => ({ ...rect, left: width - rect.left - rect.width });
  return {
    heading: mirror(layout.heading),
    blocks: layout.blocks.map(({ room, panel, ...placed }) => ({
      ...placed,
      room: mirror(room),
      ...(panel && { panel: mirror(panel) }),
    })),
  };
}

function layoutFromLeft(heading: Rich, blocks: readonly Block[], space: Space): GroupLayout {
  if (blocks.every(({ kind }) => kind === 'figure')) return gridOf(heading, blocks.length, space);
  if (blocks.every(({ kind }) => kind === 'formula'))
    return columnsOf(heading, blocks.length, space);
  if (blocks.every(({ kind }) => kind === 'code')) return rowsOf(heading, blocks, space);
  const main = blocks.reduce((best, block) => (rankOf(block) < rankOf(best) ? block : best));
  const at = blocks.indexOf(main);
  const others = blocks.length - 1;
  if (SHARES[main.kind] === undefined) return columnsOf(heading, blocks.length, space);
  const { panel, place, rest } = sidesOf(main.kind, heading, space);
  const below = belowHeading(heading, rest, space);
  const parts = partsOf(below.body, others, space.format === 'portrait');
  return {
    heading: below.heading,
    blocks: blocks.map((_, i) =>
      i === at ? { room: place, panel } : { room: parts[i < at ? i : i - 1] ?? below.body },
    ),
  };
}

/** The panel, the room of words in it, and what it leaves for the heading and the others. */
function sidesOf(kind: Kind, heading: Rich, { format, area }: Space) {
  const { share, side } = SHARES[kind] ?? { share: 0.5, side: 'right' };
  const { width, height } = FORMATS[format];
  if (format !== 'landscape' && !(format === 'square' && kind === 'figure'))
    return stackOf(kind, heading, { format, area, width });
  const wide = Math.round(width * share);
  const panel = { left: side === 'left' ? 0 : width - wide, top: 0, width: wide, height };
  const outer = side === 'left' ? area.left : panel.left + INSET;
  const inner = side === 'left' ? panel.width - INSET : area.left + area.width;
  const place = { left: outer, top: area.top, width: inner - outer, height: area.height };
  const from = side === 'left' ? panel.width + GAP : area.left;
  const to = side === 'left' ? area.left + area.width : panel.left - GAP;
  const rest = { left: from, top: area.top, width: to - from, height: area.height };
  return kind === 'figure' ? { panel, place: { ...panel }, rest } : { panel, place, rest };
}

/** One above the other: a picture on top with the heading below it, else the heading on top. */
function stackOf(
  kind: Kind,
  _heading: Rich,
  { format, area, width }: { format: Space['format']; area: Area; width: number },
) {
  const bottom = area.top + area.height;
  if (kind === 'figure') {
    const high = format === 'portrait' ? 600 : 420;
    const top = high + 46;
    return {
      panel: { left: 0, top: 0, width, height: high },
      place: { left: 0, top: 0, width, height: high },
      rest: { left: area.left, top, width: area.width, height: bottom - top },
    };
  }
  const high = Math.round(area.height * 0.5);
  const panel = { left: 0, top: bottom - high - INSET, width, height: high + INSET };
  const place = {
    ...{ left: area.left, width: area.width },
    ...{ top: panel.top + INSET / 2, height: high },
  };
  const rest = {
    left: area.left,
    top: area.top,
    width: area.width,
    height: panel.top - area.top - GAP,
  };
  return { panel, place, rest };
}

function belowHeading(heading: Rich, rest: Rect, space: Space): { heading: Rect; body: Rect } {
  const own = { ...space, area: { ...space.area, ...rest } };
  const { height } = fitHeading(heading, own);
  const left = bodyHeight(heading, own);
  return {
    heading: { ...rest, height },
    body: { ...rest, top: rest.top + rest.height - left, height: left },
  };
}

/** A rectangle in even parts, one above the other. */
function partsOf(rect: Rect, count: number, _isTall: boolean): Rect[] {
  const high = (rect.height - GAP * (count - 1)) / Math.max(count, 1);
  return Array.from({ length: count }, (_, i) => ({
    ...rect,
    top: rect.top + i * (high + GAP),
    height: high,
  }));
}

/** Halves or thirds below the heading; one above the other where the stage is narrow. */
function columnsOf(heading: Rich, count: number, space: Space): GroupLayout {
  const { heading: top, body } = belowHeading(heading, space.area, space);
  if (space.format !== 'landscape')
    return { heading: top, blocks: partsOf(body, count, true).map((room) => ({ room })) };
  const wide = (body.width - GAP * (count - 1)) / count;
  const blocks = Array.from({ length: count }, (_, i) => ({
    room: { ...body, left: body.left + i * (wide + GAP), width: wide },
  }));
  return { heading: top, blocks };
}

/** Below each other, each as high as its lines ask for. */
function rowsOf(heading: Rich, blocks: readonly Block[], space: Space): GroupLayout {
  const { heading: top, body } = belowHeading(heading, space.area, space);
  const lines = blocks.map((block) => ('lines' in block ? block.lines.length : 0) + 2);
  const whole = lines.reduce((sum, count) => sum + count, 0);
  const gap = GAP / 2;
  const height = body.height - gap * (blocks.length - 1);
  let from = body.top;
  const rooms = lines.map((count) => {
    const room = { ...body, top: from, height: (height * count) / whole };
    from += room.height + gap;
    return { room };
  });
  return { heading: top, blocks: rooms };
}

/** Pictures in a grid: two beside each other, three, two rows of two or three. */
function gridOf(heading: Rich, count: number, space: Space): GroupLayout {
  const { heading: top, body } = belowHeading(heading, space.area, space);
  const isTall = space.format === 'portrait';
  const across = isTall ? Math.ceil(count / 3) : count < 4 ? count : Math.ceil(count / 2);
  const rows = Math.ceil(count / across);
  const gap = 32;
  const wide = (body.width - gap * (across - 1)) / across;
  const high = (body.height - gap * (rows - 1)) / rows;
  const blocks = Array.from({ length: count }, (_, i) => ({
    room: {
      left: body.left + (i % across) * (wide + gap),
      top: body.top + Math.floor(i / across) * (high + gap),
      width: wide,
      height: high,
    },
  }));
  return { heading: top, blocks };
}
