/** Markdown phrasing to rich text and to narration: safe links, known references, no HTML. */
import type { Image, LinkReference, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { countBefore, placeInside, placeOf } from '../document/place';
import type { Document } from '../document/schema';
import type { Problems } from '../problem/problem';
import { isBare, shortAddress } from './address';
import type { Spoken } from './define';
import type { Formulas } from './formula/open';
import type { Icon } from './icon/schema';
import { decodeAddress, type Inline, plainText, type Rich, sceneOf } from './inline';
import { linkDefinitions, sceneNamed, sceneNames } from './links';
import { flatten, withWords } from './spoken';

/** Where a link may lead: the web, mail, and scenes of the same document. */
export const SAFE = /^(https?:\/\/|mailto:|#.)/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `[GABA](say:gabba)`: how the words are said; `_` is a space. */
const SAY = /^say:/i;
export const saidOf = (href: string): string | undefined =>
  SAY.test(href) ? decodeAddress(href.replace(SAY, '')).replaceAll('_', ' ').trim() : undefined;
const UNDEFINED_NOTE = /\[\^([^\]\s]+)\]/g;

export interface Phrasing {
  rich(nodes: readonly PhrasingContent[]): Rich;
  /** One paragraph, which may turn out to have no words. */
  said(paragraph: Paragraph): Spoken;
  spoken(paragraphs: readonly Paragraph[]): Spoken[];
}

/** Readers of phrasing content that report to `problems`. */
export function openPhrasing(
  document: Document,
  problems: Problems,
  formula: Formulas['inline'],
  iconNamed: (name: string) => Icon | undefined,
): Phrasing {
  const definitions = linkDefinitions(document);
  const scenes = sceneNames(document);

  function rich(nodes: readonly PhrasingContent[]): Rich {
    const text = nodes.flatMap(inline);
    return text.some(isShown) ? text : nodes.flatMap(wordsOfImages);
  }

  /** A link that leads to another file, or nowhere, is its words. */
  function link(node: Nodes, address: string, children: PhrasingContent[]): Inline[] {
    const href = address.trim().replace(/^\/\//, 'https://');
    const words = children.flatMap(inline);
    const said = saidOf(href);
    if (said !== undefined) return said ? [{ type: 'say', said, children: words }] : words;
    if (!SAFE.test(href)) {
      if (SCHEME.test(href)) problems.report('linkUnsafe', placeOf(node), address);
      return words;
    }
    const name = sceneOf(href);
    const scene = name === undefined ? undefined : sceneNamed(name, scenes);
    if (name !== undefined && scene === undefined) return words;
    if (isBare(plainText(words), href))
      return [{ type: 'link', href, children: [{ type: 'text', text: shortAddress(href) }] }];
    return [{ type: 'link', href: scene === undefined ? href : `#${scene}`, children: words }];
  }

  /** A number in brackets keeps them: it is that of a source. */
  function linkReference(node: LinkReference): Inline[] {
    const { identifier, referenceType, children } = node;
    const isNumber = referenceType !== 'full' && /^\d+$/.test(identifier);
    const words: PhrasingContent[] = [{ type: 'text', value: `[${identifier}]` }];
    return link(node, definitions.get(identifier) ?? '', isNumber ? words : children);
  }

  /** A footnote that is not there is left out. */
  function text(node: Nodes, value: string): Inline[] {
    for (const { 0: mark, 1: id = '', index } of value.matchAll(UNDEFINED_NOTE)) {
      const place = placeInside(node, mark, countBefore(value, mark, index), document.text);
      problems.report('referenceUnknown', place, id);
    }
    return [{ type: 'text', text: value.replace(UNDEFINED_NOTE, '').replace(/\s*\n\s*/g, ' ') }];
  }

  /** What is left of a picture where none can stand beside words. */
  function wordsOfImages(node: PhrasingContent): Inline[] {
    if (node.type === 'image' && node.alt) return [{ type: 'text', text: node.alt }];
    return 'children' in node ? node.children.flatMap(wordsOfImages) : [];
  }

  function image(node: Image): Inline[] {
    problems.report('imageInText', placeOf(node), node.url);
    return [];
  }

  function inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        return text(node, node.value);
      case 'inlineCode':
        return [{ type: 'code', text: node.value }];
      case 'strong':
        return [{ type: 'strong', children: node.children.flatMap(inline) }];
      case 'emphasis':
        return [{ type: 'em', children: node.children.flatMap(inline) }];
      case 'delete':
        return [{ type: 'del', children: node.children.flatMap(inline) }];
      case 'tagged': {
        const children = node.children.flatMap(inline);
        if (node.tag === 'abbr') return [{ type: 'abbr', title: node.title ?? '', children }];
        return [{ type: node.tag, children }];
      }
      case 'link':
        return link(node, node.url, node.children);
      case 'linkReference':
        return linkReference(node);
      case 'footnoteReference':
        return [{ type: 'ref', id: node.identifier }];
      case 'icon': {
        const icon = iconNamed(node.name);
        return icon ? [{ type: 'icon', ...icon }] : [];
      }
      case 'inlineMath':
        return [{ type: 'math', ...formula(node) }];
      case 'break':
        return [{ type: 'break' }];
      case 'image':
        return image(node);
      default:
        return [];
    }
  }

  const said = ({ children }: Paragraph) => flatten(rich(children), true);
  return { rich, said, spoken: (paragraphs) => withWords(paragraphs.map(said)) };
}

/** Whether anything of it can be seen. */
function isShown(node: Inline): boolean {
  if ('children' in node) return node.children.some(isShown);
  if (node.type === 'text') return node.text.trim() !== '';
  return node.type !== 'break' && node.type !== 'icon';
}
