/** Rich text in pieces. */
import type { Inline, Rich } from './inline';

/** Letters that a piece of rich text is drawn with. */
export function lengthOf(node: Inline): number {
  if (node.type === 'ref' || node.type === 'icon') return 0;
  if (node.type === 'break') return 1;
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + lengthOf(child), 0)
    : node.text.length;
}

/** The text up to a letter, and from there on; marks that hold both go on in both. */
export function splitRich(rich: Rich, at: number): [Rich, Rich] {
  const before: Rich = [];
  const after: Rich = [];
  let start = 0;
  for (const node of rich) {
    const length = lengthOf(node);
    // A mark of a reference stays with the words before it.
    if (start + length <= at) before.push(node);
    else if (start >= at) after.push(node);
    else {
      const [head, tail] = splitNode(node, at - start);
      before.push(head);
      after.push(tail);
    }
    start += length;
  }
  return [before, after];
}

function splitNode(node: Inline, at: number): [Inline, Inline] {
  if (node.type === 'text' || node.type === 'code')
    return [
      { ...node, text: node.text.slice(0, at) },
      { ...node, text: node.text.slice(at) },
    ];
  if (!('children' in node)) return [node, { type: 'text', text: '' }];
  const [head, tail] = splitRich(node.children, at);
  return [
    { ...node, children: head },
    { ...node, children: tail },
  ];
}
