/** Footnotes: what each of them says. */
import type { FootnoteDefinition, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from './place';
import type { Document } from './schema';

/** The definitions of `[^id]`, by id; of two with one id, the first. */
export function readFootnotes(root: Root): Document['footnotes'] {
  const footnotes: Document['footnotes'] = new Map();
  visit(root, 'footnoteDefinition', (node) => {
    if (!footnotes.has(node.identifier))
      footnotes.set(node.identifier, { place: placeOf(node), paragraphs: paragraphsIn(node) });
  });
  return footnotes;
}

/** All that a footnote says, also in its lists, quotes and tables; of code, the code. */
function paragraphsIn(note: FootnoteDefinition): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  visit(note, ['paragraph', 'heading', 'tableCell', 'code'], (node) => {
    const { position } = node;
    if (node.type === 'code') {
      const children: Paragraph['children'] = [{ type: 'inlineCode', value: node.value, position }];
      paragraphs.push({ type: 'paragraph', children, position });
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      paragraphs.push({ type: 'paragraph', children: node.children, position });
  });
  return paragraphs;
}
