/** Where each piece of the source ends: shown, spoken, note or reference. What ends nowhere must be told. */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

export type Fate = 'shown' | 'spoken' | 'note' | 'reference';

/** Text, a picture, a formula: what has no parts. */
const LEAVES = [
  ...['text', 'speaker', 'inlineCode', 'code', 'image', 'math', 'inlineMath', 'video', 'html'],
];
/** For the author alone, or a note, which is counted with its section. */
const COMMENT = /^\s*<!--/;

function isLeaf(node: Nodes): boolean {
  if (!LEAVES.includes(node.type)) return false;
  return !('value' in node) || (node.value.trim() !== '' && !COMMENT.test(node.value));
}

export interface Piece {
  node: Nodes;
  /** Undefined where nobody took it. */
  fate: Fate | undefined;
}

export interface Ledger {
  /** Says where the leaves of `node` end. The first word holds: what is shown is not less shown when it is spoken, too. */
  take(node: Nodes, fate: Fate): void;
  /** Each leaf of a tree, in order. */
  pieces(root: Root): Piece[];
}

export function openLedger(): Ledger {
  const taken = new Map<Nodes, Fate>();
  return {
    take(node, fate) {
      visit(node, (leaf) => {
        // What is struck is shown struck, and not said.
        if (fate === 'spoken' && leaf.type === 'delete') return SKIP;
        if (isLeaf(leaf) && !taken.has(leaf)) taken.set(leaf, fate);
        return undefined;
      });
    },
    pieces(root) {
      const found: Piece[] = [];
      const walk = (node: Nodes, isReference: boolean) => {
        const fate = taken.get(node);
        if (isLeaf(node)) found.push({ node, fate: fate && isReference ? 'reference' : fate });
        const below = isReference || node.type === 'footnoteDefinition';
        if ('children' in node) for (const child of node.children) walk(child, below);
      };
      walk(root, false);
      return found;
    },
  };
}
