import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { fitSize, type Space, share, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { STEPS } from '../sizes';

/** Sizes in px of the stages' words, and of the discs with their numbers. */
export function sizeSteps({ heading, items }: Scene<'steps'>, space: Space) {
  const { format, area, letters } = space;
  const { sizes, discs, least } = STEPS[format];
  const disc = sizeFor(items.length, discs);
  const body = bodyHeight(heading, space);
  const [width, height] =
    format === 'landscape'
      ? [share(area.width, STEPS.gap, items.length) - STEPS.end, body - disc - STEPS.belowDisc]
      : [area.width - disc - STEPS.besideDisc, share(body, STEPS.rowGap, items.length)];
  const size = fitSize(sizeFor(items.length, sizes), least, height, (px) => {
    const heights = items.map((item) => {
      const below = detailsHeight(item, width, px, letters.sans);
      const words = countLines(item.text, width, px, letters.medium) * px * STEPS.line;
      return words + below + (below && STEPS.details);
    });
    return Math.max(...heights);
  });
  return { size, disc };
}
