/** Sizes of key lines in turn, and of what stands above and beside them. */
import { isFootFree } from '../../../scene/foot';
import { withoutSign } from '../../../scene/icon/emoji';
import { plainText, type Rich } from '../../../scene/inline';
import type { KeyLine } from '../../../scene/kinds/statement';
import type { Scene } from '../../../scene/schema';
import { FREE, isAll } from '../../area';
import { canvasOf, fitWords, type Space } from '../fit';
import { iconBeside } from '../icon';
import { countLines } from '../lines';
import { HEADING, ICONS, TURNS } from '../sizes';
import { counted } from './counted';
import { besideSide, headedSide, iconOnSide } from './headed';
import { fitLine } from './key-line';
import { picturedIn } from './signs';
import { isWhole, type Said, turnsOf } from './turns';

/** What a sentence in pieces has below the area, px, where no caption is drawn while it stands, and no sources stand there. */
const freeBelow = (line: KeyLine, isFree: boolean, { area, ...space }: Space): number => {
  const isClear = isFree && isWhole(line) && !line.captioned;
  return isClear && isAll(area, canvasOf({ area, ...space })) ? FREE[space.format] : 0;
};

/**
 * Sizes in px, and what stands above each line when it is said: rows of `pitch`, in all `above`. A sentence in pieces has
 * `free` below the area. `pictured`: the icons, which have their `place` beside the words or above them.
 */
export function sizeTurns(scene: Scene<'statement'>, space: Space) {
  const { lines } = scene;
  const { area, format, letters } = space;
  const heading = withoutSign(scene.heading);
  const counts = counted(heading, scene.item);
  const layout = TURNS[format];
  const pictured = picturedIn(scene);
  const side = headedSide(scene, space, pictured.length > 0);
  const { headed, head, across } = side
    ? besideSide(side)
    : sizeHead(counts, space, pictured.length > 0);
  const place = side
    ? iconOnSide(side, space)
    : iconBeside({ area, canvas: canvasOf(space) }, head);
  const room = area.height - head - TURNS.foot;
  const isLow = room < TURNS.low || (pictured.length > 0 && place.end === undefined);
  const beside = pictured.length > 0 ? place.takes : { width: 0, above: 0 };
  const aboveOf = (said?: Said) =>
    said ? beside.above + (said.row + 1) * layout.pitch + TURNS.gap : 0;
  const rowWidth = across - layout.row * TURNS.tick;
  // On the ground there is room for more of what was said.
  const isListed = side?.width !== undefined;
  const isRow = (text: string) =>
    !isLow && !isListed && letters.strong(text) * layout.row <= rowWidth;
  const turns = turnsOf(lines, 'en', isRow);
  const named = plainText(heading).toLowerCase();
  return {
    heading: headed,
    /** Of a drawing: all below the heading. */
    below: area.height - head,
    /** How wide the heading is. */
    across: Math.min(letters.serif(plainText(counts), headed) * headed, across),
    /** The ground that the heading stands on, where it does. */
    side,
    /** What was said is listed on that ground. */
    isListed,
    lines: lines.map((line, i) => {
      const isBeside = pictured.some(({ lines: [from, until] }) => from <= i && i < until);
      const { width, above: least } = isBeside ? beside : { width: 0, above: 0 };
      const above = Math.max(aboveOf(turns[i - 1]?.said), least);
      const free = freeBelow(line, isFootFree(scene), space);
      const height = (isWhole(line) ? room + TURNS.foot + free - TURNS.spare : room) - above;
      return {
        ...fitLine(line, { width: (side ? across : area.width) - width, height }, space, named),
        ...{ above, free },
        beside: width,
      };
    }),
    row: layout.row,
    ...{ pitch: layout.pitch, isRow, pictured, place, headed: across, pushed: beside.above },
  };
}

/** The size of the heading, what it takes of the area's height, and the width that it has. */
function sizeHead(heading: Rich, { area, format, letters, ...space }: Space, isPictured: boolean) {
  const { most, least } = TURNS[format].heading;
  const canvas = canvasOf({ area, format, letters, ...space });
  const { width } = iconBeside({ area, canvas }, 0).takes;
  const isAbove = isPictured && canvas === 'square' && isAll(area, 'square');
  const taken = isAbove ? ICONS.square.beside.size + ICONS.gap : width;
  const across = area.width - (isPictured ? taken : 0);
  const linesAt = (px: number, isWhole = false) =>
    countLines(heading, across, px, letters.serif, isWhole) * px;
  const headed = fitWords(most, least, 2 * most, linesAt);
  const head = heading.length > 0 ? HEADING.rule + linesAt(headed) * HEADING.line + TURNS.gap : 0;
  return { headed, head, across };
}
