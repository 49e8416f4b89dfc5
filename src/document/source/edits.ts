/** Changes of a text before it is parsed, and the way back from what was parsed to the text as it was written. */
import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import { type Lines, lastAtMost } from './lines';

/** Puts `text` in place of the characters from `start` to before `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface Edited {
  text: string;
  /** Where in the text before the edits something begins, or ends, that does so at `offset` of the text after them. */
  startOf(offset: number): number;
  endOf(offset: number): number;
  /** Where what stands at `offset` of the text before the last edits stands now. */
  after(offset: number): number;
}

export const unedited = (text: string): Edited => ({
  text,
  startOf: (offset) => offset,
  endOf: (offset) => offset,
  after: (offset) => offset,
});

/** A stretch of the edited text, and what it was made of. */
interface Run {
  at: number;
  length: number;
  from: number;
  size: number;
  isKept: boolean;
}

/** In order; of edits that overlap, the one that begins first counts, and of these the longest. */
export function withoutOverlap<E extends Edit>(edits: readonly E[]): E[] {
  let end = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = Math.max(end, edit.end);
      return true;
    });
}

/** `before` with edits in any order. */
export function applyEdits(before: Edited, edits: readonly Edit[]): Edited {
  const runs: Run[] = [];
  const parts: string[] = [];
  let [at, from] = [0, 0];
  const add = (part: string, size: number, isKept: boolean) => {
    if (!part && size === 0) return;
    runs.push({ at, length: part.length, from, size, isKept });
    parts.push(part);
    at += part.length;
    from += size;
  };
  for (const { start, end, text } of withoutOverlap(edits)) {
    add(before.text.slice(from, start), start - from, true);
    add(text, end - start, false);
  }
  add(before.text.slice(from), before.text.length - from, true);
  return {
    text: parts.join(''),
    startOf(offset) {
      const run = runs[lastAtMost(runs.length, (i) => runs[i]?.at ?? 0, offset)];
      if (!run) return before.startOf(offset);
      return before.startOf(run.from + (run.isKept ? offset - run.at : 0));
    },
    endOf(offset) {
      const after = lastAtMost(runs.length, (i) => runs[i]?.at ?? 0, Math.max(0, offset - 1));
      const run = runs[after];
      if (!run) return before.endOf(offset);
      return before.endOf(run.from + (run.isKept ? offset - run.at : run.size));
    },
    after(offset) {
      const run = runs[lastAtMost(runs.length, (i) => runs[i]?.from ?? 0, offset)];
      return (run?.at ?? 0) + (run?.isKept ? offset - run.from : 0);
    },
  };
}

/** Gives what was parsed from an edited text the places of the text as it was written. */
export function moveBack(root: Root, { startOf, endOf }: Edited, { pointAt }: Lines): void {
  const moved = new Map<Position, Position>();
  const move = (node: Nodes) => {
    const { position } = node;
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (!position || start === undefined || end === undefined) return;
    const known = moved.get(position);
    const from = startOf(start);
    const to = end > start ? endOf(end) : from;
    // Nodes may share a place, which is moved once.
    node.position = known ?? { start: pointAt(from), end: pointAt(Math.max(from, to)) };
    if (!known) {
      moved.set(position, node.position);
      moved.set(node.position, node.position);
    }
  };
  visit(root, (node: Nodes) => {
    move(node);
    if (node.type === 'details') for (const child of node.summary) visit(child, move);
    if (node.type === 'callout') for (const child of node.title) visit(child, move);
  });
}
