import type { Size } from '../../../format';
import type { Scene } from '../../../scene/schema';
import type { Space } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { FIGURE } from '../sizes';

/** Width and height in px of the picture, and the size of its caption. */
export function sizeFigure({ heading, caption }: Scene<'figure'>, picture: Size, space: Space) {
  const { format, area, letters } = space;
  const size = FIGURE.caption[format];
  const below = caption
    ? FIGURE.gap + countLines(caption, area.width, size, letters.sans) * size * FIGURE.line
    : 0;
  const height = Math.max(bodyHeight(heading, space) - below, FIGURE.least);
  const scale = Math.min(area.width / picture.width, height / picture.height);
  return {
    caption: size,
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
}
