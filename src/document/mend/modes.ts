/** GitHub's pictures for light and for dark pages, `logo.png#gh-light-mode-only`: two are one that has a dark one, as in `<picture>`. */
import type { Image, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const MODE = /#gh-(light|dark)-mode-only$/i;

const modeOf = (node: Nodes): string | undefined =>
  node.type === 'image' ? MODE.exec(node.url)?.[1]?.toLowerCase() : undefined;

/** Changes the tree in place: among neighbours a picture for dark pages goes with the one for light pages; else it stays. */
export function pairModes(root: Root): void {
  visit(root, (parent) => {
    if (!('children' in parent)) return;
    const children = parent.children as Nodes[];
    const dark = children.filter((node): node is Image => modeOf(node) === 'dark');
    const light = children.filter((node): node is Image => modeOf(node) === 'light');
    for (const node of light) {
      const other = dark.shift();
      if (!other) break;
      node.data = { ...node.data, dark: plain(other.url) };
      children.splice(children.indexOf(other), 1);
    }
    for (const node of [...light, ...dark]) node.url = plain(node.url);
  });
}

const plain = (url: string): string => url.replace(MODE, '');
