/** Alternative texts with what the parser takes for directives in them: the ":30" of "10:30". */
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Letters of one that is read again. */
const LONGEST = 500;

/** Changes the tree in place. `source` is what it was parsed from; `words` parses one line. */
export function restoreAlts(root: Root, source: string, words: (line: string) => Root): void {
  visit(root, ['image', 'imageReference'], (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const { start, end } = node.position ?? {};
    const label = labelOf(source.slice(start?.offset, end?.offset));
    if (label !== undefined && label.length < LONGEST && /:[A-Za-z0-9]/.test(label))
      node.alt = textOf(words(label.replace(/\s*\n\s*/g, ' ')));
  });
}

/** What stands in the first brackets of `![words](…)`. */
function labelOf(written: string): string | undefined {
  let depth = 0;
  for (let at = 1; at < written.length; at++) {
    if (written[at] === '\\') at += 1;
    else if (written[at] === '[') depth += 1;
    else if (written[at] === ']' && --depth === 0) return written.slice(2, at);
  }
  return undefined;
}
