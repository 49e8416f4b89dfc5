/** The title of a drawing: a line above it, smaller where it is long, and in several at last. */
import { fitSize, type Space } from '../fit';
import { countLines } from '../lines';
import { DIAGRAM } from '../sizes';

/** px of type, and of the height with the space below. */
export function sizeTitle(
  title: string,
  { area, letters }: Pick<Space, 'area' | 'letters'>,
): { size: number; height: number } {
  const { size: most, least, height, line } = DIAGRAM.title;
  const linesAt = (px: number) => countLines(title, area.width, px, letters.sans);
  const size = fitSize(most, least, 1, linesAt);
  return { size, height: height - most + (linesAt(size) * line - line + 1) * size };
}
