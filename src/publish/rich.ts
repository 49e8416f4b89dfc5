/** Rich text as nodes of Markdown, and as plain text in which addresses can be read. */
import type { PhrasingContent } from 'mdast';
import type { Options } from 'remark-stringify';
import type { Tagged } from '../document/nodes';
import { shortAddress } from '../scene/address';
import { type Inline, plainText, type Rich } from '../scene/inline';

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
    case 'del':
      return [{ type: 'delete', children: toPhrasing(node.children) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [{ type: 'link', url: node.href, children: toPhrasing(node.children) }];
    case 'say':
    case 'later':
      return toPhrasing(node.children);
    case 'ref':
    case 'icon':
      return [];
    case 'math':
      return [{ type: 'text', value: node.text }];
    default:
      return [tagged(node)];
  }
}

/** In HTML an element; Markdown writes it as one, too. */
const tagged = (node: Extract<Inline, { type: Tagged['tag'] }>): Tagged => {
  const title = node.type === 'abbr' ? { title: node.title } : {};
  const data = { hName: node.type, hProperties: title };
  return { type: 'tagged', tag: node.type, ...title, data, children: toPhrasing(node.children) };
};

/** What Markdown has no sign for, as remark-stringify writes it. */
export const handlers: NonNullable<Options['handlers']> = {
  tagged: ({ tag, title, children }: Tagged, _parent, state, info) => {
    const words = state.containerPhrasing({ type: 'paragraph', children }, info);
    return `<${tag}${title ? ` title=${JSON.stringify(title)}` : ''}>${words}</${tag}>`;
  },
};

/** The words, and the whole address where a link leads out of the document. */
export const textWithLinks = (rich: Rich): string => rich.map(textOf).join('');

function textOf(node: Inline): string {
  if (!('children' in node)) return plainText([node]);
  const text = textWithLinks(node.children);
  if (node.type !== 'link' || node.href.startsWith('#')) return text;
  const { href } = node;
  if (text === shortAddress(href)) return href;
  // An address that is written without what is plain needs no second one.
  const isAddress =
    text.includes('.') && href.replace(/^(https?:\/\/|mailto:)(www\.)?/, '').startsWith(text);
  return isAddress || href === text ? href : `${text} (${href})`;
}
