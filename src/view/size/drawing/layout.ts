/** Where the parts of a drawn number stand: the number and its words, the picture, and the ground that it stands on. */
import type { Format } from '../../../format';
import { richOf } from '../../../scene/inline';
import type { Drawing } from '../../../scene/drawing/schema';
import type { Bleed } from '../../bleed';
import { fitAnyhow } from '../fit';
import type { Rect } from '../group/rect';
import type { Letters } from '../letters';
import { countLines } from '../lines';
import { DRAWN } from '../sizes';

/** The room of a drawing, px, and how far it may go beyond. */
export interface Place {
  width: number;
  height: number;
  format: Format;
  bleed: Bleed;
  /** What the heading above takes: its width, and the height from the top of the stage. */
  head: { width: number; height: number };
}

export interface Placed {
  words: Words;
  picture: Rect;
  /** A ground in a tint, to the edges. */
  panel?: Rect;
}

export interface Words extends Rect {
  /** Of the number, of what is said around it, and of "about"; px. */
  figure: number;
  size: number;
  hedge: number;
  /** The number has its words beside it. */
  isRow: boolean;
}

/** The drawing stands in a panel beside its words, or below them; or below a row of both. */
export function layOutDrawing(drawing: Drawing, place: Place, letters: Letters): Placed {
  const { form } = drawing.picture;
  const isWide = place.format === 'landscape';
  if (form === 'bars' || form === 'areas' || form === 'years' || isRowOfPeople(drawing))
    return below(drawing, place, letters, isWide);
  return isWide ? beside(drawing, place, letters) : inPanel(drawing, place, letters);
}

/** Few people stand across the whole stage. */
export const isRowOfPeople = ({ picture }: Drawing): boolean =>
  picture.form === 'crowd' && picture.of === 'people' && picture.all <= DRAWN.row;

function beside(drawing: Drawing, place: Place, letters: Letters): Placed {
  const { width, height, bleed, head } = place;
  const { column, gap, inset } = DRAWN.landscape;
  const side = Math.round(width * column);
  const sized = layWords(drawing, { left: 0, top: 0, width: side, height }, false, letters, 'landscape');
  const words = { ...sized, top: Math.max(0, (height - sized.height) / 2) };
  const left = side + gap;
  // Beside a short heading, the ground goes up to the edge of the stage.
  const top = head.width <= side && bleed.right > 0 ? -head.height : 0;
  const panel = {
    ...{ left, top, width: width - left + bleed.right },
    height: height - top + bleed.bottom,
  };
  const right = Math.max(bleed.right - inset, 0);
  const picture = {
    ...{ left: left + inset, top: top + inset },
    width: width - left - inset + right,
    height: height - top - inset - (bleed.bottom > 0 ? 0 : inset),
  };
  return { words, panel, picture };
}

function inPanel(drawing: Drawing, { width, height, bleed, format }: Place, letters: Letters): Placed {
  const { inset, gap, share } = DRAWN[format];
  const room = { left: 0, top: 0, width, height: height * share };
  const words = layWords(drawing, room, false, letters, format);
  const top = words.height + gap;
  const panel = {
    ...{ left: -bleed.left, top },
    ...{ width: width + bleed.left + bleed.right, height: height - top + bleed.bottom },
  };
  const picture = { left: 0, top: top + inset, width, height: height - top - inset };
  return { words, panel, picture };
}

function below(drawing: Drawing, { width, height, format }: Place, letters: Letters, isRow: boolean): Placed {
  const { gap, share } = DRAWN[format];
  const room = { left: 0, top: 0, width, height: height * share };
  const words = layWords(drawing, room, isRow && drawing.figure !== '', letters, format);
  const top = words.height > 0 ? words.height + gap : 0;
  return { words, picture: { left: 0, top, width, height: height - top } };
}

const LINE = { figure: 0.86, words: 1.16, hedge: 1.3 } as const;

/** Sizes of the number and its words, and the height that they take of the room. */
function layWords(
  { figure, hedge, words, picture }: Drawing,
  room: Rect,
  isRow: boolean,
  letters: Letters,
  format: Format,
): Words {
  const sizes = DRAWN[format];
  const few = isRow && picture.form === 'crowd' ? DRAWN.inRow : 1;
  const most = sizes.figure.most * few;
  const half = isRow ? room.width * 0.46 : room.width;
  const asked = figure === '' ? 0 : fitAnyhow(most, sizes.figure.least, half, (px) => letters.turn(figure) * px);
  const hedged = hedge ? sizes.hedge : 0;
  const across = isRow ? room.width - letters.turn(figure) * asked - sizes.gap : room.width;
  const linesAt = (px: number) =>
    words === '' ? 0 : countLines(richOf(words), across, px, letters.strong) * px * LINE.words;
  const above = hedged * LINE.hedge + asked * LINE.figure;
  const between = words === '' || figure === '' ? 0 : sizes.between;
  const left = isRow ? Math.max(above, sizes.words.most * 3 * LINE.words) : room.height - above - between;
  const size = fitAnyhow(sizes.words.most, sizes.words.least, left, linesAt);
  const height = isRow ? Math.max(above, linesAt(size)) : above + between + linesAt(size);
  return { ...room, height, figure: asked, size, hedge: hedged, isRow };
}
