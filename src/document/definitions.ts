/** Terms and what they mean, as PHP Markdown Extra and Pandoc write them, to our own nodes. */
import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { DefinitionDescription, DefinitionList, DefinitionTerm, Flow } from './nodes';

/** Changes the tree in place. */
export function readDefinitions(root: Root): void {
  visit(root, (node: Nodes, index, parent: Parents | undefined) => {
    if (!isNamed(node, 'defList') || !parent || index === undefined) return;
    const list: DefinitionList = {
      type: 'definitionList',
      children: childrenOf(node).flatMap(partOf),
      position: node.position,
    };
    (parent.children as RootContent[])[index] = list;
  });
}

function partOf(node: Nodes): DefinitionList['children'] {
  const { position } = node;
  if (isNamed(node, 'defListTerm')) {
    const children = childrenOf(node) as PhrasingContent[];
    return [{ type: 'definitionTerm', children, position } satisfies DefinitionTerm];
  }
  const children = childrenOf(node) as Flow[];
  return [{ type: 'definitionDescription', children, position } satisfies DefinitionDescription];
}

/** The parser's own nodes are in no type of the tree. */
const isNamed = (node: { type: string }, name: string): boolean => node.type === name;
const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);
