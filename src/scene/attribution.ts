/** Who is quoted: what stands behind a dash at the end of a quote. */
import type { Blockquote, PhrasingContent, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

const DASH = /^\s*(—|–|―|--+)\s*/;
/** A line that begins with a dash, and the end of a sentence with one behind it. */
const LINE = /\n[ \t]*(?:—|–|―|--+)[ \t]*(?=\S)/;
const BEHIND = /(?<=[.!?…”"’»])[ \t]+(?:—|–|―|--)[ \t]*(?=\S)/;
/** Letters of a name with what may stand beside it; more is the quote's own. */
const LONGEST = 120;

export interface Attributed {
  words: RootContent[];
  /** Who said it, without the dash; empty when that is not told. */
  source: PhrasingContent[];
}

/** A quote parted into its words and who said them: the last paragraph, the last line, or an item alone at the end. */
export function attribute({ children }: Blockquote): Attributed {
  const before = children.slice(0, -1);
  const last = children.at(-1);
  const none: Attributed = { words: children, source: [] };
  if (last?.type === 'list' && before.length > 0) {
    const [item, more] = last.children;
    const [line, below] = item?.children ?? [];
    const isName = !last.ordered && !more && !below && line?.type === 'paragraph';
    return isName && isShort(line.children)
      ? { words: before, source: withoutDash(line.children) }
      : none;
  }
  if (last?.type !== 'paragraph') return none;
  if (before.length > 0 && DASH.test(textOf(last)))
    return { words: before, source: withoutDash(last.children) };
  const parted = partAt(last.children);
  if (!parted || !isShort(parted.tail)) return none;
  return {
    words: [...before, { ...last, children: parted.head }],
    source: withoutDash(parted.tail),
  };
}

const isShort = (nodes: PhrasingContent[]): boolean =>
  textOf({ type: 'paragraph', children: nodes }).length <= LONGEST;

function withoutDash(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return nodes;
  return [{ ...first, value: first.value.replace(DASH, '') }, ...others];
}

/** The last line of a paragraph that begins with a dash, or what stands behind a dash after its last sentence. */
function partAt(
  nodes: PhrasingContent[],
): { head: PhrasingContent[]; tail: PhrasingContent[] } | undefined {
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const node = nodes[i];
    if (node?.type !== 'text') continue;
    const afterBreak = nodes[i - 1]?.type === 'break' && DASH.test(node.value);
    if (afterBreak) return { head: nodes.slice(0, i - 1), tail: nodes.slice(i) };
    const at = Math.max(lastIndex(node.value, LINE), lastIndex(node.value, BEHIND));
    if (at < 0 || (at === 0 && i === 0)) continue;
    const piece = (from: number, until?: number): Text => ({
      ...{ ...node, value: node.value.slice(from, until) },
    });
    return { head: [...nodes.slice(0, i), piece(0, at)], tail: [piece(at), ...nodes.slice(i + 1)] };
  }
  return undefined;
}

/** Where the last match of a pattern begins; -1 where there is none. */
const lastIndex = (text: string, pattern: RegExp): number =>
  [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;
