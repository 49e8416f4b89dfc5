/** A picture in its panel: a photo fills it where little is cut off, all else stands inside with a margin. */
import type { Size } from '../../../format';
import type { PictureFile } from '../../../scene/image/schema';
import type { Block } from '../../../scene/schema';
import { pictureFor } from '../../../timeline/pictures';
import { canvasOf, fitSize, type Space } from '../fit';
import { isDrawn } from '../kinds/figure';
import { countLines, narrowWidth } from '../lines';
import { FIGURE } from '../sizes';
import { between, bottomOf, INSET, insetIn, type Rect, rightOf, type Standing } from './rect';

type Picture = Block<'figure'>;

const { beside } = FIGURE;

/** Width by height of what a block shows; undefined where it is words. */
export function ratioOf(block: Picture, space: Space): number | undefined {
  const picture = pictureFor(block, canvasOf(space));
  return picture && picture.width / picture.height;
}

const PHOTO = /\.(?:jpe?g|jfif|avif|heic)$|^data:image\/(?:jpeg|avif)/i;
/** Cut off, its words are no words. */
const SCREENSHOT = /screen[-_ ]?(?:shot|cap)|bildschirmfoto|captura de pantalla|capture d.écran/i;

const isPhoto = ({ src, film }: PictureFile, alt: string): boolean =>
  film !== undefined || (!SCREENSHOT.test(`${src} ${alt}`) && PHOTO.test(src));

/** The part of a picture, of 1, that is cut off where it fills a rectangle. */
export function cutOff(block: Picture, { width, height }: Size, space: Space): number {
  const ratio = ((ratioOf(block, space) ?? 1) * height) / width;
  return 1 - Math.min(ratio, 1 / ratio);
}

/** Whether a picture fills a rectangle to its edges; `most` of it may be cut off, of 1. */
export function mayFill(
  block: Picture,
  room: Size,
  space: Space,
  most: number = beside.cut,
): boolean {
  const picture = pictureFor(block, canvasOf(space));
  if (!picture || block.plate) return false;
  if (block.place === 'full') return true;
  const blown = Math.max(room.width / picture.width, room.height / picture.height);
  const isSharp = blown <= beside.blown;
  return (
    isPhoto(picture, block.alt) && !block.wished && isSharp && cutOff(block, room, space) <= most
  );
}

/** Size in px of a caption in a width, and its height. */
export function fitCaption(text: string, width: number, { format, letters }: Space) {
  const linesAt = (px: number) => countLines(text, width, px, letters.sans);
  const most = Math.min(FIGURE.caption[format], Math.max(beside.least, width / beside.ems));
  const size = fitSize(Math.round(most), beside.least, beside.lines, linesAt);
  return { size, height: linesAt(size) * size * FIGURE.line };
}

/** Where a picture stands in its panel; undefined where there is none to show. What is said on it or below it stays in `sight`. */
export function standIn(
  block: Picture,
  panel: Rect,
  sight: Rect,
  space: Space,
  most?: number,
): Standing | undefined {
  const picture = pictureFor(block, canvasOf(space));
  if (!picture) return undefined;
  if (!mayFill(block, panel, space, most))
    return standInside(block, picture, inside(panel, sight), space);
  const caption = captionOn(block.caption, sight, space);
  return { picture: panel, fills: true, ...(caption && { caption }) };
}

/** What is left of a panel within its margins. */
function inside(panel: Rect, sight: Rect): Rect {
  const inset = insetIn(panel);
  return between(
    Math.max(panel.left + inset, sight.left),
    Math.max(panel.top + inset, sight.top),
    Math.min(rightOf(panel) - inset, rightOf(sight)),
    Math.min(bottomOf(panel) - inset, bottomOf(sight)),
  );
}

/** The picture and its caption below it, as large as they can be, in the middle. */
function standInside(block: Picture, picture: PictureFile, room: Rect, space: Space): Standing {
  const { size, height } = fitCaption(block.caption, room.width, space);
  const below = block.caption ? FIGURE.gap + height : 0;
  // What its author wants small is a sign, which is not blown up; else its panel is as wide as is wished.
  const isSign = block.wished !== undefined && block.wished < beside.sign;
  const most = isSign ? 2 * (block.wished ?? 0) : room.width;
  const scale = Math.min(
    room.width / picture.width,
    (room.height - below) / picture.height,
    most / picture.width,
    isDrawn(picture.src) ? Number.POSITIVE_INFINITY : FIGURE.blown,
  );
  const wide = Math.round(picture.width * scale);
  const high = Math.round(picture.height * scale);
  const left = room.left + Math.round((room.width - wide) / 2);
  const top = room.top + Math.round((room.height - below - high) / 2);
  const caption = { ...room, top: top + high + FIGURE.gap, height };
  return {
    picture: { left, top, width: wide, height: high },
    fills: false,
    ...(block.caption && { caption: { room: caption, size, stands: 'below' } }),
  };
}

/** A caption on its picture: at the foot of what is seen of it. */
function captionOn(text: string, sight: Rect, space: Space): Standing['caption'] {
  if (!text) return undefined;
  const across = sight.width - 2 * INSET - 2 * beside.side;
  const { size, height } = fitCaption(text, across, space);
  const width = narrowWidth(text, across, size, space.letters.sans) + 2 * beside.side;
  const high = height + 2 * beside.above;
  const room = { left: sight.left + INSET, top: bottomOf(sight) - high, width, height: high };
  return { size, room, stands: 'on' };
}
