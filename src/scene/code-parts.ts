/** Long code in parts that can be read: cut at blank lines where there are any, by its lines alone, so that all formats have the same. */

/** A stage that has less room than others: columns of a row, and rows that stand together, in legible type. */
const STAGES = [
  { columns: 45, whole: 11, part: 10 },
  { columns: 35, whole: 16, part: 15 },
] as const;
/** Lines of a part, at least. */
const SHORTEST = 3;
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

/** Numbers (1-based) of the first line of each part; none for code that stands as a whole. */
export function cutCode(lines: readonly string[]): number[] {
  const load = openLoad(lines);
  if (load(0, lines.length, 'whole') <= 1) return [];
  const starts = [0];
  let start = 0;
  while (load(start, lines.length, 'part') > 1 && start < lines.length - 1) {
    start = nextStart(lines, start, load);
    starts.push(start);
  }
  return starts.map((index) => index + 1);
}

/** Where the next part begins: behind the blank line that is nearest to an even share, else at that share. */
function nextStart(lines: readonly string[], start: number, load: Load): number {
  const rest = load(start, lines.length, 'part');
  const share = rest / Math.ceil(rest);
  const ends: { i: number; off: number }[] = [];
  for (let i = start + 1; i < lines.length && load(start, i, 'part') <= 1; i++)
    ends.push({ i, off: Math.abs(load(start, i, 'part') - share) });
  const blanks = ends.filter(({ i }) => i >= start + SHORTEST && lines[i - 1]?.trim() === '');
  const [first, ...others] = blanks.length > 0 ? blanks : ends;
  // A line that is too long for any stage is a part of its own.
  if (!first) return start + 1;
  return others.reduce((best, end) => (end.off < best.off ? end : best), first).i;
}

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
