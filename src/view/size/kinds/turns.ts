/** Key lines in turn: which stand small above the one that is said, and how large each is. */
import type { KeyLine } from '../../../scene/kinds/statement';
import type { Scene } from '../../../scene/schema';
import { fitSize, type Space } from '../fit';
import type { Ems } from '../letters';
import { countLines } from '../lines';
import { HEADING, TURNS } from '../sizes';

/** A line that was said, and the steps at which it stands small, makes room for the next, and leaves. */
export interface Said {
  text: string;
  comes: number;
  rises?: number;
  leaves?: number;
}

export interface Turn {
  line: KeyLine;
  /** The step of its first piece, and the first step of the line after it. */
  first: number;
  next?: number;
  said?: Said;
}

const isWhole = ({ pieces }: KeyLine): boolean => pieces.length > 1;

/** A phrase taken from the middle of a sentence begins with a capital. */
export function capital(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

const capitalized = (line: KeyLine, lang: string): KeyLine =>
  isWhole(line) ? line : { ...line, pieces: line.pieces.map((text) => capital(text, lang)) };

/** When each line comes and goes. At most two that were said stand above, and none above a sentence in pieces. */
export function turnsOf(
  lines: readonly KeyLine[],
  lang: string,
  isRow: (text: string) => boolean,
): Turn[] {
  const firstOf = (i: number) =>
    lines.slice(0, i).reduce((step, { pieces }) => step + pieces.length, 1);
  return lines.map((given, i) => {
    const line = capitalized(given, lang);
    const [text = ''] = line.pieces;
    const next = i + 1 < lines.length ? firstOf(i + 1) : undefined;
    const after = lines[i + 1];
    const stays = next !== undefined && after && !isWhole(line) && !isWhole(after) && isRow(text);
    return {
      line,
      first: firstOf(i),
      next,
      ...(stays ? { said: { text, comes: next, ...leaving(lines, i, firstOf) } } : {}),
    };
  });
}

function leaving(
  lines: readonly KeyLine[],
  i: number,
  firstOf: (i: number) => number,
): Pick<Said, 'rises' | 'leaves'> {
  const [second, third] = [lines[i + 2], lines[i + 3]];
  if (!second) return {};
  if (isWhole(second)) return { leaves: firstOf(i + 2) };
  return { rises: firstOf(i + 2), leaves: third && firstOf(i + 3) };
}

const rows = (text: string, px: number, { area }: Space, face: Ems): number =>
  countLines(text, area.width, px, face);

/** The height of a sentence in pieces at a size; an accent is larger than what is around it, and may stand in two rows. */
const wholeHeight =
  ({ pieces, accents }: KeyLine, space: Space) =>
  (px: number): number => {
    const { line, between, accent } = TURNS.pieces;
    const larger = accents.length > 0 ? accent : 1;
    const count = pieces.reduce(
      (sum, text) => sum + rows(text, px * larger, space, space.letters.piece),
      0,
    );
    return (count * line + (pieces.length - 1) * between + 2 * (larger - 1) * line) * px;
  };

/** Sizes in px, and what stands above the line that is said: rows of `pitch`, in all `above`. */
export function sizeTurns({ heading, lines }: Scene<'statement'>, space: Space) {
  const { area, format, letters } = space;
  const layout = TURNS[format];
  const headingAt = (px: number) => countLines(heading, area.width, px, letters.serif) * px;
  const headed = fitSize(
    layout.heading.most,
    layout.heading.least,
    2 * layout.heading.most,
    headingAt,
  );
  const head = heading.length > 0 ? HEADING.rule + headingAt(headed) * HEADING.line + TURNS.gap : 0;
  const room = area.height - head - TURNS.foot;
  const isLow = room < TURNS.low;
  const above = isLow ? 0 : 2 * layout.pitch + TURNS.gap;
  const sizeOf = (line: KeyLine) =>
    isWhole(line)
      ? fitSize(layout.whole.most, layout.whole.least, room, wholeHeight(line, space))
      : fitSize(layout.line.most, layout.line.least, room - above, (px) =>
          line.pieces.reduce(
            (sum, text) => sum + rows(text, px, space, letters.turn) * px * TURNS.line,
            0,
          ),
        );
  const rowWidth = area.width - layout.row * TURNS.tick;
  return {
    heading: headed,
    lines: lines.map(sizeOf),
    row: layout.row,
    ...{ pitch: layout.pitch, above },
    isRow: (text: string) => !isLow && letters.strong(text) * layout.row <= rowWidth,
  };
}
