/** Comments: a note is for the speaker alone, any other for the author alone. */
import type { Html, Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const COMMENT = /<!--([\s\S]*?)(?:-->|$)/g;
const NOTE = /^\s*note:([\s\S]*)$/i;

/** The notes in a node, which is left without its comments. */
export function takeNotes(node: Nodes): string[] {
  const notes: string[] = [];
  visit(node, 'html', (html, index, parent) => {
    notes.push(...notesOf(html));
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return notes;
}

export const notesOf = ({ value }: Html): string[] =>
  [...value.matchAll(COMMENT)].flatMap(([, inner = '']) => {
    const note = NOTE.exec(inner)?.[1]?.trim();
    return note ? [inLines(note)] : [];
  });

/** Lines as they were written, without what they are all indented by. */
function inLines(note: string): string {
  const [first = '', ...others] = note.split('\n').map((line) => line.trimEnd());
  const indents = others.filter(Boolean).map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return [first, ...others.map((line) => line.slice(least))].join('\n');
}
