/** Footnotes as references: which are cited, in which order, and their short form. */
import { visit } from 'unist-util-visit';
import type { Document } from '../document/schema';
import type { Tools } from './define';
import { plainText, type Rich } from './inline';

const SHORT = 60;

/** Ids of the footnotes in order of first citation; `id` is as mdast normalises it (lower case). */
export function citedIds(document: Document): string[] {
  const ids = new Set<string>();
  for (const section of document.sections)
    for (const node of [section.heading, ...section.paragraphs, ...section.blocks])
      visit(node, 'footnoteReference', ({ identifier }) => {
        if (document.footnotes.has(identifier)) ids.add(identifier);
      });
  return [...ids];
}

/** The whole text of a footnote. */
export function footnoteText(id: string, tools: Tools): Rich {
  const paragraphs = tools.document.footnotes.get(id)?.paragraphs ?? [];
  return paragraphs.flatMap((paragraph, i) => [
    ...(i > 0 ? [{ type: 'text' as const, text: ' ' }] : []),
    ...tools.rich(paragraph.children),
  ]);
}

/** The short form for the stage: the bold phrase that begins the footnote, else its first words. */
export function shortForm(text: Rich): string {
  const [first] = text;
  if (first?.type === 'strong') return plainText(first.children);
  const plain = plainText(text);
  if (plain.length <= SHORT) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', SHORT))} …`;
}
