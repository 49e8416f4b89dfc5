/** Letters that stand lower and higher, as Pandoc writes them: `H~2~O`, `x^2^`. */
import type { Parents, PhrasingContent, RootContent, Text } from 'mdast';
import type { Tagged } from '../nodes';

const SCRIPT = /(?<!~)~([^\s~]{1,24})~(?!~)|(?<!\^)\^([^\s^]{1,24})\^(?!\^)/g;
/** Around one that is slanted or bold: `x~*n*~`. */
const [OPENS, CLOSES] = [/(?<![~^])([~^])$/, /^([~^])(?![~^])/];

/** Changes the tree in place. */
export function readScripts(parent: Parents): void {
  const children = parent.children as RootContent[];
  for (const [i, node] of children.entries()) {
    if ('children' in node) readScripts(node);
    const wrapped = wrap(children[i - 1], node, children[i + 1]);
    if (wrapped) children[i] = wrapped;
  }
  parent.children = children.flatMap((node): RootContent[] =>
    node.type === 'text' ? partText(node) : [node],
  ) as typeof parent.children;
}

const script = (sign: string, child: PhrasingContent): Tagged => ({
  type: 'tagged',
  tag: sign === '~' ? 'sub' : 'sup',
  children: [child],
  position: child.position,
});

/** The node as a script, where its neighbours hold the signs; they lose them. */
function wrap(
  before: RootContent | undefined,
  node: RootContent,
  after: RootContent | undefined,
): RootContent | undefined {
  if (before?.type !== 'text' || after?.type !== 'text') return undefined;
  if (node.type !== 'emphasis' && node.type !== 'strong') return undefined;
  const sign = OPENS.exec(before.value)?.[1];
  if (sign === undefined || CLOSES.exec(after.value)?.[1] !== sign) return undefined;
  before.value = before.value.slice(0, -1);
  after.value = after.value.slice(1);
  return script(sign, node);
}

function partText(node: Text): PhrasingContent[] {
  const { value, position } = node;
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: whole, 1: lower, 2: higher = '', index } of value.matchAll(SCRIPT)) {
    if (index > from) parts.push({ type: 'text', value: value.slice(from, index), position });
    const text: Text = { type: 'text', value: lower ?? higher, position };
    parts.push(script(lower === undefined ? '^' : '~', text));
    from = index + whole.length;
  }
  const rest: Text[] = value.length > from ? [{ ...node, value: value.slice(from) }] : [];
  return from === 0 ? [node] : [...parts, ...rest];
}
