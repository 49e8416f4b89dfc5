/** The lines in which a paragraph is written. */
import type { PhrasingContent, Text } from 'mdast';
import type { Point } from 'unist';

export type Line = PhrasingContent[];

/** Each line but the first begins with what parts it from the one before. `source` is what the nodes were parsed from. */
export function linesOf(children: readonly PhrasingContent[], source: string): Line[] {
  const lines: Line[] = [[]];
  for (const node of children) {
    for (const part of node.type === 'text' ? textLines(node, source) : [node]) {
      const isNew = part.type === 'break' || (part.type === 'text' && part.value.startsWith('\n'));
      if (isNew) lines.push([part]);
      else lines.at(-1)?.push(part);
    }
  }
  return lines;
}

/** A text in its lines, those after the first with the line's end before them. */
function textLines(node: Text, source: string): Text[] {
  const values = node.value.split(/(?=\n)/);
  const written = sourceOf(node, source);
  const ends = [...written.matchAll(/\n/g)].map(({ index }) => index);
  const starts = node.value.startsWith('\n') ? ends : [0, ...ends];
  // Entities may stand for what parts lines.
  const isKnown = node.position && starts.length === values.length;
  return values.map((value, i) => ({
    type: 'text',
    value,
    ...(isKnown ? { position: placeIn(node, written, starts[i] ?? 0, starts[i + 1]) } : {}),
  }));
}

export const sourceOf = ({ position }: PhrasingContent, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** The place of a part of a node, from a letter of its source to before another, or to its end. */
export function placeIn(
  { position }: PhrasingContent,
  written: string,
  from: number,
  until?: number,
): PhrasingContent['position'] {
  if (!position) return undefined;
  const { start, end } = position;
  return {
    start: pointIn(start, written, from),
    end: until === undefined ? end : pointIn(start, written, until),
  };
}

function pointIn(start: Point, written: string, at: number): Point {
  const lines = written.slice(0, at).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return {
    line: start.line + lines.length - 1,
    column: lines.length > 1 ? last + 1 : start.column + last,
    offset: (start.offset ?? 0) + at,
  };
}
