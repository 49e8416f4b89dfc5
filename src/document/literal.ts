/** Takes back what the parser reads into plain prose: directives inside text. */
import type { Parents, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { countBefore, placeInside, placeOf } from './place';

/** A line that was meant to open or close a directive. */
const STRAY = /^[ \t]*(:{3,}.*?)[ \t]*$/gm;

/**
 * Changes the tree in place. A text directive such as the ":30a" of "10:30a" becomes its own letters again; a
 * directive with two colons is a problem.
 */
export function restoreLiterals(root: Root, text: string, problems: Problems): void {
  visit(root, (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'textDirective') {
      const { start, end } = node.position ?? {};
      replace(parent, index, {
        type: 'text',
        value: text.slice(start?.offset, end?.offset),
        position: node.position,
      });
      return [SKIP, index + 1];
    }
    if (node.type === 'leafDirective') {
      problems.report('directiveLeaf', placeOf(node), node.name);
      return SKIP;
    }
    return undefined;
  });
}

/** Reports lines of colons that the parser left as text, the first of a section: the line that closes is the same mistake. */
export function checkStray(root: Root, source: string, problems: Problems): void {
  let said = false;
  visit(root, ['heading', 'text'], (node) => {
    if (node.type === 'heading') said = false;
    const { value = '' } = node as Text;
    for (const { 1: line = '', index } of value.matchAll(STRAY)) {
      const place = placeInside(node, line, countBefore(value, line, index), source);
      if (!said) problems.report('directiveStray', place, line);
      said = true;
    }
  });
}

/** `![words][name]` becomes an image like any other. */
export function resolveImages(root: Root): void {
  const addresses = new Map<string, { url: string; title?: string | null }>();
  visit(root, 'definition', (node) => {
    if (!addresses.has(node.identifier)) addresses.set(node.identifier, node);
  });
  visit(root, 'imageReference', (node, index, parent: Parents | undefined) => {
    const found = addresses.get(node.identifier);
    if (!found || !parent || index === undefined) return;
    const { alt, position } = node;
    replace(parent, index, { type: 'image', url: found.url, title: found.title, alt, position });
  });
}

function replace(parent: Parents, index: number, node: RootContent): void {
  (parent.children as RootContent[])[index] = node;
}
