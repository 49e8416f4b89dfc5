import type { Scene } from '../../../scene/schema';
import { linesHeight } from '../details';
import { canvasOf, fitAnyhow, fitSize, type Space } from '../fit';
import { fitHeading, isEmpty } from '../heading';
import { countLines } from '../lines';
import { fitPages, type Page, pageHeight } from '../pages';
import { QUOTE } from '../sizes';

/** Pages of the words, their size in px, and that of the heading above them. */
export function sizeQuote(scene: Scene<'quote'>, space: Space) {
  const { heading, paragraphs, nesting, paced, source } = scene;
  const { format, area, letters } = space;
  const { most, height } = QUOTE[format];
  const { least } = QUOTE[canvasOf(space)];
  const width = area.width - QUOTE.indent;
  const above = isEmpty(heading) ? 0 : fitHeading(heading, space).height;
  const lines = countLines(
    [{ type: 'text', text: '— ' }, ...source],
    area.width - QUOTE.indent,
    QUOTE.source,
    letters.sans,
  );
  const below = QUOTE.below + (lines - 1) * QUOTE.source * QUOTE.sourceLine;
  const room = Math.min(height, area.height - Math.min(above, QUOTE.above) - below);
  const heightOf = ({ from, until }: Page, px: number) => {
    const standing = nesting?.slice(from, until);
    const all = linesHeight(paragraphs.slice(from, until), standing, width, px, letters.quote);
    return (all + QUOTE.between * (until - from - 1) * px) * QUOTE.line;
  };
  const sizeOf = (page: Page, isAlone: boolean, isLast = !paced) => {
    const own = pageHeight(room, isAlone);
    const sizing = isLast ? fitAnyhow : fitSize;
    const size = sizing(most, least, own, (px) => heightOf(page, px));
    return { size, fits: heightOf(page, size) <= own };
  };
  const whole = { from: 0, until: paragraphs.length };
  const weights = paragraphs.map((_, i) => heightOf({ from: i, until: i + 1 }, least));
  // What comes at once cannot turn pages.
  const fitted = paced
    ? fitPages(paragraphs.length, weights, sizeOf)
    : { pages: [whole], ...sizeOf(whole, true) };
  return {
    ...fitted,
    heading: QUOTE.heading,
    room: { width, size: fitted.size, ems: letters.quote },
  };
}
