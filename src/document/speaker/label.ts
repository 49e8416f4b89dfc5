/** The name that a line of a conversation begins with: `Anna:`, `**Anna:**`, `**Anna**:`. */
import type { Emphasis, Strong, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Speaker } from '../nodes';
import { type Line, placeIn, sourceOf } from './lines';

/** A name and its colon, which ends a word; behind one of Chinese stands no space. */
const LABEL = /^\s*(\p{L}[\p{L}\p{M}\p{N} .'’-]{0,40}?)\s*(?::(?=\s|$)|：)/u;

export interface Label {
  name: string;
  /** In place of the name and its colon. */
  node: Speaker;
  /** The line without it. */
  rest: Line;
}

/** Undefined where no name stands there. */
export function labelOf(line: Line, source: string): Label | undefined {
  const [first, ...others] = line[0]?.type === 'break' ? line.slice(1) : line;
  if (first?.type === 'text') return ofText(first, others, source);
  if (first?.type === 'strong' || first?.type === 'emphasis') return ofBold(first, others, source);
  return undefined;
}

function ofText(node: Text, others: Line, source: string): Label | undefined {
  const [written, name] = LABEL.exec(node.value) ?? [];
  if (!written || !name) return undefined;
  const place = sourceOf(node, source);
  const from = /^\s*/.exec(place)?.[0].length ?? 0;
  const colon = place.search(/[:：]/) + 1;
  const rest: Text = {
    ...node,
    ...{ value: node.value.slice(written.length), position: placeIn(node, place, colon) },
  };
  const position = placeIn(node, place, from, colon);
  return {
    name,
    node: { type: 'speaker', name, value: written.trim(), position },
    rest: rest.value === '' ? others : [rest, ...others],
  };
}

/** The colon stands among the bold words, or behind them. */
function ofBold(node: Strong | Emphasis, others: Line, source: string): Label | undefined {
  const [inner, ...more] = node.children;
  const inside = inner ? labelOf([inner, ...more], source) : undefined;
  if (inside) {
    const words: Line = inside.rest.length > 0 ? [{ ...node, children: inside.rest }] : [];
    return { ...inside, rest: [...words, ...others] };
  }
  const [next, ...after] = others;
  const name = textOf(node).trim();
  if (next?.type !== 'text' || !LABEL.test(`${name}${next.value}`)) return undefined;
  const colon = /^\s*[:：]/.exec(next.value)?.[0];
  if (!colon) return undefined;
  const place = sourceOf(next, source);
  const at = place.search(/[:：]/) + 1;
  const rest: Text = {
    ...next,
    ...{ value: next.value.slice(colon.length), position: placeIn(next, place, at) },
  };
  return {
    name,
    node: { type: 'speaker', name, value: `${name}${colon.trim()}`, position: node.position },
    rest: rest.value === '' ? after : [rest, ...after],
  };
}
