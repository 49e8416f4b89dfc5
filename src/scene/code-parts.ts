/** Long code in parts that can be read: cut at blank lines where there are any, by its lines alone, so that all formats have the same. */

/** What is no longer stands as a whole. */
const WHOLE = 12;
const LONGEST = 10;
const SHORTEST = 3;

/** A part: its first line (1-based), and the step that shows it. */
export interface CodePart {
  line: number;
  step: number;
}

/** Numbers (1-based) of the first line of each part; none for code that is short. */
export function cutCode(lines: readonly string[]): number[] {
  if (lines.length <= WHOLE) return [];
  const starts = [0];
  let start = 0;
  while (lines.length - start > LONGEST) {
    start = nextStart(lines, start);
    starts.push(start);
  }
  return starts.map((index) => index + 1);
}

/** Where the next part begins: behind the blank line that is nearest to an even share, else at that share. */
function nextStart(lines: readonly string[], start: number): number {
  const left = lines.length - start;
  const share = start + Math.ceil(left / Math.ceil(left / LONGEST));
  const blanks = lines.flatMap((_, i) =>
    lines[i - 1]?.trim() === '' && i >= start + SHORTEST && i <= start + LONGEST ? [i] : [],
  );
  return blanks.reduce(
    (best, i) => (Math.abs(i - share) < Math.abs(best - share) ? i : best),
    blanks[0] ?? share,
  );
}

interface Parted {
  parts: CodePart[];
  /** With an empty one for each part that only turns to it. */
  focus: number[][];
}

/**
 * The parts with their steps. Where lines are in focus, a part comes with the first that lies in it, and one without such
 * lines has a step of its own. Undefined where the focus goes back: then the code stands as a whole.
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
