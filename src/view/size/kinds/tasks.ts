import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { canvasOf, type Space } from '../fit';
import { countLines } from '../lines';
import { fitRows } from '../pages';
import { sideOf } from '../side';
import { TASKS } from '../sizes';

/** The pages of the tasks and the size of their words in px, the ground beside them, and the size of its count. */
export function sizeTasks({ heading, items }: Scene<'tasks'>, space: Space) {
  const { format, area, letters } = space;
  const { most, tally } = TASKS[format];
  const { least } = TASKS[canvasOf(space)];
  const side = sideOf(heading, space, {
    taken: tally * 1.9,
    // On a wide stage the count stands below the heading.
    below: () => (format === 'landscape' ? tally + TASKS.aboveTally : 0),
  });
  const room = side?.room ?? area;
  const widthAt = (px: number) => room.width - TASKS.beside - (TASKS.box + TASKS.gap) * px;
  const heightOf = (item: (typeof items)[number], px: number) => {
    const width = widthAt(px);
    const words = countLines(item.text, width, px, letters.strong) * px * TASKS.line;
    const below = detailsHeight(item, width, px, letters.sans);
    return Math.max(words + below, TASKS.box * px) + TASKS.above;
  };
  const fitted = fitRows(items, heightOf, room.height, { most, least });
  const { size } = fitted;
  return { ...fitted, side, tally, room: { width: widthAt(size), size, ems: letters.strong } };
}
