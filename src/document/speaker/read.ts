/** Conversations: who says a paragraph stands before its words, `Anna: …`, or before each of its lines. */
import type { Paragraph, Parents, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Report } from '../../problem/problem';
import { toneOf } from '../dialect/tones';
import { near } from '../issue';
import { foldName, sayerNamed } from '../names';
import type { Speaker } from '../nodes';
import { placeOf } from '../place';
import type { Meta } from '../schema';
import { labelOf } from './label';
import { type Line, linesOf } from './lines';

/** What looks like somebody's name, by its capitals. */
const LOOKS_NAMED = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)?$/u;
/** Where words are prose. */
const HOLD_PROSE: readonly string[] = ['containerDirective', 'columns', 'column'];

export interface Conversation {
  voices: Meta['voices'];
  /** What the tree was parsed from. */
  source: string;
  report: Report;
}

/**
 * Parts paragraphs where another begins to speak, and puts who it is before the words, a name that stands alone before those
 * of the next paragraph. Changes the tree in place; without `voices` nothing is a name.
 */
export function readSpeakers(root: Root, conversation: Conversation): void {
  if (Object.keys(conversation.voices).length > 0) readIn(root, conversation);
}

function readIn(parent: Parents, conversation: Conversation): void {
  const nodes = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return partAtNames(node, conversation);
    if (HOLD_PROSE.includes(node.type) && 'children' in node) readIn(node, conversation);
    return [node];
  });
  const kept = moveLone(nodes);
  parent.children = kept as typeof parent.children;
  reportStrangers(kept, conversation);
}

/** The paragraph, or one for each who speaks in it. */
function partAtNames(paragraph: Paragraph, { voices, source }: Conversation): Paragraph[] {
  if (!/[:：]/.test(textOf(paragraph))) return [paragraph];
  const parts: Line[] = [];
  let isConversation = false;
  for (const line of linesOf(paragraph.children, source)) {
    const label = labelOf(line, source);
    const known = label && sayerNamed(voices, label.name);
    const open = parts.at(-1);
    if (label && known) {
      isConversation = true;
      parts.push([{ ...label.node, name: known.speaker }, ...label.rest]);
    } else if (open) open.push(...line);
    else parts.push([...line]);
  }
  if (!isConversation) return [paragraph];
  return parts.map((children) => {
    const [first, last] = [children[0]?.position, children.at(-1)?.position];
    const position = first && last && { start: first.start, end: last.end };
    return { ...paragraph, children, position };
  });
}

/** Who says a paragraph, where that stands in it. */
export function speakerIn(node: RootContent | undefined): Speaker | undefined {
  const first = node?.type === 'paragraph' ? node.children[0] : undefined;
  return first?.type === 'speaker' ? first : undefined;
}

function moveLone(nodes: readonly RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  for (const [i, node] of nodes.entries()) {
    const next = nodes[i + 1];
    const own = isLone(node) ? speakerIn(node) : undefined;
    if (!own || node.type !== 'paragraph') kept.push(node);
    else if (next?.type === 'paragraph' && !speakerIn(next)) next.children.unshift(own);
    // Before anything else it is words as others are.
    else kept.push({ ...node, children: [{ ...own, type: 'text' }] });
  }
  return kept;
}

const isLone = (node: RootContent | undefined): boolean =>
  speakerIn(node) !== undefined &&
  node?.type === 'paragraph' &&
  textOf({ ...node, children: node.children.slice(1) }).trim() === '';

/** Names that nobody has: what is nearly another, and what looks like one amid a conversation. */
function reportStrangers(
  nodes: readonly RootContent[],
  { voices, source, report }: Conversation,
): void {
  const names = Object.keys(voices);
  for (const [i, node] of nodes.entries()) {
    if (node.type !== 'paragraph' || speakerIn(node)) continue;
    for (const line of linesOf(node.children, source)) {
      const label = labelOf(line, source);
      if (!label || toneOf(label.name) || sayerNamed(voices, label.name)) continue;
      const known = near(foldName(label.name), names.map(foldName));
      const isAmid = speakerIn(nodes[i - 1]) ?? speakerIn(nodes[i + 1]);
      if (!known && !(isAmid && LOOKS_NAMED.test(label.name))) continue;
      const meant = known && sayerNamed(voices, known)?.speaker;
      report('speakerUnknown', placeOf(label.node), label.name, meant, names);
    }
  }
}
