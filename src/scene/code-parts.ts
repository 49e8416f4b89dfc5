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

/** What lines take of the room of the stage that has least for them; 1 is all of it. */
function loadOf(lines: readonly string[], room: 'whole' | 'part'): number {
  const loads = STAGES.map((stage) => {
    const rows = lines.map((line) => Math.ceil(columnsOf(line) / stage.columns) || 1);
    return rows.reduce((sum, count) => sum + count, 0) / stage[room];
  });
  return Math.max(...loads);
}

/** Columns of a line of code. */
export const columnsOf = (line: string): number => line.replaceAll('\t', ' '.repeat(TAB)).length;

/** Numbers (1-based) of the first line of each part; none for code that stands as a whole. */
export function cutCode(lines: readonly string[]): number[] {
  if (loadOf(lines, 'whole') <= 1) return [];
  const starts = [0];
  let start = 0;
  while (loadOf(lines.slice(start), 'part') > 1 && start < lines.length - 1) {
    start = nextStart(lines, start);
    starts.push(start);
  }
  return starts.map((index) => index + 1);
}

/** Where the next part begins: behind the blank line that is nearest to an even share, else at that share. */
function nextStart(lines: readonly string[], start: number): number {
  const rest = loadOf(lines.slice(start), 'part');
  const share = rest / Math.ceil(rest);
  const ends = lines.flatMap((_, i) => {
    const load = i > start ? loadOf(lines.slice(start, i), 'part') : 2;
    return load <= 1 ? [{ i, off: Math.abs(load - share) }] : [];
  });
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
