/** Where the parts of a drawn number stand: the number and its words, the picture, and the ground that it stands on. */
import type { Format } from '../../../format';
import type { Drawing } from '../../../scene/drawing/schema';
import { richOf } from '../../../scene/inline';
import type { Bleed } from '../../bleed';
import { fitAnyhow, fitSize } from '../fit';
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
  if (form === 'areas' && place.format === 'landscape') return discsBeside(drawing, place, letters);
  if (form === 'bars' || form === 'areas' || form === 'years' || isRowOfPeople(drawing))
    return below(drawing, place, letters, place.format === 'landscape');
  return place.format === 'portrait' || (form === 'calendar' && place.format === 'square')
    ? inPanel(drawing, place, letters)
    : beside(drawing, place, letters);
}

/** Few people stand across the whole stage. */
export const isRowOfPeople = ({ picture }: Drawing): boolean =>
  picture.form === 'crowd' && picture.of === 'people' && picture.all <= DRAWN.row;

function beside(drawing: Drawing, place: Place, letters: Letters): Placed {
  const { width, height, bleed, head, format } = place;
  const { column, gap, inset } = DRAWN[format];
  const side = Math.round(width * column);
  const sized = layWords(drawing, { left: 0, top: 0, width: side, height }, false, letters, format);
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

function inPanel(
  drawing: Drawing,
  { width, height, bleed, format }: Place,
  letters: Letters,
): Placed {
  const { inset, gap, share } = DRAWN[format];
  const room = { left: 0, top: 0, width, height: height * share };
  const words = layWords(drawing, room, false, letters, format);
  const top = words.height + gap;
  const panel = {
    ...{ left: -bleed.left, top },
    ...{ width: width + bleed.left + bleed.right, height: height - top + bleed.bottom },
  };
  const more = bleed.bottom > 0 ? DRAWN.free : -inset;
  const picture = { left: 0, top: top + inset, width, height: height - top - inset + more };
  return { words, panel, picture };
}

function below(
  drawing: Drawing,
  { width, height, format }: Place,
  letters: Letters,
  isRow: boolean,
): Placed {
  const { gap, share } = DRAWN[format];
  const room = { left: 0, top: 0, width, height: height * share };
  const words = layWords(drawing, room, isRow && drawing.figure !== '', letters, format);
  const top = words.height > 0 ? words.height + gap : 0;
  return { words, picture: { left: 0, top, width, height: height - top } };
}

/** Discs have the height; their words are beside them. */
function discsBeside(drawing: Drawing, { width, height }: Place, letters: Letters): Placed {
  const { gap } = DRAWN.landscape;
  const across = width * DISCS;
  const left = across + gap;
  const room = { left, top: 0, width: width - left, height: height * 0.8 };
  const words = layWords(drawing, room, false, letters, 'landscape');
  return { words, picture: { left: 0, top: 0, width: across, height } };
}

/** What discs have of the width. */
const DISCS = 0.68;

const LINE = { figure: 0.94, words: 1.16, hedge: 1.3 } as const;

/** Sizes of the number and its words, and the height that they take of the room. */
function layWords(
  { figure, hedge, words, picture }: Drawing,
  room: Rect,
  isRow: boolean,
  letters: Letters,
  format: Format,
): Words {
  const sizes = DRAWN[format];
  const hedged = hedge ? sizes.hedge : 0;
  const hedgeHeight = hedged * LINE.hedge;
  const half = isRow ? room.width * 0.46 : room.width;
  const few = isRow && picture.form === 'crowd' ? DRAWN.inRow : 1;
  const widest = fitAnyhow(
    sizes.figure.most * few,
    sizes.figure.least,
    half,
    (px) => letters.turn(figure) * px,
  );
  const across = isRow ? room.width - letters.turn(figure) * widest - sizes.gap : room.width;
  const linesAt = (px: number) =>
    words === '' ? 0 : countLines(richOf(words), across, px, letters.strong) * px * LINE.words;
  if (figure === '') {
    const size = fitSize(sizes.words.alone, sizes.words.least, room.height, linesAt);
    return { ...room, height: linesAt(size), figure: 0, size, hedge: 0, isRow };
  }
  if (isRow) {
    const above = hedgeHeight + widest * LINE.figure;
    const size = fitSize(sizes.words.most, sizes.words.least, above, linesAt);
    return {
      ...room,
      height: Math.max(above, linesAt(size)),
      figure: widest,
      size,
      hedge: hedged,
      isRow,
    };
  }
  const between = words === '' ? 0 : sizes.between;
  const free = room.height - hedgeHeight - between;
  const fair = fitSize(sizes.words.most, sizes.words.least, free * 0.6, linesAt);
  const rest = free - Math.min(widest, sizes.figure.least) * LINE.figure;
  const size = fitAnyhow(fair, Math.min(fair, sizes.words.least), rest, linesAt);
  const asked = fitSize(
    widest,
    Math.min(widest, sizes.figure.least),
    free - linesAt(size),
    (px) => px * LINE.figure,
  );
  const height = hedgeHeight + asked * LINE.figure + between + linesAt(size);
  return { ...room, height, figure: asked, size, hedge: hedged, isRow };
}
