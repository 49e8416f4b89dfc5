/** Roles and targets of MyST: `{ref}`words <name>`` is its words, `(name)=` says nothing to a reader. */
import type { Parents, RootContent } from 'mdast';

const ROLE = /\{([A-Za-z][\w:.-]*)\}$/;
const TARGET = /(?:^|\n)\([\w:. -]+\)=(?=\n|$)/g;
/** Roles whose words are code. */
const CODE =
  /^(?:code|py:\w+|c:\w+|cpp:\w+|js:\w+|file|command|program|option|envvar|func|meth|class|mod|kbd)$/;

/** Changes the tree in place. */
export function readRoles(parent: Parents): void {
  for (const node of parent.children as RootContent[]) if ('children' in node) readRoles(node);
  if (parent.type !== 'paragraph' && parent.type !== 'heading' && parent.type !== 'tableCell')
    return;
  const { children } = parent;
  for (const [i, node] of children.entries()) {
    if (node.type === 'text') node.value = node.value.replace(TARGET, '');
    const before = children[i - 1];
    if (node.type !== 'inlineCode' || before?.type !== 'text') continue;
    const name = ROLE.exec(before.value)?.[1];
    if (name === undefined) continue;
    before.value = before.value.replace(ROLE, '');
    const { position } = node;
    const words = /^(.*?)\s*<[^<>]*>$/s.exec(node.value)?.[1] ?? node.value;
    if (name === 'math') children[i] = { type: 'inlineMath', value: node.value, position };
    else if (!CODE.test(name)) children[i] = { type: 'text', value: words, position };
  }
}
