/** Where actors and messages stand: in rows that share the room, on as many pages as that takes. */
import type { Sequence, SequenceItem } from '../../../scene/diagram/schema';
import type { Letters } from '../letters';
import { breakLines } from '../lines';
import { SEQUENCE } from '../sizes';
import type { Room } from './flow';
import { type Lane, placeLanes } from './lanes';
import { PAGE_MARK } from './periods';

const { line, arrow, gap, name, inset } = SEQUENCE;

/** px from the top of its page. */
export interface Row {
  item: Exclude<SequenceItem, { type: 'close' }>;
  lines: string[];
  top: number;
  height: number;
  /** Where a message begins and ends; the edges of a note. */
  from: number;
  to: number;
  /** The middle of a message's words, and what they and the space beside them take. */
  words?: { x: number; width: number };
}

/** Around what is repeated, or happens in one case only. */
export interface Frame {
  top: number;
  bottom: number;
  left: number;
  right: number;
  step: number;
}

export interface Page {
  rows: Row[];
  frames: Frame[];
}

export interface SequenceLayout {
  /** px of type. */
  size: number;
  lanes: Lane[];
  /** px: the plates of the actors. */
  head: number;
  /** px of type on them. */
  name: number;
  /** Their words run up. */
  isTurned: boolean;
  /** Where the lines of the actors end. */
  bottom: number;
  pages: Page[];
}

/** The largest type at which all rows fit, else pages of legible type. */
export function layoutSequence(sequence: Sequence, letters: Letters, room: Room): SequenceLayout {
  for (let size: number = SEQUENCE.most; size >= SEQUENCE.whole; size -= 2) {
    const tried = layOut(sequence, letters, room, size);
    if (tried.pages.length === 1) return tried;
  }
  return layOut(sequence, letters, room, SEQUENCE.paged);
}

function layOut(sequence: Sequence, letters: Letters, room: Room, size: number): SequenceLayout {
  const { lanes, height: headHeight, ...heads } = placeLanes(sequence, letters, room, size);
  const body = room.height - headHeight - gap;
  const rows = rowsOf(sequence, lanes, letters, room.width, size);
  const single = fill(rows, body, 0, room.width);
  const most = single.length === 1 ? body : body - PAGE_MARK;
  const limit = single.length === 1 ? body : limitOf(rows, most, room.width);
  const pages = fill(rows, limit, 0, room.width);
  // Rows stand apart a little, where there is room.
  const spare = Math.max(0, Math.min(size * 0.9, ...pages.map((page) => spareOf(page, most))));
  return {
    ...{ size, lanes, ...heads, head: headHeight, bottom: headHeight + gap + most },
    pages: fill(rows, limit, spare, room.width),
  };
}

/** What each row of a page may have more. */
function spareOf({ rows }: Page, body: number): number {
  const used = Math.max(0, ...rows.map(({ top, height }) => top + height));
  const told = rows.filter(({ item }) => item.type === 'message' || item.type === 'note').length;
  return (body - used) / Math.max(told, 1);
}

/** How high pages are, so that they are as few as may be and about as full as each other. */
function limitOf(rows: Sized, body: number, width: number): number {
  const fewest = fill(rows, body, 0, width).length;
  const whole = rows.reduce((sum, { height }) => sum + height, 0);
  for (let most = whole / fewest; most < body; most *= 1.04)
    if (fill(rows, most, 0, width).length === fewest) return most;
  return body;
}

type Placing = Omit<Row, 'top'> & { item: SequenceItem };

/** Every item with its height; what closes a frame has one, too. */
function rowsOf(
  { items }: Sequence,
  lanes: readonly Lane[],
  letters: Letters,
  width: number,
  size: number,
): (Omit<Placing, 'item'> & { item: SequenceItem })[] {
  const pitch = width / lanes.length;
  const xOf = (id: string) => lanes.find((lane) => lane.id === id)?.x ?? 0;
  const broken = (text: string, room: number) =>
    breakLines(text.replaceAll('\n', ' '), Math.max(room / size, 4), letters.strong);
  return items.map((item) => {
    if (item.type === 'close') return { item, lines: [], height: gap, from: 0, to: 0 };
    if (item.type === 'open' || item.type === 'else') {
      const named = item.type === 'open' ? `${item.name} ${item.text}` : item.text;
      const lines = broken(named, (width - 2 * SEQUENCE.frame) / SEQUENCE.named);
      const height = name * size + (lines.length - 1) * size * line + gap * 0.6;
      return { item, lines, height, from: 0, to: 0 };
    }
    if (item.type === 'note') {
      const wanted = (letters.strong(item.text) * size) / NOTE_LINES + 2 * inset + size;
      const { from, to } = noteEdges(item, xOf, pitch, width, wanted);
      const lines = broken(item.text, to - from - 2 * inset);
      return { item, lines, height: lines.length * size * line + 2 * inset + gap, from, to };
    }
    const [from, to] = [xOf(item.from), xOf(item.to)];
    const isSelf = item.from === item.to;
    const span = isSelf ? pitch * 0.9 : Math.max(Math.abs(to - from), pitch * 1.25);
    const lines = item.text ? broken(item.text, span - 2 * inset - arrow.head) : [];
    const words = wordsOf(lines, isSelf ? undefined : (from + to) / 2, { letters, width, size });
    const height = lines.length * size * line + arrow.line + gap;
    return { item, lines, height, from, to, ...(words && { words }) };
  });
}

/** Words that are wider than their arrow stay on the stage, too. Those beside a loop have none of it. */
function wordsOf(
  lines: readonly string[],
  middle: number | undefined,
  { letters, width, size }: { letters: Letters; width: number; size: number },
): Row['words'] {
  if (middle === undefined || lines.length === 0) return undefined;
  const wide = Math.max(...lines.map(letters.strong)) * size + 2 * inset;
  return { x: Math.max(wide / 2, Math.min(middle, width - wide / 2)), width: wide };
}

/** A note is as wide as its words ask for in so many lines, up to a part of the stage: where lanes are many, it would be a column of letters. */
const NOTE_LINES = 2;
const NOTE_PART = 0.5;

function noteEdges(
  { actors, side }: Extract<SequenceItem, { type: 'note' }>,
  xOf: (id: string) => number,
  pitch: number,
  width: number,
  wanted: number,
): { from: number; to: number } {
  const xs = actors.map(xOf);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const wide = Math.max(pitch * 0.92, Math.min(wanted, width * NOTE_PART));
  if (side === 'over') {
    const across = Math.max(last - first + pitch * 0.92, wide);
    const from = Math.max(0, Math.min((first + last - across) / 2, width - across));
    return { from, to: Math.min(width, from + across) };
  }
  const [from, to] =
    side === 'right' ? [last + 14, last + 14 + wide] : [first - 14 - wide, first - 14];
  return {
    from: Math.max(0, Math.min(from, width - pitch * 0.6)),
    to: Math.min(width, Math.max(to, pitch * 0.6)),
  };
}

type Sized = ReturnType<typeof rowsOf>;
interface Open {
  top: number;
  depth: number;
  step: number;
}

/** A frame that is open where a page ends goes on with the next. */
function fill(rows: Sized, most: number, spare: number, width: number): Page[] {
  const pages: Page[] = [];
  let open: Open[] = [];
  /** With the room between rows, and without. */
  let [top, used] = [0, 0];
  const begin = () => {
    pages.push({ rows: [], frames: [] });
    [top, used] = [0, 0];
    open = open.map((one) => ({ ...one, top: -gap }));
  };
  const close = ({ depth, ...one }: Open, bottom: number) => {
    const by = depth * 14;
    pages.at(-1)?.frames.push({ ...one, bottom, left: by, right: width - by });
  };
  begin();
  for (const { item, height, ...row } of rows) {
    if (used > 0 && used + height > most + 1 && item.type !== 'close') {
      for (const one of open) close(one, top);
      begin();
    }
    if (item.type === 'close') {
      const last = open.pop();
      if (last) close(last, top);
      top += height;
      used += height;
      continue;
    }
    if (item.type === 'open') open.push({ top, depth: open.length, step: item.step });
    pages.at(-1)?.rows.push({ ...row, item, top, height });
    top += height + (item.type === 'message' || item.type === 'note' ? spare : 0);
    used += height;
  }
  for (const one of open) close(one, top);
  return pages;
}
