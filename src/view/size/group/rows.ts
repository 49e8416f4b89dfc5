/** Blocks of which none is set apart: beside each other, below each other, in a grid. */
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { belowHeading, GAP, type GroupLayout, partsOf } from './rect';

/** Halves or thirds below the heading; one above the other where the stage is narrow. */
export function columnsOf(heading: Rich, count: number, space: Space): GroupLayout {
  const { heading: top, body } = belowHeading(heading, space.area, space);
  if (space.format !== 'landscape')
    return { heading: top, blocks: partsOf(body, count).map((room) => ({ room })) };
  const wide = (body.width - GAP * (count - 1)) / count;
  const blocks = Array.from({ length: count }, (_, i) => ({
    room: { ...body, left: body.left + i * (wide + GAP), width: wide },
  }));
  return { heading: top, blocks };
}

/** Below each other, each as high as its lines ask for. */
export function rowsOf(heading: Rich, blocks: readonly Block[], space: Space): GroupLayout {
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
export function gridOf(heading: Rich, count: number, space: Space): GroupLayout {
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
