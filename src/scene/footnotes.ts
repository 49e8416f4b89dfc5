/** Footnotes: which a section cites, and their texts. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document, Section } from '../document/schema';
import type { Tools } from './define';
import type { Rich } from './inline';

/** Ids of the references that a section cites, in order, each once. */
export const sectionReferences = ({ heading, content }: Section, document: Document): string[] =>
  referencesIn([heading, ...content], document);

/** Those that nodes cite. */
export function referencesIn(nodes: readonly Nodes[], document: Document): string[] {
  const ids = new Set<string>();
  for (const node of nodes)
    visit(node, 'footnoteReference', ({ identifier }) => {
      if (document.footnotes.has(identifier)) ids.add(identifier);
    });
  return [...ids];
}

/** Ids of all cited footnotes in order of first citation; `id` is as mdast normalises it (lower case). */
export const citedIds = (document: Document): string[] => [
  ...new Set(document.sections.flatMap((section) => sectionReferences(section, document))),
];

/** Ids of all footnotes: the cited ones, then those that nothing cites, as they are written. */
export function listedIds(document: Document): string[] {
  return [...new Set([...citedIds(document), ...document.footnotes.keys()])];
}

/** The whole text of a footnote. */
export function footnoteText(id: string, tools: Tools): Rich {
  const paragraphs = tools.document.footnotes.get(id)?.paragraphs ?? [];
  return paragraphs.flatMap((paragraph, i) => [
    ...(i > 0 ? [{ type: 'text' as const, text: ' ' }] : []),
    ...tools.rich(paragraph.children),
  ]);
}
