/** Links and footnotes that a document defines, which words in a block of HTML may name, too. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Adds to words what the names in them stand for. */
export function openNames(root: Root): (words: string) => string {
  let known: Map<string, string> | undefined;
  return (words) => {
    if (!words.includes('[')) return words;
    known ??= definitionsIn(root);
    const named = [...words.matchAll(/\[([^[\]]+)\]/g)].map(([, name = '']) => keyOf(name));
    const lines = [...new Set(named)].flatMap((name) => known?.get(name) ?? []);
    return lines.length > 0 ? `${words}\n\n${lines.join('\n\n')}\n` : words;
  };
}

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

function definitionsIn(root: Root): Map<string, string> {
  const known = new Map<string, string>();
  visit(root, (node) => {
    if (node.type === 'definition') {
      const url = node.url.replace(/[<>\s]/g, encodeURIComponent);
      known.set(keyOf(node.identifier), `[${node.identifier}]: <${url}>`);
    } else if (node.type === 'footnoteDefinition')
      known.set(`^${keyOf(node.identifier)}`, `[^${node.identifier}]: See there.`);
  });
  return known;
}
