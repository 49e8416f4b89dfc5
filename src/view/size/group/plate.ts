/** The ground of a heading that stands on pictures: as wide as its words. */
import type { Rich } from '../../../scene/inline';
import { fitSize, type Space } from '../fit';
import { isEmpty } from '../heading';
import { countLines, narrowWidth } from '../lines';
import { HEADING } from '../sizes';
import type { Rect } from './rect';

/** px: around the words, and their type. It leaves most of the picture to be seen. */
const PLATE = {
  landscape: { side: 56, above: 28, below: 36, most: 84, least: 60, width: 1300, lines: 1 },
  portrait: { side: 36, above: 22, below: 28, most: 72, least: 52, width: 800, lines: 2 },
  square: { side: 36, above: 20, below: 26, most: 64, least: 48, width: 840, lines: 2 },
} as const;

/** At the top left of a rectangle; undefined where the heading is too long. Without a heading it has no size. */
export function plateOf(
  heading: Rich,
  { left, top }: Pick<Rect, 'left' | 'top'>,
  { format, letters }: Space,
): { rect: Rect; size: number } | undefined {
  const { side, above, below, most, least, lines, width } = PLATE[format];
  if (isEmpty(heading)) return { rect: { left, top, width: 0, height: 0 }, size: 0 };
  const linesAt = (px: number) => countLines(heading, width, px, letters.serif);
  const size = fitSize(most, least, 1, linesAt);
  if (linesAt(size) > lines) return undefined;
  const wide = narrowWidth(heading, width, size, letters.serif) + 2 * side;
  const high = linesAt(size) * size * HEADING.line + above + below;
  return { rect: { left, top, width: wide, height: high }, size };
}
