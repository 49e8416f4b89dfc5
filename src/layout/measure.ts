/** In the browser: what of a stage's text lies outside its room, is cut off, torn, or lies over other text. The one judge of fit. */
import { type Box, boxOf, clipsOf, type Line, linesOf, pictures } from './boxes';
import type { Excess, Fault } from './schema';

/** By how many px something does not fit, and how. */
type Found = Pick<Excess, 'px' | 'how'>;

/** Rounding, and letters that hang over; px. */
const TOLERANCE = 3;

/** What is wrong with each stage of the page; undefined where all fits. */
export function measureStages(): (Fault | undefined)[] {
  // A small picture of a scene is no stage of its own.
  return [...document.querySelectorAll('.stage:not(.stage .stage)')].map((stage) => {
    if ([...stage.querySelectorAll('img')].some((image) => image.naturalWidth === 0))
      return 'picture';
    return measure(stage);
  });
}

function measure(stage: Element): Excess | undefined {
  const { width, height } = stage.getBoundingClientRect();
  const style = getComputedStyle(stage);
  const room: Box = {
    left: Number.parseFloat(style.paddingLeft),
    top: Number.parseFloat(style.paddingTop),
    right: width - Number.parseFloat(style.paddingRight),
    bottom: height - Number.parseFloat(style.paddingBottom),
  };
  const lines = linesOf(stage);
  const clipOf = clipsOf(stage);
  const roomOf = roomsOf(stage, room);
  const found = [
    ...lines.flatMap((line) =>
      [
        ...outside(line, roomOf(line.block).words),
        ...cut(line, clipOf(line.block)),
        ...torn(line),
      ].map((one) => ({ line, ...one })),
    ),
    ...overlaps(lines),
    ...pictures(stage).flatMap((line) =>
      outside(line, roomOf(line.block).pictures).map((one) => ({ line, ...one })),
    ),
  ].filter(({ px }) => px > TOLERANCE);
  if (found.length === 0) return undefined;
  const worst = found.reduce((most, one) => (one.px > most.px ? one : most));
  const others = new Set(found.map(({ line }) => line.block)).size - 1;
  return { text: wordsOf(worst.line.block), px: worst.px, how: worst.how, others };
}

interface Rooms {
  words: Box;
  pictures: Box;
}

/** Where no caption is drawn, words may stand lower; what stands on a panel of its own may go to the stage's sides with it; its words keep out of the captions all the same. */
function roomsOf(stage: Element, room: Box): (block: Element) => Rooms {
  return (block) => {
    const place = block.closest('.panel + .place');
    const free = Number(block.closest('[data-free]')?.getAttribute('data-free') ?? 0);
    if (!place) return { words: { ...room, bottom: room.bottom + free }, pictures: room };
    const pictures = boxOf(place, stage);
    const top = Math.max(pictures.top, room.top);
    const bottom = Math.min(pictures.bottom, room.bottom);
    return { pictures, words: { ...pictures, top, bottom } };
  };
}

const wordsOf = (block: Element): string =>
  (block.getAttribute('alt') ?? block.textContent ?? '').replace(/[\u00ad\u2060]/g, '').trim();

const outside = (line: Box, room: Box): Found[] => [
  { how: 'left', px: room.left - line.left },
  { how: 'right', px: line.right - room.right },
  { how: 'top', px: room.top - line.top },
  { how: 'bottom', px: line.bottom - room.bottom },
];

const torn = ({ torn: px = 0 }: Line): Found[] => [{ how: 'torn', px }];

const cut = (line: Line, clips: readonly Box[]): Found[] =>
  clips.map((clip) => ({ how: 'cut', px: Math.max(...outside(line, clip).map(({ px }) => px)) }));

/** Lines that lie over lines of other paragraphs; only those at the same height are compared. */
function overlaps(lines: readonly Line[]): ({ line: Line } & Found)[] {
  const found: ({ line: Line } & Found)[] = [];
  let open: Line[] = [];
  for (const line of lines.toSorted((a, b) => a.top - b.top)) {
    open = open.filter(({ bottom }) => bottom > line.top);
    for (const other of open) {
      const px = isOneFormula(line, other) ? 0 : over(line, other);
      // What comes later in the scene is the one that has no room.
      if (px > TOLERANCE)
        found.push({ line: isAfter(line, other) ? line : other, how: 'over', px });
    }
    open.push(line);
  }
  return found;
}

/** Whose signs lie over each other as they are meant to: a bar over a letter, a root. */
const isOneFormula = (line: Line, other: Line): boolean => {
  const formula = line.block.closest('math');
  return formula !== null && formula === other.block.closest('math');
};

const isAfter = (line: Line, other: Line): boolean =>
  (line.block.compareDocumentPosition(other.block) & Node.DOCUMENT_POSITION_PRECEDING) > 0;

/** By how many px a line lies over one of another paragraph. */
function over(line: Line, other: Line): number {
  const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
  const down = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
  const px = Math.min(across, down);
  if (px <= 0 || other.block.contains(line.block) || line.block.contains(other.block)) return 0;
  return standApart(line.block, other.block) ? 0 : px;
}

/** True of what takes turns at one place: one has gone when the other comes. */
function standApart(block: Element, other: Element): boolean {
  const [turn, otherTurn] = [turnWithout(block, other), turnWithout(other, block)];
  return turn !== undefined && otherTurn !== undefined;
}

/** What takes turns around a block and not around another. */
function turnWithout(block: Element, other: Element): Element | undefined {
  const turn = block.closest('.turn, .folio, .leaf, .turning');
  if (!turn) return undefined;
  if (!turn.contains(other)) return turn;
  return turn.parentElement ? turnWithout(turn.parentElement, other) : undefined;
}
