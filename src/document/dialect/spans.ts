/** Words with a class around them: `[words]{.class}` of Pandoc, `.class[words]` of remark. The class is left out. */
import type { Parents, PhrasingContent, RootContent, Text } from 'mdast';
import { ATTRIBUTES } from '../attribute-list';
import { joinText } from '../html/tidy';

const BRACES = new RegExp(`^\\{:?\\s*${ATTRIBUTES}\\s*\\}`);
const AFTER = new RegExp(`\\]\\{\\s*${ATTRIBUTES}\\s*\\}`);
const BEFORE = /(?:^|(?<=[\s[(>]))(?:\.[a-z][\w-]*)+\[/i;

const SIGN = /\{|\.[a-z][\w-]*\[/i;

/** Changes the tree in place; `classFirst` where classes stand before the words. */
export function readSpans(parent: Parents, classFirst: boolean): void {
  for (const node of parent.children as RootContent[])
    if ('children' in node) readSpans(node, classFirst);
  if (parent.type !== 'paragraph' && parent.type !== 'heading' && parent.type !== 'tableCell')
    return;
  // What holds no sign of either stays as it is.
  if (!parent.children.some((node) => node.type === 'text' && SIGN.test(node.value))) return;
  let nodes: PhrasingContent[] = joinText(parent.children);
  // Each turn takes one pair away.
  for (let more = true; more; ) {
    const next = (classFirst && withoutBefore(nodes)) || withoutAfter(nodes);
    more = next !== undefined;
    nodes = next ?? nodes;
  }
  parent.children = withoutBraces(nodes).filter(
    (node) => node.type !== 'text' || node.value !== '',
  );
}

/** A text node and an offset in it. */
interface Spot {
  node: number;
  at: number;
}

const textAt = (nodes: readonly PhrasingContent[], i: number): string =>
  nodes[i]?.type === 'text' ? nodes[i].value : '';

/** The nodes without `.class[` and the bracket that closes it. */
function withoutBefore(nodes: readonly PhrasingContent[]): PhrasingContent[] | undefined {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const matches = [...textAt(nodes, i).matchAll(new RegExp(BEFORE, 'gi'))];
    const found = matches.at(-1);
    if (!found) continue;
    const open = { node: i, at: found.index };
    const close = closing(nodes, { node: i, at: found.index + found[0].length });
    const cut = close ? remove(nodes, close, 1) : [...nodes];
    return remove(cut, open, found[0].length);
  }
  return undefined;
}

/** The nodes without `[` and `]{.class}` around words. */
function withoutAfter(nodes: readonly PhrasingContent[]): PhrasingContent[] | undefined {
  for (let i = 0; i < nodes.length; i++) {
    const found = AFTER.exec(textAt(nodes, i));
    if (!found) continue;
    const open = opening(nodes, { node: i, at: found.index });
    const cut = remove(nodes, { node: i, at: found.index }, found[0].length);
    return open ? remove(cut, open, 1) : cut;
  }
  return undefined;
}

function closing(nodes: readonly PhrasingContent[], from: Spot): Spot | undefined {
  let depth = 0;
  for (let node = from.node; node < nodes.length; node++) {
    const text = textAt(nodes, node);
    for (let at = node === from.node ? from.at : 0; at < text.length; at++) {
      if (text[at] === '[') depth += 1;
      if (text[at] === ']' && depth-- === 0) return { node, at };
    }
  }
  return undefined;
}

function opening(nodes: readonly PhrasingContent[], before: Spot): Spot | undefined {
  let depth = 0;
  for (let node = before.node; node >= 0; node--) {
    const text = textAt(nodes, node);
    for (let at = (node === before.node ? before.at : text.length) - 1; at >= 0; at--) {
      if (text[at] === ']') depth += 1;
      if (text[at] === '[' && depth-- === 0) return { node, at };
    }
  }
  return undefined;
}

const remove = (nodes: readonly PhrasingContent[], { node, at }: Spot, length: number) =>
  nodes.map((one, i): PhrasingContent => {
    if (i !== node || one.type !== 'text') return one;
    return { ...one, value: one.value.slice(0, at) + one.value.slice(at + length) };
  });

/** What stands in braces right behind code, a link or marked words; images take theirs themselves. */
function withoutBraces(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, i) => {
    const before = nodes[i - 1];
    const isMarked =
      before && ['inlineCode', 'link', 'linkReference', 'strong', 'emphasis'].includes(before.type);
    const holdsImage =
      before && 'children' in before && before.children.some(({ type }) => type === 'image');
    if (node.type !== 'text' || !isMarked || holdsImage) return node;
    return { ...node, value: node.value.replace(BRACES, '') } satisfies Text;
  });
}
