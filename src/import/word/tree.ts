/** What mammoth made of a Word file, as a tree: notes, comments and formulas as Markdown has them. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Handle } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { BlockContent, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { html, note, text } from '../nodes';
import { attributeOf, findIn } from '../page/element';
import { htmlToTree } from '../page/tree';
import { FORMULA, type Formula } from './prepare';

/** Links from a note to where it is named. */
const BACK = /^#(?:(?:foot|end)note|comment)-ref/;

export function treeOf(page: string, formulas: readonly Formula[]): Root {
  const root = fromHtml(page, { fragment: true });
  const { notes, comments } = takeNotes(root);
  const sup: Handle = (state, element) => {
    const link = findIn(element, ({ tagName }) => tagName === 'a');
    const id = link ? attributeOf(link, 'href').slice(1) : '';
    const comment = comments.get(id);
    if (notes.has(id)) return { type: 'footnoteReference', ...named(id) };
    if (comment) return note(toText(comment));
    return [html('<sup>'), ...(state.all(element) as PhrasingContent[]), html('</sup>')];
  };
  const { tree } = htmlToTree(root, { sup });
  for (const [id, { children }] of notes) {
    const words = htmlToTree({ type: 'root', children }).tree.children as BlockContent[];
    tree.children.push({ type: 'footnoteDefinition', ...named(id), children: words });
  }
  putFormulas(tree, formulas);
  tree.children = joinCode(tree.children);
  return tree;
}

/** What only an empty line parts is one piece of code. */
function joinCode(blocks: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type !== 'code' || last?.type !== 'code') joined.push(block);
    else joined[joined.length - 1] = { ...last, value: `${last.value}\n\n${block.value}` };
  }
  return joined;
}

/** A note by its number; those at the end of a document are told from those at the foot of a page. */
function named(id: string) {
  const name = id.replace(/^footnote-/, '').replace(/^endnote-/, 'end-');
  return { identifier: name, label: name };
}

interface Notes {
  notes: Map<string, Element>;
  comments: Map<string, Element>;
}

/** Takes the lists of notes and of comments, which stand at the end, out of the page. */
function takeNotes(root: HastRoot): Notes {
  const notes: Notes = { notes: new Map(), comments: new Map() };
  root.children = root.children.filter((list) => {
    if (list.type !== 'element') return true;
    const items = list.children.filter((item): item is Element => item.type === 'element');
    const isOf = (pattern: RegExp) => items.some((item) => pattern.test(attributeOf(item, 'id')));
    if (list.tagName === 'ol' && isOf(/^(?:foot|end)note-/)) {
      for (const item of items) notes.notes.set(attributeOf(item, 'id'), withoutBack(item));
      return false;
    }
    if (list.tagName !== 'dl' || !isOf(/^comment-/)) return true;
    for (const [i, item] of items.entries()) {
      const words = items[i + 1];
      if (item.tagName === 'dt' && words)
        notes.comments.set(attributeOf(item, 'id'), withoutBack(words));
    }
    return false;
  });
  return notes;
}

function withoutBack(element: Element): Element {
  const isBack = (child: ElementContent): boolean =>
    child.type === 'element' && child.tagName === 'a' && BACK.test(attributeOf(child, 'href'));
  const children = element.children
    .filter((child) => !isBack(child))
    .map((child) => (child.type === 'element' ? withoutBack(child) : child));
  return { ...element, children };
}

/** A formula where its number stands; one that has a paragraph to itself is a block. */
function putFormulas(parent: Nodes, formulas: readonly Formula[]): void {
  if (!('children' in parent)) return;
  const children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'text') return partsOf(child.value, formulas);
    putFormulas(child, formulas);
    const [only, more] = child.type === 'paragraph' ? (child.children as Nodes[]) : [];
    return only?.type === 'math' && !more ? [only] : [child];
  });
  parent.children = children as never;
}

function partsOf(value: string, formulas: readonly Formula[]): Nodes[] {
  const alone = value.replace(FORMULA, '').trim() === '';
  return value.split(FORMULA).flatMap((part, i): Nodes[] => {
    if (i % 2 === 0) return part ? [text(part)] : [];
    const { tex = '', isBlock = false } = formulas[Number(part)] ?? {};
    return [{ type: isBlock && alone ? 'math' : 'inlineMath', value: tex }];
  });
}
