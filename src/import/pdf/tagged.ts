/** Tagged PDFs: their structure says what is a heading, a list, a table, a picture (ISO 32000-1, 14.8.4). */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { code, heading, nest, paragraph, table, text } from '../nodes';
import type { Pictures } from './keep';
import { markOf, type Page, type StructTree } from './page';

/** Undefined where the page has no structure, or one that says nothing of its words. */
export function treeOf(page: Page, nameOf: Pictures['nameOf']): RootContent[] | undefined {
  if (!page.tree) return undefined;
  const words = new Map<number, string>();
  for (const { mark, text: piece } of page.pieces)
    if (mark !== undefined) words.set(mark, `${words.get(mark) ?? ''}${piece}`);
  const blocks = blocksIn(page.tree, { page, words, nameOf });
  const marked = [...words.values()].join('').length;
  const all = page.pieces.map((piece) => piece.text).join('').length;
  return marked >= all * WHOLE ? blocks : undefined;
}

/** The part of a page's words that its structure has to have. */
const WHOLE = 0.7;

interface Source {
  page: Page;
  words: ReadonlyMap<number, string>;
  nameOf: Pictures['nameOf'];
}

const isTree = (child: StructTree['children'][number]): child is StructTree => 'role' in child;
const childrenOf = (tree: StructTree): StructTree[] => tree.children.filter(isTree);
const PASSED = new Set(['TOC', 'Artifact', 'Annot', 'Form']);
const INLINE = new Set([
  'Span',
  'Link',
  'Reference',
  'Quote',
  'Em',
  'Strong',
  'Sub',
  'Ruby',
  'Lbl',
]);

function wordsIn(tree: StructTree, source: Source): string {
  const parts = tree.children.map((child) => {
    if (isTree(child)) return child.role === 'Figure' ? '' : wordsIn(child, source);
    return source.words.get(markOf(child.id) ?? -1) ?? '';
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function blocksIn(tree: StructTree, source: Source): BlockContent[] {
  const { role } = tree;
  if (PASSED.has(role)) return [];
  const level = role === 'Title' ? 1 : /^H(\d?)$/.exec(role)?.[1];
  if (level !== undefined)
    return line(tree, source, (words) => heading(Number(level || 1) + 1, words));
  if (role === 'L') return nest(itemsIn(tree, source, 0));
  if (role === 'Table') return tableIn(tree, source);
  if (role === 'Figure') return figureIn(tree, source);
  if (role === 'Code') return [code(wordsIn(tree, source))];
  if (role === 'BlockQuote')
    return [{ type: 'blockquote', children: line(tree, source, paragraph) }];
  const isLeaf = childrenOf(tree).every(
    (child) => INLINE.has(child.role) || child.role === 'Figure',
  );
  if (!isLeaf || role === 'Root' || role === 'Document')
    return childrenOf(tree).flatMap((child) => blocksIn(child, source));
  const figures = childrenOf(tree).filter((child) => child.role === 'Figure');
  return [...line(tree, source, paragraph), ...figures.flatMap((one) => figureIn(one, source))];
}

function line<T>(tree: StructTree, source: Source, make: (words: PhrasingContent[]) => T): T[] {
  const words = wordsIn(tree, source);
  return words ? [make([text(words)])] : [];
}

const SIGN = /^(?:[^\p{L}\p{N}\s("'“]|o(?=\s)|(\d+)[.)])\s*/u;

function itemsIn(tree: StructTree, source: Source, level: number): Parameters<typeof nest>[0] {
  return childrenOf(tree).flatMap((item) => {
    if (item.role === 'L') return itemsIn(item, source, level + 1);
    const inner = childrenOf(item).flatMap((child) => [child, ...childrenOf(child)]);
    const lists = inner.filter(({ role }) => role === 'L');
    const own: StructTree = { ...item, children: without(item, lists) };
    const words = wordsIn(own, source);
    const number = SIGN.exec(words)?.[1];
    const children = [paragraph([text(words.replace(SIGN, ''))])];
    return [
      { level, isOrdered: number !== undefined, start: Number(number ?? 1), children },
      ...lists.flatMap((list) => itemsIn(list, source, level + 1)),
    ];
  });
}

const without = (tree: StructTree, left: readonly StructTree[]): StructTree['children'] =>
  tree.children
    .filter((child) => !isTree(child) || !left.includes(child))
    .map((child) => (isTree(child) ? { ...child, children: without(child, left) } : child));

function tableIn(tree: StructTree, source: Source): BlockContent[] {
  const rows = childrenOf(tree)
    .flatMap((part) => (part.role === 'TR' ? [part] : childrenOf(part)))
    .filter(({ role }) => role === 'TR')
    .map((row) =>
      childrenOf(row).map((cell) => {
        const words = wordsIn(cell, source);
        return words ? [text(words)] : [];
      }),
    );
  return rows.length > 0 ? [table(rows)] : [];
}

function figureIn({ alt = '', children }: StructTree, { page, nameOf }: Source): BlockContent[] {
  const marks = new Set(children.map((child) => (isTree(child) ? undefined : markOf(child.id))));
  return page.pictures
    .filter(({ mark }) => mark !== undefined && marks.has(mark))
    .map((picture) => paragraph([{ type: 'image', url: nameOf(picture), alt }]));
}
