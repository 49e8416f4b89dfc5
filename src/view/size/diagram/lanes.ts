/** The plates of the actors of a sequence: their words in lines; where they are too many for that, running up. */
import type { Sequence } from '../../../scene/diagram/schema';
import type { Letters } from '../letters';
import { breakLines } from '../lines';
import { SEQUENCE } from '../sizes';
import { linesOf } from './boxes';
import type { Room } from './flow';

const { line, head } = SEQUENCE;

export interface Lane {
  id: string;
  /** The middle. */
  x: number;
  lines: string[];
  width: number;
  isPerson: boolean;
}

export interface Lanes {
  lanes: Lane[];
  /** px: of the plates, and of type on them. */
  height: number;
  name: number;
  isTurned: boolean;
}

/** In type of `size` px, or smaller; plates stand clear of each other. */
export function placeLanes(sequence: Sequence, letters: Letters, room: Room, size: number): Lanes {
  for (const beside of [head.beside, head.tight])
    for (let px = size; px >= head.least; px -= 2) {
      const lanes = level(sequence, letters, { width: room.width, px, beside });
      if (lanes) return lanes;
    }
  return turned(sequence, letters, room, Math.min(size, head.turned));
}

/** Undefined where a word is wider than its plate may be, or there are too many lines. */
function level(
  { actors }: Sequence,
  letters: Letters,
  { width, px, beside }: { width: number; px: number; beside: number },
): Lanes | undefined {
  const pitch = width / actors.length;
  const lanes = actors.map(({ id, label, isPerson }, i): Lane => {
    const lines = broken(label, Math.max((pitch - 2 * beside - head.apart) / px, 3), letters);
    const wide = Math.max(...lines.map(letters.strong)) * px + 2 * beside;
    const least = Math.max(wide, Math.min(180, pitch - head.apart));
    return { id, lines, isPerson, x: pitch * (i + 0.5), width: least };
  });
  const tallest = Math.max(...lanes.map(({ lines }) => lines.length));
  // A single plate may be as wide as the stage.
  const fits = lanes.every((lane) => lane.width <= pitch) && tallest <= head.lines;
  const height = tallest * px * line + 2 * head.above;
  return fits ? { lanes, height, name: px, isTurned: false } : undefined;
}

function turned({ actors }: Sequence, letters: Letters, room: Room, most: number): Lanes {
  const pitch = room.width / actors.length;
  const across = pitch - head.apart;
  const longest = room.height * head.part - 2 * head.above;
  const placed = (px: number) => {
    const count = Math.max(1, Math.floor(across / (px * line)));
    const all = actors.map(({ label }) => shortest(label, count, longest / px, letters));
    const long = Math.max(...all.flat().map(letters.strong)) * px;
    return { all, long, fits: long <= longest && all.every(({ length }) => length <= count) };
  };
  let px = most;
  while (px > head.smallest && !placed(px).fits) px -= 1;
  const { all, long } = placed(px);
  const lanes = actors.map(
    ({ id, isPerson }, i): Lane => ({
      ...{ id, isPerson, lines: all[i] ?? [], x: pitch * (i + 0.5), width: across },
    }),
  );
  return { lanes, height: long + 2 * head.above, name: px, isTurned: true };
}

/** The words in at most `count` lines that are as short as may be; in more where one would be longer than `most`, em. */
function shortest(label: string, count: number, most: number, letters: Letters): string[] {
  for (let wrap = 4; wrap < most; wrap += 0.5) {
    const lines = broken(label, wrap, letters);
    if (lines.length <= count && Math.max(...lines.map(letters.strong)) <= wrap) return lines;
  }
  return broken(label, most, letters);
}

/** In lines of about equal length, unless one of them would be too long then. */
function broken(label: string, wrap: number, letters: Letters): string[] {
  const even = linesOf(label, wrap, letters);
  if (even.every((text) => letters.strong(text) <= wrap)) return even;
  return label.split('\n').flatMap((part) => breakLines(part, wrap, letters.strong));
}
