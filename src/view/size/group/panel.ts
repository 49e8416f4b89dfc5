/** The block that stands on a ground of its own, to the edges of the stage: the one table of shares. */
import { FORMATS } from '../../../format';
import type { Block, Kind } from '../../../scene/schema';
import type { Area } from '../../area';
import type { Space } from '../fit';
import { GAP } from './rect';

/** From the panel's edge to its words, px. */
const INSET = 60;

/** The panel's share of the stage's width, and at which side it stands. Who stands first here takes it; who is not here never does. */
const SHARES: Partial<Record<Kind, { share: number; side: 'left' | 'right' }>> = {
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

/** Which of the blocks takes the panel; undefined where none does. */
export function panelOf(blocks: readonly Block[]): number | undefined {
  const ranks = blocks.map(({ kind }) => ORDER.indexOf(kind));
  const best = Math.min(...ranks.filter((rank) => rank >= 0));
  return Number.isFinite(best) ? ranks.indexOf(best) : undefined;
}

/** The panel, the room of words in it, and what it leaves for the heading and the others. */
export function sidesOf(kind: Kind, { format, area }: Space) {
  const { share, side } = SHARES[kind] ?? { share: 0.5, side: 'right' };
  const { width, height } = FORMATS[format];
  if (format !== 'landscape' && !(format === 'square' && kind === 'figure'))
    return stackOf(kind, { format, area, width });
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
