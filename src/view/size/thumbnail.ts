/** The title as the picture that stands for the video. */
import { fitSize } from './fit';
import type { Letters } from './letters';
import { countLines } from './lines';
import { THUMBNAIL_TITLE } from './sizes';

const { width, height, most, least, line, lines, worth } = THUMBNAIL_TITLE;

/** The type size in px, and so the lines, of a title. */
export function sizeThumbnail(title: string, { heavy }: Letters): number {
  const linesAt = (px: number) => countLines(title, width, px, heavy);
  const fits = (px: number, most: number) =>
    linesAt(px) <= most && linesAt(px) * px * line <= height;
  const sizes = Array.from({ length: lines }, (_, i) => {
    const size = fitSize(most, least, 0, (px) => (fits(px, i + 1) ? 0 : 1));
    return fits(size, i + 1) ? size : 0;
  });
  const largest = Math.max(...sizes);
  return sizes.find((size) => size > 0 && size >= largest * worth) ?? least;
}
