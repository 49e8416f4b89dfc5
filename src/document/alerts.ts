/** Quotes that GitHub shows as alerts: their first line is `[!NOTE]`; Obsidian has more names, and a title behind them. */
import type { Blockquote, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Callout, TONES } from './nodes';

const MARK = /^\[!([a-z-]+)\][+-]?[ \t]*/i;

/** What other names mean; all else is a note. */
const NAMES: Record<string, Callout['tone']> = {
  ...{ hint: 'tip', success: 'tip', check: 'tip', done: 'tip' },
  ...{ attention: 'warning', danger: 'caution', error: 'caution', bug: 'caution' },
  ...{ failure: 'caution', fail: 'caution', missing: 'caution' },
};

/** Changes the tree in place. */
export function readAlerts(root: Root): void {
  visit(root, 'blockquote', (node, index, parent: Parents | undefined) => {
    const alert = parent && index !== undefined ? alertOf(node) : undefined;
    if (alert && parent && index !== undefined) (parent.children as RootContent[])[index] = alert;
  });
}

function alertOf({ children: [first, ...others], position }: Blockquote): Callout | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [lead, ...more] = first.children;
  if (lead?.type !== 'text') return undefined;
  const [mark = '', name = ''] = MARK.exec(lead.value) ?? [];
  if (!mark) return undefined;
  lead.value = lead.value.slice(mark.length);
  const { head, tail } = atLineEnd(lead.value === '' ? more : [lead, ...more]);
  const below = tail.length > 0 ? [{ ...first, children: tail }] : [];
  return {
    ...{ type: 'callout', tone: toneOf(name), title: head, position },
    children: [...below, ...others],
  };
}

const toneOf = (name: string): Callout['tone'] => {
  const known = name.toLowerCase();
  return TONES.find((tone) => tone === known) ?? NAMES[known] ?? 'note';
};

/** The first line, and the others. */
function atLineEnd(nodes: PhrasingContent[]) {
  for (const [i, node] of nodes.entries()) {
    if (node.type === 'break') return { head: nodes.slice(0, i), tail: nodes.slice(i + 1) };
    if (node.type !== 'text') continue;
    const at = node.value.indexOf('\n');
    if (at < 0) continue;
    const piece = (value: string) => (value.trim() ? [{ ...node, value }] : []);
    return {
      head: [...nodes.slice(0, i), ...piece(node.value.slice(0, at))],
      tail: [...piece(node.value.slice(at + 1)), ...nodes.slice(i + 1)],
    };
  }
  return { head: nodes, tail: [] };
}
