/** The ways in which a diagram may run, where its author chose none: the one that is larger on a stage is shown. */

const RUNS = /^\s*(erDiagram|requirement(?:Diagram)?)\b[^\n]*$/m;
const CHOSEN = /^\s*direction\s+\w+/m;

/** The source as it is written, and with its parts side by side. */
export function writtenWays(source: string): string[] {
  const head = RUNS.exec(source);
  if (!head || CHOSEN.test(source)) return [source];
  const end = head.index + head[0].length;
  return [source, `${source.slice(0, end)}\n  direction LR${source.slice(end)}`];
}

const FRONT = /^\s*---[ \t]*\n[\s\S]*?\n[ \t]*---[ \t]*(?:\n|$)/;

/** The line of a source that Mermaid means by one: it takes away front matter, directives and comments before it counts. */
export function lineOf(source: string, told: number): number {
  const lines = source.split('\n');
  const front = (FRONT.exec(source)?.[0].split('\n').length ?? 1) - 1;
  const counted = lines.flatMap((line, i) => (i < front || /^\s*%%/.test(line) ? [] : [i]));
  const first = counted.findIndex((i) => lines[i]?.trim());
  return counted[Math.max(0, first) + told] ?? counted.at(-1) ?? 0;
}
