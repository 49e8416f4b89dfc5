import type { Scene } from '../../../scene/schema';
import { fitSize, type Space, sizeFor } from '../fit';
import { countLines } from '../lines';
import { HEADING, STATEMENT } from '../sizes';

const { above, beside } = STATEMENT;

/** Sizes in px of the heading, and of the terms beside or below it. */
export function sizeStatement({ heading, lines }: Scene<'statement'>, space: Space) {
  const terms = lines.map(({ pieces }) => pieces.join(' '));
  const { format, letters } = space;
  const layout = STATEMENT[format];
  const box = terms.length === 0 ? layout.alone : layout.heading;
  const heightAt = (px: number) =>
    countLines(heading, box.width, px, letters.serif) * px * HEADING.line;
  const headed = fitSize(box.most, box.least, box.height, heightAt);
  const { width, height } = termsBox(space, heightAt(headed));
  const size = fitSize(sizeFor(terms.length, layout.sizes), layout.least, height, (px) =>
    terms.reduce(
      (sum, term) =>
        sum + STATEMENT.gap + countLines(term, width, px, letters.term) * px * STATEMENT.line,
      0,
    ),
  );
  return { heading: headed, size };
}

/** The area of the terms, beside or below a heading of some height. */
function termsBox({ area, format }: Space, heading: number) {
  if (format !== 'landscape')
    return {
      width: area.width - above.indent,
      height: area.height - above.rule - heading - above.gap,
    };
  const side = STATEMENT.landscape.heading.width + beside.gap + beside.indent;
  return { width: area.width - side, height: area.height };
}
