/** Words as the picture that stands for the video. */
import { fitSize } from './fit';
import type { Letters } from './letters';
import { countLines } from './lines';
import { PROPOSAL, THUMBNAIL_TITLE } from './sizes';

interface Room {
  width: number;
  height: number;
  most: number;
  least: number;
  line: number;
  lines: number;
  /** Fewer lines count for more, as long as their type is at least so large. */
  worth: number;
}

/** The type size in px, and so the lines, of a title. */
export const sizeThumbnail = (title: string, letters: Letters): number =>
  sizeIn(THUMBNAIL_TITLE, title, letters);

/** Of the words of a proposal. */
export const sizeWords = (
  words: string,
  room: 'alone' | 'beside' | 'below',
  letters: Letters,
): number => sizeIn({ ...PROPOSAL, ...PROPOSAL[room] }, words, letters);

/** Of its number, which stands on one line. */
export const sizeNumber = (number: string, { heavy }: Letters): number =>
  Math.floor(Math.min(PROPOSAL.number.most, PROPOSAL.number.width / heavy(number)));

function sizeIn(room: Room, title: string, { heavy }: Letters): number {
  const { width, height, most, least, line, lines, worth } = room;
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
