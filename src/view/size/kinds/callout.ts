import { drawnText, type Rich } from '../../../scene/inline';
import type { Scene } from '../../../scene/schema';
import { sizeEntries } from '../entries';
import { canvasOf, fitWords, type Space } from '../fit';
import { countLines } from '../lines';
import { BOX, HEADING, SIDE } from '../sizes';

/**
 * The sign stands on a ground beside the words, or above them; a box that shares the stage has it small before its label.
 * Sizes in px; `side` is the width of the ground, or its height where `above`. Its title is what is large, below a small
 * heading; without a title the heading is. Both are smaller where the words would have no room, and stand on the ground
 * where they have none even so.
 */
export function sizeCallout(scene: Scene<'callout'>, space: Space) {
  const { area, format } = space;
  const isWhole = drawnText(scene.heading).trim() !== '';
  const isGrand = !isWhole && area.height > BOX.grand.from;
  const frame = frameOf(isWhole, space);
  const { width } = frame;
  const larger = isGrand ? [BOX.grand.by, 1] : [1];
  const below =
    area.height - (frame.above ? frame.side + BOX.above : 0) - (isWhole ? 0 : 2 * SIDE.padding);
  const tries = (isWhole ? BOX.heads : larger).map((scale) => {
    const by = isWhole ? 1 : scale;
    const label = BOX[format].label * by;
    const most = (isWhole ? BOX[format].grandest : BOX[format].most) * by;
    const head = isWhole
      ? headOf(scene, scale, width, space)
      : titleIn(scene, BOX[format].most * by, width, space);
    const height = below - label * BOX.labelLine - head.height - BOX.padding;
    const entries = sizeEntries(scene.items, { width, height }, space, most);
    const more = { label, headWidth: width, isGrand: by > 1, isHeaded: false };
    return { ...frame, ...head, ...entries, ...more };
  });
  const { least } = BOX[canvasOf(space)];
  const found =
    tries.find(({ fits, size }) => fits && size >= least) ??
    (isWhole ? sizeHeaded(scene, space) : tries.at(-1));
  if (!found) throw new Error('A box has no size');
  return { ...found, isWhole };
}

/** Words that have no room below their head: it stands on the ground with the sign, below it or beside it. */
function sizeHeaded(scene: Scene<'callout'>, space: Space) {
  const { area, format } = space;
  const { label, grandest } = BOX[format];
  const { headed } = BOX[format];
  const above = format !== 'landscape';
  const column = Math.round(area.width * SIDE.landscape.width);
  const headWidth = above ? area.width - headed - SIDE.padding : column - SIDE.padding;
  const head = headOf(scene, BOX.onGround, headWidth, space);
  const high = label * BOX.labelLine + head.height;
  const sign = above ? headed : Math.min(headed, area.height - high - SIDE.padding);
  const side = above ? Math.round(Math.max(sign, high) + SIDE.padding) : column;
  const width = above ? area.width : area.width - column - BOX.beside;
  const height = above ? area.height - side - BOX.above : area.height;
  const entries = sizeEntries(scene.items, { width, height }, space, grandest);
  const more = { label, headWidth, isGrand: false, isHeaded: true };
  return { above, side, sign, width, ...head, ...entries, ...more };
}

/** The ground with the sign, and the width that it leaves. */
function frameOf(isWhole: boolean, { area, format }: Space) {
  const { sign } = BOX[format];
  const above = format === 'portrait';
  const ground =
    format === 'square' ? sign + SIDE.padding : Math.round(area.width * SIDE.landscape.width);
  const beside = !above && isWhole ? ground : 0;
  const side = isWhole ? (above ? sign + SIDE.padding : beside) : 0;
  const width = area.width - beside - (isWhole ? beside && BOX.beside : BOX.around);
  return { above, side, sign, width };
}

const heightOf = (text: Rich, px: number, line: number, width: number, { letters }: Space) =>
  text.length > 0 ? countLines(text, width, px, letters.serif) * px * line : 0;

/** Heading and title of a box that has the stage, at a part of their largest size. */
function headOf({ heading, title }: Scene<'callout'>, scale: number, width: number, space: Space) {
  const { head, kicker } = BOX[space.format];
  const sizeOf = (text: Rich) =>
    fitWords(head * scale, BOX.headLeast, BOX.headLines, (px, isWhole) =>
      countLines(text, width, px, space.letters.serif, isWhole),
    );
  const isTitled = title.length > 0;
  const sizes = {
    heading: isTitled ? kicker : sizeOf(heading),
    title: isTitled ? sizeOf(title) : 0,
  };
  const height =
    heightOf(heading, sizes.heading, HEADING.line, width, space) +
    heightOf(title, sizes.title, HEADING.line, width, space) +
    2 * BOX.between;
  return { ...sizes, height };
}

/** The title of a box that shares the stage. */
function titleIn({ title }: Scene<'callout'>, words: number, width: number, space: Space) {
  const size = Math.round(words * BOX.title);
  const lines = title.length > 0 ? countLines(title, width, size, space.letters.strong) : 0;
  return { heading: 0, title: size, height: lines && lines * size * 1.1 + 24 };
}
