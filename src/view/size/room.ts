/** The line that a text has: what it needs to know to part words that are longer. */
import { drawnText, type Inline, type Rich } from '../../scene/inline';
import type { Ems } from './letters';
import { partable } from './lines';
import { BREAK, LONG, SOFT_HYPHEN } from './parts';
import { lengthOf } from './runs';

export interface Room {
  /** Of the line and the type, px. */
  width: number;
  size: number;
  ems: Ems;
}

/** The text with marks in those words alone that are longer than its line. */
export function partWords(text: Rich, { width, size, ems }: Room): Rich {
  if (!mayBeLong(text)) return text;
  const long = partable(text, { width: width / size, ems, px: size });
  const marks = new Map(
    long.flatMap(({ from, parts }) =>
      parts
        .slice(0, -1)
        .map(({ end, hyphen }) => [from + end, hyphen ? SOFT_HYPHEN : BREAK] as const),
    ),
  );
  return markNodes(text, marks, 0);
}

/** The text without soft hyphens. */
export const wholeWords = (text: Rich): Rich =>
  mayBeLong(text) ? markNodes(text, new Map(), 0) : text;

/** A word may have parts in several types. */
const mayBeLong = (text: Rich): boolean => {
  const whole = drawnText(text);
  return whole.includes(SOFT_HYPHEN) || whole.length > LONG;
};

/** Marks stand before what lies at their place; all other soft hyphens go. */
function markNodes(nodes: Rich, marks: ReadonlyMap<number, string>, from: number): Rich {
  let at = from;
  return nodes.map((node) => {
    const begin = at;
    at += lengthOf(node);
    return markNode(node, marks, begin);
  });
}

function markNode(node: Inline, marks: ReadonlyMap<number, string>, from: number): Inline {
  if ('children' in node) return { ...node, children: markNodes(node.children, marks, from) };
  if (node.type !== 'text' && node.type !== 'code') return node;
  const text = Array.from({ length: node.text.length }, (_, i) => {
    const letter = node.text[i] === SOFT_HYPHEN ? '' : (node.text[i] ?? '');
    return (marks.get(from + i) ?? '') + letter;
  }).join('');
  return { ...node, text };
}
