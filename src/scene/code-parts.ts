/** Long code in parts that can be read, cut by its lines alone, so that all formats have the same. */

/** A stage that has less room than others: columns of a row, and rows that stand together, in legible type. */
const STAGES = [
  { columns: 45, whole: 11, part: 10 },
  { columns: 35, whole: 16, part: 15 },
] as const;
export const TAB = 4;

/** A part: its first line (1-based), and the step that shows it. */
export interface CodePart {
  line: number;
  step: number;
}

type Room = 'whole' | 'part';
/** What the lines from one index to before another take of the room of the stage that has least for them; 1 is all of it. */
type Load = (from: number, until: number, room: Room) => number;

/** Rows are counted once: code may have thousands of lines. */
function openLoad(lines: readonly string[]): Load {
  const rows = STAGES.map((stage) => {
    const sums = [0];
    for (const line of lines)
      sums.push((sums.at(-1) ?? 0) + (Math.ceil(columnsOf(line) / stage.columns) || 1));
    return sums;
  });
  return (from, until, room) =>
    Math.max(
      ...STAGES.map((stage, i) => ((rows[i]?.[until] ?? 0) - (rows[i]?.[from] ?? 0)) / stage[room]),
    );
}

/** Columns of a line of code. */
export const columnsOf = (line: string): number => line.replaceAll('\t', ' '.repeat(TAB)).length;

/** What a cut costs beside what a blank line does: before a line that is set in no further than others around it, and else. */
const CUT = { blank: 0.1, outer: 0.4, inner: 0.7 } as const;
/** How much parts that are longer or shorter than their share cost, against cuts. */
const UNEVEN = 2;

/**
 * Numbers (1-based) of the first line of each part; none for code that stands as a whole. Parts are as few as may be and of
 * about the same length; they begin behind blank lines, or where something new begins, as far as that leaves them so.
 */
export function cutCode(lines: readonly string[]): number[] {
  const load = openLoad(lines);
  if (load(0, lines.length, 'whole') <= 1) return [];
  const whole = load(0, lines.length, 'part');
  const share = whole / Math.ceil(whole);
  /** Of the lines from each index on: the least cost, and where the part after its first one begins. */
  const best: { cost: number; next: number }[] = [];
  best[lines.length] = { cost: 0, next: lines.length };
  for (let from = lines.length - 1; from >= 0; from--) {
    best[from] = { cost: Number.POSITIVE_INFINITY, next: lines.length };
    for (let until = from + 1; until <= lines.length; until++) {
      const length = load(from, until, 'part');
      // A line that is too long for any stage is a part of its own.
      if (length > 1 && until > from + 1) break;
      const uneven = UNEVEN * (length / share - 1) ** 2;
      const cost = uneven + cutBefore(lines, until) + (best[until]?.cost ?? 0);
      if (cost < (best[from]?.cost ?? 0)) best[from] = { cost, next: until };
    }
  }
  const starts: number[] = [];
  for (let from = 0; from < lines.length; from = best[from]?.next ?? lines.length)
    starts.push(from);
  return starts.length > 1 ? starts.map((index) => index + 1) : [];
}

/** What it costs that a part begins with a line. */
function cutBefore(lines: readonly string[], at: number): number {
  const [before, line] = [lines[at - 1], lines[at]];
  if (before === undefined || line === undefined) return 0;
  if (line.trim() !== '' && before.trim() === '') return CUT.blank;
  // What only closes, or is blank, belongs to what is before it.
  const isOuter = /^\s*(?!end|<\/)[\p{L}\p{N}#@$"'<]/u.test(line) && setIn(line) <= setIn(before);
  return isOuter ? CUT.outer : CUT.inner;
}

const setIn = (line: string): number => columnsOf(line) - columnsOf(line.trimStart());

interface Parted {
  parts: CodePart[];
  /** With an empty one for each part that only turns to it. */
  focus: number[][];
}

/**
 * The parts with their steps. Where lines are in focus, a part comes with the first that lies in it, and one without such
 * lines has a step of its own. Undefined where there are no parts, or the focus goes back: then the code stands as a whole.
 */
export function stepParts(
  starts: readonly number[],
  focus: readonly number[][],
): Parted | undefined {
  if (starts.length === 0) return undefined;
  const partOf = (line: number) => starts.findLastIndex((start) => start <= line);
  const wanted = focus.map(([first = 1]) => partOf(first));
  if (wanted.some((part, i) => part < (wanted[i - 1] ?? 0))) return undefined;
  const steps: number[][] = [];
  const parts = starts.map((line, part): CodePart => {
    const step = part === 0 ? 0 : steps.length + 1;
    const own = focus.filter((_, i) => wanted[i] === part);
    steps.push(...(part > 0 && own.length === 0 ? [[]] : own));
    return { line, step };
  });
  return { parts, focus: steps };
}
