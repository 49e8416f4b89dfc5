/** What of a directive is shown by its kind, and what is said and shown beside that. */
import type { ContainerDirective } from 'mdast-util-directive';
import { contentIn } from '../document/content';
import type { Section } from '../document/schema';
import type { Kind } from './schema';

type Child = ContainerDirective['children'][number];

/** What each kind shows of all that its directive holds; the others show nothing of it. */
const SHOWN: Partial<Record<Kind, Child['type'] | 'image'>> = {
  ...{ points: 'list', steps: 'list', tasks: 'list', compare: 'list', stat: 'list' },
  ...{ timeline: 'list', cards: 'list', summary: 'list', quote: 'blockquote' },
  ...{ chart: 'code', map: 'code', code: 'code', figure: 'image' },
  ...{
    table: 'table',
    formula: 'math',
    definitions: 'definitionList',
    callout: 'callout',
    details: 'details',
  },
};

export interface Parted {
  before: Section['content'];
  /** The directive with nothing in it but what its kind shows. */
  node: ContainerDirective;
  after: Section['content'];
}

/** All of a directive: what its kind shows stands alone in it, the rest before and after it. */
export function partDirective(node: ContainerDirective, kind: Kind): Parted {
  const at = node.children.findIndex((child) => isShownBy(kind, child));
  const content = (children: Child[]) => children.flatMap(contentIn);
  // The sources are no part of what stands in it.
  const several = SEVERAL[kind];
  if (several) return partSeveral(node, several);
  if (kind === 'references')
    return { before: content(node.children), node: { ...node, children: [] }, after: [] };
  return {
    before: content(node.children.slice(0, Math.max(0, at))),
    node: { ...node, children: at < 0 ? node.children : node.children.slice(at, at + 1) },
    after: content(at < 0 ? [] : node.children.slice(at + 1)),
  };
}

/** Kinds that show more than one child. */
const SEVERAL: Partial<Record<Kind, readonly string[]>> = {
  morph: ['code'],
  look: ['image', 'list'],
};

/** All of these are shown; what stands before the first is said before it. */
function partSeveral(node: ContainerDirective, types: readonly string[]): Parted {
  const isPart = (child: Child) => {
    const [only, more] = contentIn(child);
    return only !== undefined && !more && types.includes(only.type);
  };
  const at = Math.max(0, node.children.findIndex(isPart));
  const others = (children: Child[]) =>
    children.filter((child) => !isPart(child)).flatMap(contentIn);
  return {
    before: others(node.children.slice(0, at)),
    node: { ...node, children: node.children.filter(isPart) },
    after: others(node.children.slice(at)),
  };
}

/** A picture may stand in a paragraph of its own. */
function isShownBy(kind: Kind, child: Child): boolean {
  const [only, more] = contentIn(child);
  return only !== undefined && !more && only.type === SHOWN[kind];
}
