/** What a scene shows in words, for those who do not see it. */
import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Letters that somebody listens to. */
const LONGEST = 700;

/** The paragraphs of a description, one after the other. */
export function inWords(described: readonly RootContent[]): string {
  const words = described.flatMap(linesOf).join('; ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

const linesOf = (node: Nodes): string[] =>
  'children' in node && !/^(?:paragraph|tableRow)$/.test(node.type)
    ? node.children.flatMap(linesOf)
    : [textOf(node)].filter(Boolean);
