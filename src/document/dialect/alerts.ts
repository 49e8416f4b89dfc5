/** Quotes that are callouts: `> [!NOTE]` of GitHub, `> [!tip]- Title` of Obsidian. */
import type { Blockquote, Paragraph, Parents, PhrasingContent, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Callout, Details } from '../nodes';
import { namedBy, toneOf } from './tones';

const SIGN = /^\[!([\w-]+)(?:\|[^\]]*)?\]([-+]?)[ \t]*/;

/** Letters: as many as two lines of a heading have. */
const LONGEST_TITLE = 90;
const LINE_END: Text = { type: 'text', value: '\n' };

/** Changes the tree in place. */
export function readAlerts(parent: Parents): void {
  parent.children = (parent.children as RootContent[]).map((node) => {
    if ('children' in node) readAlerts(node);
    return node.type === 'blockquote' ? (alertOf(node) ?? node) : node;
  }) as typeof parent.children;
}

function alertOf({ children, position }: Blockquote): Callout | Details | undefined {
  const [first, ...others] = children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  const [sign = '', name = '', fold] = SIGN.exec(text.value) ?? [];
  const tone = sign ? (toneOf(name) ?? 'note') : undefined;
  if (!tone) return undefined;
  const found = firstLine(first, text, sign.length);
  const isTitle = textOf({ type: 'paragraph', children: found.line }).length <= LONGEST_TITLE;
  // More is what the callout says.
  const { line, words } = isTitle
    ? found
    : {
        line: [],
        words: [...found.line, ...(found.words.length > 0 ? [LINE_END] : []), ...found.words],
      };
  const called = namedBy(name);
  const title: PhrasingContent[] =
    line.length > 0 || !called ? line : [{ type: 'text', value: called, position: text.position }];
  const rest: Paragraph[] = words.length > 0 ? [{ ...first, children: words }] : [];
  const inside = [...rest, ...others];
  return fold
    ? { type: 'details', summary: title, open: fold === '+', children: inside, position }
    : { type: 'callout', tone, title, children: inside, position };
}

/** What stands in the line of the sign, and what below it. */
function firstLine({ children }: Paragraph, text: Text, length: number) {
  const after: PhrasingContent[] = [
    { ...text, value: text.value.slice(length) },
    ...children.slice(1),
  ];
  const at = after.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const node = after[at];
  const [before, behind] =
    node?.type === 'text'
      ? [
          node.value.slice(0, node.value.indexOf('\n')),
          node.value.slice(node.value.indexOf('\n') + 1),
        ]
      : ['', ''];
  const part = (value: string): PhrasingContent[] =>
    value.trim() && node?.type === 'text' ? [{ ...node, value }] : [];
  const line = at < 0 ? after : [...after.slice(0, at), ...part(before)];
  const words = at < 0 ? [] : [...part(behind), ...after.slice(at + 1)];
  return { line: line.filter(isFull), words };
}

const isFull = (node: PhrasingContent): boolean => node.type !== 'text' || node.value.trim() !== '';
