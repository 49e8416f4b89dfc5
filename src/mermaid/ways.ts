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
