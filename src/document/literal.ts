/** Takes back what the parser reads into plain prose: directives inside text. */
import type { Parents, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { isAddress, isEmbed } from './dialect/embeds';
import { countBefore, placeInside, placeOf } from './place';

/** A line that was meant to open or close a directive. */
const STRAY = /^[ \t]*(:{3,}.*?)[ \t]*$/gm;

/** A text directive with a label is its label, where it cannot be anything else. */
const LABELLED = /^:[\w-]+\[/;

/**
 * Changes the tree in place: a text directive such as the ":30a" of "10:30a" becomes its own letters again, one such as
 * `:abbr[words]` becomes its words. `text` is what the tree was parsed from.
 */
export function restoreLiterals(root: Root, text: string): void {
  visit(root, 'textDirective', (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    const { start, end } = node.position ?? {};
    const value = text.slice(start?.offset, end?.offset);
    const isApart = !/[\p{L}\p{N}]$/u.test(text.slice(0, start?.offset).slice(-2));
    if (isApart && LABELLED.test(value) && node.children.length > 0)
      (parent.children as RootContent[]).splice(index, 1, ...node.children);
    else replace(parent, index, { type: 'text', value, position: node.position });
    return [SKIP, index];
  });
}

/** Directives with two colons are left out, but for the words in them. */
export function dropLeaves(root: Root, problems: Problems): void {
  visit(root, 'leafDirective', (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    const { children, position, name } = node;
    const isPlayer = isEmbed(name);
    problems.report(isPlayer ? 'embedLeft' : 'directiveLeaf', placeOf(node), name);
    // The number of a film is no word.
    const hasWords = children.length > 0 && !(isPlayer && isAddress(textOf(node)));
    const words: RootContent[] = hasWords ? [{ type: 'paragraph', children, position }] : [];
    (parent.children as RootContent[]).splice(index, 1, ...words);
    return [SKIP, index];
  });
}

/**
 * Lines of colons that the parser left as text are left out. The first of a section is a problem: the line that closes is
 * the same mistake.
 */
export function dropStray(root: Root, source: string, problems: Problems): void {
  let said = false;
  visit(root, ['heading', 'text'], (node, index, parent: Parents | undefined) => {
    if (node.type === 'heading') said = false;
    if (node.type !== 'text') return;
    const { value } = node;
    for (const { 1: line = '', index: at } of value.matchAll(STRAY)) {
      const place = placeInside(node, line, countBefore(value, line, at), source);
      if (!said) problems.report('directiveStray', place, line);
      said = true;
    }
    const kept = value.replace(STRAY, '');
    if (kept !== value && parent && index !== undefined)
      replace(parent, index, { ...node, value: kept.trim() ? kept.replace(/\n{2,}/g, '\n') : '' });
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
