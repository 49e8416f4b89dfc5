/** Paragraphs that only point elsewhere ("Discuss this post on …", an address): shown at the foot of what they close, read out by nobody. */
import type { List, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Section } from '../document/schema';
import { languageOf } from '../language/languages';
import { isBare, shortAddress } from './address';

type Content = Section['content'];

export interface Pointing {
  /** All else. */
  content: Content;
  pointers: Paragraph[];
  /** Those that the foot has no line for. */
  listed?: List;
}

/** Letters that one line at the foot of a stage holds. */
const MOST = 90;
/** The share of its letters that lead elsewhere: of any paragraph, of a short one, of one whose words say so. */
const LINKED = { any: 0.8, short: 0.5, told: 0.1 } as const;
/** Words of a short one, and of one whose words say so. */
const WORDS = { short: 14, told: 24 } as const;

/**
 * Takes them out: the last paragraphs of a section, and addresses and quotations that point wherever they stand. A section
 * keeps what it has nothing else beside; what is too much for a line is a list.
 */
export function withoutPointers(content: Content, lang: string): Pointing {
  const isPointer = (node: Content[number]) => pointerIn(node, lang) !== undefined;
  const isLast = (i: number) => content.slice(i).every(isPointer);
  const found = content.flatMap((node, i) => {
    const paragraph = pointerIn(node, lang);
    const isOut = paragraph && (isLast(i) || node.type !== 'paragraph' || isAddress(paragraph));
    return isOut ? [{ node, paragraph }] : [];
  });
  const letters = found.reduce((sum, { paragraph }) => sum + shownLength(paragraph), 0);
  const isAll = found.length === content.length;
  if (found.length === 0 || isAll) return { content, pointers: [] };
  const nodes = new Set(found.map(({ node }) => node));
  const others = content.filter((node) => !nodes.has(node));
  const paragraphs = found.map(({ paragraph }) => paragraph);
  return letters > MOST
    ? { content: others, pointers: [], listed: listOf(paragraphs) }
    : { content: others, pointers: paragraphs };
}

const listOf = (paragraphs: readonly Paragraph[]): List => ({
  ...{ type: 'list', ordered: false, spread: false, position: paragraphs[0]?.position },
  children: paragraphs.map((paragraph) => ({
    ...{ type: 'listItem', spread: false, position: paragraph.position, children: [paragraph] },
  })),
});

/** The paragraph that points elsewhere: the node, or all that it quotes. */
function pointerIn(node: Content[number], lang: string): Paragraph | undefined {
  if (node.type === 'blockquote') {
    const [first, more] = node.children;
    return !more && first?.type === 'paragraph' && isTold(first, lang) ? first : undefined;
  }
  if (node.type !== 'paragraph' || node.data?.draws !== undefined) return undefined;
  const words = wordsIn(node);
  if (words === 0 || isAuthors(node) || isNumbered(node) || /[:：]\s*$/.test(textOf(node)))
    return undefined;
  const linked = linkedShare(node);
  const isOne =
    linked >= LINKED.any || (linked >= LINKED.short && words <= WORDS.short) || isTold(node, lang);
  return isOne ? node : undefined;
}

/** Its author has something shown or told at its words, or a source. */
const isAuthors = (node: Paragraph): boolean =>
  node.children.some(
    (child) =>
      child.type === 'footnoteReference' ||
      (child.type === 'strong' && linkedShare(child) === 0) ||
      (child.type === 'text' && /\[step\]/i.test(child.value)),
  );

/** A number before a link makes it the title of what follows: "4. Colours". */
const isNumbered = (node: Paragraph): boolean => /^\s*\d+\s*[.、)．]/.test(textOf(node));

/** Its first words say that it points, and something in it does. */
function isTold(node: Paragraph, lang: string): boolean {
  const text = textOf(node).trim();
  const { pointing } = languageOf(lang);
  return (
    pointing?.points.test(text) === true &&
    linkedShare(node) >= LINKED.told &&
    wordsIn(node) <= WORDS.told
  );
}

const isAddress = (node: Paragraph): boolean => {
  let bare = 0;
  visit(node, 'link', (link) => {
    if (isBare(textOf(link), link.url)) bare += textOf(link).length;
  });
  return bare >= textOf(node).length * LINKED.any;
};

const wordsIn = (node: Paragraph): number => textOf(node).split(/\s+/).filter(Boolean).length;

/** A path or the name of a file. */
const PATH = /^[\w.~-]*(?:\/[\w.~-]+)+\/?$|^[\w-]+\.(?:md|txt|pdf|html)$/i;

/** Of its letters those in links, in paths and in addresses. */
function linkedShare(node: Nodes): number {
  const linked = (child: Nodes): number => {
    if (child.type === 'link') return /^say:/i.test(child.url) ? 0 : textOf(child).length;
    if (child.type === 'linkReference') return textOf(child).length;
    if (child.type === 'inlineCode') return PATH.test(child.value) ? child.value.length : 0;
    return 'children' in child ? child.children.reduce((sum, one) => sum + linked(one), 0) : 0;
  };
  return linked(node) / Math.max(1, textOf(node).trim().length);
}

/** Letters of it on the stage, where addresses are short. */
const shownLength = ({ children }: Paragraph): number =>
  children.reduce((sum, child) => sum + shown(child).length, 0);

const shown = (node: PhrasingContent): string =>
  node.type === 'link' && isBare(textOf(node), node.url) ? shortAddress(node.url) : textOf(node);
