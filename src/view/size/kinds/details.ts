import type { Rich } from '../../../scene/inline';
import type { Scene } from '../../../scene/schema';
import { isAll } from '../../area';
import { sizeEntries } from '../entries';
import { canvasOf, fitWords, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { sideOf } from '../side';
import { BOX } from '../sizes';

type Details = Scene<'details'>;

/**
 * Sizes in px of the summary and of what it opens. Where that has no room below it, the summary is smaller; where that does
 * not do either, it stands with the heading on a ground, and what it opens turns pages beside it.
 */
export function sizeOpening(scene: Details, space: Space) {
  const tries = BOX.heads.map((scale) => sizeBelow(scene, space, scale));
  const found = tries.find(({ fits }) => fits) ?? tries.at(-1);
  if (!found) throw new Error('A summary has no size');
  return (found.fits ? undefined : sizeBeside(scene, space)) ?? { ...found, side: undefined };
}

const isAlone = (space: Space): boolean => isAll(space.area, canvasOf(space));

/** `scale`: the part of its largest size that the summary has. */
function sizeBelow({ heading, summary, items }: Details, space: Space, scale: number) {
  const { area, format } = space;
  const across = area.width - 2 * BOX.padding;
  const { title, high, room } = summaryIn(summary, across, BOX[format].summary * scale, 2, space);
  const height = bodyHeight(heading, space) - high - 3 * BOX.padding;
  const largest = isAlone(space) ? BOX[format].grandest : BOX[format].most;
  return { ...sizeEntries(items, { width: across, height }, space, largest), title, room, across };
}

/** Undefined where nothing else stands for it: it shares the stage, or has no heading. */
function sizeBeside({ heading, summary, items }: Details, space: Space) {
  if (!isAlone(space)) return undefined;
  const { format } = space;
  const { head, kicker, grandest } = BOX[format];
  const on = (across: number) => summaryIn(summary, across, head * BOX.onGround, 5, space);
  const side = sideOf(heading, space, {
    largest: kicker,
    below: (across) => on(across).high + BOX.between,
  });
  if (!side) return undefined;
  const across = side.room.width - (side.width ? BOX.beside : 0);
  const height = side.room.height - (side.height ? BOX.above : 0);
  const { title, room } = on(side.across);
  return {
    ...sizeEntries(items, { width: across, height }, space, grandest),
    title,
    room,
    across,
    side,
  };
}

/** The summary's size, height and line beside its sign, in a width. */
function summaryIn(summary: Rich, across: number, most: number, lines: number, space: Space) {
  const { summary: ems } = space.letters;
  const widthAt = (px: number) => across - BOX.turned * px;
  const linesAt = (px: number, isWhole = false) =>
    countLines(summary, widthAt(px), px, ems, isWhole);
  const title = fitWords(most, BOX[space.format].summaryLeast, lines, linesAt);
  const high = linesAt(title) * title * BOX.summaryLine;
  return { title, high, room: { width: widthAt(title), size: title, ems } };
}
