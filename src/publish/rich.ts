/** Rich text as nodes of Markdown, and as plain text in which addresses can be read. */
import type { PhrasingContent } from 'mdast';
import type { Inline, Rich } from '../scene/inline';

/** Marks of references are left out: a list of sources stands below each scene. */
export const toPhrasing = (rich: Rich): PhrasingContent[] => rich.flatMap(toNodes);

function toNodes(node: Inline): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.text }];
    case 'code':
      return [{ type: 'inlineCode', value: node.text }];
    case 'strong':
      return [{ type: 'strong', children: toPhrasing(node.children) }];
    case 'em':
      return [{ type: 'emphasis', children: toPhrasing(node.children) }];
    case 'link':
      return [{ type: 'link', url: node.href, children: toPhrasing(node.children) }];
    case 'ref':
      return [];
    case 'math':
      return [{ type: 'text', value: node.text }];
  }
}

/** The words, and the whole address where a link leads out of the document. */
export const textWithLinks = (rich: Rich): string => rich.map(textOf).join('');

function textOf(node: Inline): string {
  if (node.type === 'ref') return '';
  if ('text' in node) return node.text;
  const text = textWithLinks(node.children);
  if (node.type !== 'link' || node.href.startsWith('#')) return text;
  const { href } = node;
  // An address that is written without what is plain needs no second one.
  const isAddress =
    text.includes('.') && href.replace(/^(https?:\/\/|mailto:)(www\.)?/, '').startsWith(text);
  return isAddress || href === text ? href : `${text} (${href})`;
}
