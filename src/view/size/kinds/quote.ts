import type { Scene } from '../../../scene/schema';
import { fitSize, type Space } from '../fit';
import { countLines } from '../lines';
import { QUOTE } from '../sizes';

/** Sizes in px of the words, and of the heading above them. */
export function sizeQuote({ paragraphs }: Scene<'quote'>, { format, area, letters }: Space) {
  const { most, least, height } = QUOTE[format];
  const width = area.width - QUOTE.indent;
  const size = fitSize(most, least, height, (px) => {
    const lines = paragraphs.map((text) => countLines(text, width, px, letters.serif));
    const all = lines.reduce((sum, count) => sum + count, 0);
    return (all + QUOTE.between * (lines.length - 1)) * px * QUOTE.line;
  });
  return { size, heading: QUOTE.heading };
}
