/** Closing tags that stand at the end of a list or a paragraph which their element was opened before. */
import type { Html, Parents, RootContent } from 'mdast';
import { tokenizeHtml } from '../../foreign/parse5';
import { FLOW } from './elements';

/** Takes them out of `node`, in order; `isOpen` tells which elements are open around it. */
export function liftClosings(node: RootContent, isOpen: (name: string) => boolean): Html[] {
  const lifted: Html[] = [];
  let parent: RootContent = node;
  while ('children' in parent) {
    const children = (parent as Parents).children;
    let last = children.at(-1);
    while (last?.type === 'html' && isStray(last, children, isOpen)) {
      lifted.unshift(last);
      children.pop();
      last = children.at(-1);
    }
    if (!last) break;
    parent = last;
  }
  return lifted;
}

/** True when a node holds nothing but closing tags of blocks that are open, and not in its own row of nodes. */
function isStray(
  { value }: Html,
  siblings: readonly RootContent[],
  isOpen: (name: string) => boolean,
): boolean {
  if (!/^\s*<\//.test(value)) return false;
  const here = siblings.map((one) => (one.type === 'html' ? one.value.toLowerCase() : '')).join('');
  return tokenizeHtml(value).every((token) => {
    if (token.type === 'text') return token.value.trim() === '';
    if (token.type !== 'close') return false;
    return FLOW.has(token.name) && isOpen(token.name) && !here.includes(`<${token.name}`);
  });
}
