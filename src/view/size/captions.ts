/** Captions. */
import { fitSize, type Space } from './fit';
import { CAPTIONS } from './sizes';

/** Size in px of a caption's lines. */
export function sizeCaptions(lines: readonly string[], { format, area, letters }: Space): number {
  const { most, least } = CAPTIONS[format];
  const widest = Math.max(...lines.map((line) => letters.medium(line)));
  return fitSize(most, least, area.captions.width - CAPTIONS.padding, (px) => widest * px);
}
