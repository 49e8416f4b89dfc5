/** Words that come after what they stand in, each part at a step of its own: the text stays one, however it comes. */
import type { Inline, Rich } from './inline';
import { splitRich } from './split';

type Later = Extract<Inline, { type: 'later' }>;

const isLater = (node: Inline): node is Later => node.type === 'later';

/** What of a text comes later, in order. */
export const laterIn = (rich: Rich): Later[] => rich.filter(isLater);

/** What of a text comes first. */
export const firstOf = (rich: Rich): Rich => rich.filter((node) => !isLater(node));

/** The text, what begins at these letters of its drawn text (ascending) as parts that come later. They have no number yet. */
export function comingLater(rich: Rich, starts: readonly number[]): Rich {
  const [from] = starts;
  if (from === undefined) return rich;
  const [first, rest] = splitRich(rich, from);
  const parts: Later[] = [];
  let open = rest;
  let taken = from;
  for (const start of starts.slice(1)) {
    const [children, after] = splitRich(open, start - taken);
    parts.push({ type: 'later', step: 0, children });
    [open, taken] = [after, start];
  }
  return [...first, ...parts, { type: 'later', step: 0, children: open }];
}

/** How many steps a part of a block has that holds these lines: its own, and one for each of what comes later. */
const stepsOf = (lines: readonly Rich[]): number =>
  1 + lines.reduce((sum, line) => sum + laterIn(line).length, 0);

/** The step at which each part of a block comes; and after the last one, what would be the next. A part is its lines. */
export function ownSteps(parts: readonly (readonly Rich[])[]): number[] {
  const steps = [1];
  for (const lines of parts) steps.push((steps.at(-1) ?? 1) + stepsOf(lines));
  return steps;
}

/** The lines of a part that comes at `step`, what comes later in them numbered from there on. */
export function numberLater(lines: readonly Rich[], step: number): Rich[] {
  let next = step;
  return lines.map((line) =>
    line.map((node): Inline => {
      if (!isLater(node)) return node;
      next += 1;
      return { ...node, step: next };
    }),
  );
}
