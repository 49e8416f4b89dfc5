/** Takes back what the parser reads into plain prose: directives inside text, and HTML. */
import type { Code, Parents, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { placeOf } from './place';

const COMMENT = /^\s*<!--/;

/**
 * Changes the tree in place. A text directive such as the ":30a" of "10:30a" becomes its own letters again; HTML inside
 * text becomes text; a block of HTML becomes a block of code; comments stay; a directive with two colons is a problem.
 */
export function restoreLiterals(root: Root, text: string, problems: Problems): void {
  visit(root, (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'textDirective') {
      const { start, end } = node.position ?? {};
      replace(parent, index, {
        type: 'text',
        value: text.slice(start?.offset, end?.offset),
        position: node.position,
      });
      return [SKIP, index + 1];
    }
    if (node.type === 'leafDirective') {
      problems.report('directiveLeaf', placeOf(node), node.name);
      return SKIP;
    }
    if (node.type === 'html' && !COMMENT.test(node.value)) {
      problems.report('htmlShown', placeOf(node), node.value);
      const block = parent.type === 'root' || parent.type === 'containerDirective';
      const code: Code = { type: 'code', lang: 'html', value: node.value, position: node.position };
      replace(
        parent,
        index,
        block ? code : { type: 'text', value: node.value, position: node.position },
      );
      return [SKIP, index + 1];
    }
    return undefined;
  });
}

function replace(parent: Parents, index: number, node: RootContent): void {
  (parent.children as RootContent[])[index] = node;
}
