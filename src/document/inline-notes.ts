/** Footnotes that are written where they are cited: `words^[the note]`. */

import { slug } from 'github-slugger';
import type { FootnoteDefinition, Parents, PhrasingContent, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const OPEN = /\^\[/;
const LONGEST_ID = 40;

/** Each becomes a citation, and a definition at the end of the tree, named after its words. */
export function readInlineNotes(root: Root): void {
  const notes: FootnoteDefinition[] = [];
  const ids = new Set<string>();
  visit(root, 'footnoteDefinition', ({ identifier }) => {
    ids.add(identifier);
  });
  const nameOf = (children: PhrasingContent[]): string => {
    const words = `note-${slug(textOf({ type: 'paragraph', children })).slice(0, LONGEST_ID)}`;
    let id = words;
    for (let i = 2; ids.has(id); i += 1) id = `${words}-${i}`;
    ids.add(id);
    return id;
  };
  visit(root, 'text', (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined || !OPEN.test(node.value)) return;
    const siblings = parent.children as PhrasingContent[];
    const found = takeNote(siblings, index);
    if (!found) return;
    const { before, inside, after, end } = found;
    const identifier = nameOf(inside);
    const { position } = node;
    const reference: PhrasingContent = { type: 'footnoteReference', identifier, position };
    siblings.splice(index, end - index + 1, ...before, reference, ...after);
    notes.push({
      ...{ type: 'footnoteDefinition', identifier, position },
      children: [{ type: 'paragraph', children: inside, position }],
    });
  });
  root.children.push(...notes);
}

interface Found {
  before: Text[];
  inside: PhrasingContent[];
  after: Text[];
  /** Index of the node in which the note ends. */
  end: number;
}

/** The note that begins in the text at `index`, when its bracket is closed in the same line of nodes. */
function takeNote(nodes: readonly PhrasingContent[], index: number): Found | undefined {
  const opening = nodes[index];
  if (opening?.type !== 'text') return undefined;
  const at = opening.value.search(OPEN);
  const inside: PhrasingContent[] = [];
  let depth = 1;
  for (let i = index; i < nodes.length; i += 1) {
    const node = nodes[i];
    if (!node) continue;
    if (node.type !== 'text') {
      inside.push(node);
      continue;
    }
    const from = i === index ? at + 2 : 0;
    for (let k = from; k < node.value.length; k += 1) {
      depth += node.value[k] === '[' ? 1 : node.value[k] === ']' ? -1 : 0;
      if (depth > 0) continue;
      return {
        before: piece(opening, 0, at),
        inside: [...inside, ...piece(node, from, k)],
        after: piece(node, k + 1, node.value.length),
        end: i,
      };
    }
    inside.push(...piece(node, from, node.value.length));
  }
  return undefined;
}

const piece = (node: Text, from: number, until: number): Text[] =>
  until > from ? [{ ...node, value: node.value.slice(from, until) }] : [];
