/** What reading HTML leaves behind in a text: torn pieces, breaks at its ends, blocks where none may be. */

import type { Break, PhrasingContent, RootContent } from 'mdast';
import type { Flow } from '../nodes';

const PHRASING = new Set<RootContent['type']>([
  ...([
    'break',
    'delete',
    'emphasis',
    'footnoteReference',
    'html',
    'image',
    'imageReference',
  ] as const),
  ...(['inlineCode', 'inlineMath', 'link', 'linkReference', 'strong', 'tagged', 'text'] as const),
  'textDirective',
]);

export const isPhrasing = (node: RootContent): node is PhrasingContent => PHRASING.has(node.type);

/** Blocks as text: each with a line of its own. */
export function asPhrasing(nodes: readonly RootContent[]): PhrasingContent[] {
  const flat = nodes.flatMap((node): PhrasingContent[] => {
    if (isPhrasing(node)) return [node];
    const { position } = node;
    const gap: Break = { type: 'break', position };
    if (node.type === 'code' || node.type === 'math')
      return [gap, { type: 'inlineCode', value: node.value, position }, gap];
    if (node.type === 'video') return [{ type: 'image', url: node.url, alt: node.title, position }];
    if (!('children' in node)) return [];
    const summary = node.type === 'details' ? node.summary : [];
    return [gap, ...summary, ...asPhrasing(node.children), gap];
  });
  return flat;
}

/** One text node where there were several side by side. */
export function joinText<T extends RootContent>(nodes: readonly T[]): T[] {
  const joined: T[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      const start = last.position?.start;
      const ends = [last.position?.end, node.position?.end];
      const end = ends.reduce((a, b) => ((b?.offset ?? 0) > (a?.offset ?? 0) ? b : a));
      const position = start && end && { start, end };
      joined[joined.length - 1] = { ...last, value: last.value + node.value, position };
    } else joined.push(node);
  }
  return joined;
}

const isSpace = (node: RootContent): boolean => node.type === 'text' && !node.value.trim();

/** A text without breaks at its ends, and with one where there were several; empty when nothing is in it. */
export function trimText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    const isAfterBreak = !last || last.type === 'break';
    if (isAfterBreak && (node.type === 'break' || isSpace(node))) continue;
    if (isAfterBreak && node.type === 'text') kept.push({ ...node, value: node.value.trimStart() });
    else if (node.type === 'break' && last?.type === 'text' && isSpace(last))
      kept.splice(-1, 1, node);
    else kept.push(node);
  }
  for (let last = kept.at(-1); last && (last.type === 'break' || isSpace(last)); last = kept.at(-1))
    kept.pop();
  return kept;
}

/** True for what shows nothing: no words, no picture, no formula, no reference. */
export function isEmpty(node: RootContent): boolean {
  if (node.type === 'text') return !node.value.trim();
  if (node.type === 'break' || node.type === 'html') return true;
  if (node.type === 'details' && !node.summary.every(isEmpty)) return false;
  if (node.type === 'callout' && !node.title.every(isEmpty)) return false;
  return 'children' in node && (node.children as RootContent[]).every(isEmpty);
}

const INNER = new Set<RootContent['type']>([
  ...(['column', 'definitionDescription', 'definitionTerm', 'listItem'] as const),
  ...(['tableCell', 'tableRow', 'yaml'] as const),
]);
const isFlow = (node: RootContent): node is Flow =>
  !INNER.has(node.type) && !PHRASING.has(node.type);

/** Blocks, where text that stands among them is a paragraph. */
export function asFlow(nodes: readonly RootContent[]): Flow[] {
  return nodes.flatMap((node): Flow[] => {
    if (node.type === 'html' || isFlow(node)) return [node];
    const { position } = node;
    return isPhrasing(node) ? [{ type: 'paragraph', children: [node], position }] : [];
  });
}
