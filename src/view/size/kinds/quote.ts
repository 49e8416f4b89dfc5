import type { Scene } from '../../../scene/schema';
import { linesHeight } from '../details';
import { fitSize, type Space } from '../fit';
import { QUOTE } from '../sizes';

/** Sizes in px of the words, and of the heading above them. */
export function sizeQuote(
  { paragraphs, nesting }: Scene<'quote'>,
  { format, area, letters }: Space,
) {
  const { most, least, height } = QUOTE[format];
  const width = area.width - QUOTE.indent;
  const size = fitSize(most, least, height, (px) => {
    const all = linesHeight(paragraphs, nesting, width, px, letters.serif);
    return (all + QUOTE.between * (paragraphs.length - 1) * px) * QUOTE.line;
  });
  return { size, heading: QUOTE.heading };
}
