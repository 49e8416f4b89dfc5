import { richOf } from '../../../scene/inline';
import type { Scene } from '../../../scene/schema';
import { isAll } from '../../area';
import { linesHeight } from '../details';
import { canvasOf, fitAnyhow, fitSize, type Space } from '../fit';
import { isEmpty } from '../heading';
import { countLines } from '../lines';
import { fitPages, type Page, pageHeight } from '../pages';
import { HEADING, QUOTE } from '../sizes';

/** Pages of the words, their size in px, and that of the heading above them. */
export function sizeQuote(scene: Scene<'quote'>, space: Space) {
  const { paragraphs, nesting, paced } = scene;
  const { format, area, letters } = space;
  const { most, height } = QUOTE[format];
  const { least } = QUOTE[canvasOf(space)];
  // With the stage to itself, its mark has a ground at the side of the words, or above them.
  const isWhole = isAll(area, canvasOf(space));
  const { ground, pictured } = QUOTE[format];
  const { side, top } = isWhole ? (scene.portrait ? pictured : ground) : { side: 0, top: 0 };
  const width = area.width - side - QUOTE.indent;
  const around = aroundWords(scene, area.width - side, space);
  const room = Math.min(height, area.height - top - around);
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
    ...{ heading: QUOTE.heading, across: area.width - side, side, top },
    room: { width, size: fitted.size, ems: letters.quote },
  };
}

/** What the small heading and who speaks take of the height. */
function aroundWords({ heading, source }: Scene<'quote'>, width: number, { letters }: Space) {
  const { heading: size, speaker, indent } = QUOTE;
  const above = isEmpty(heading)
    ? 0
    : HEADING.rule + countLines(heading, width, size, letters.summary) * size * HEADING.line;
  const below =
    source.length > 0
      ? speaker.above +
        countLines(richOf('— ').concat(source), width - indent, speaker.size, letters.sans) *
          speaker.line
      : 0;
  return above + QUOTE.gap + below;
}
