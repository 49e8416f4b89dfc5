/** Quotation marks of prose as its language prints them; code, formulas and addresses stay as they are. */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { hasQuotes, setQuotes } from '../language/quotes';

/** What has words in lines. */
const LINES = new Set(['paragraph', 'heading', 'tableCell', 'definitionTerm']);
/** Stands for what is no text. */
const OTHER = '\ufffc';

/** Changes the texts of the tree in place. */
export function printQuotes(root: Root, lang: string): void {
  visit(root, (node) => {
    if (LINES.has(node.type) && 'children' in node) printLine(node.children, lang);
    if (node.type === 'details') printLine(node.summary, lang);
    if (node.type === 'callout') printLine(node.title, lang);
    if (node.type !== 'image') return;
    if (node.alt) node.alt = printText(node.alt, lang);
    if (node.title) node.title = printText(node.title, lang);
  });
}

/** A text by itself, such as a title. */
export const printText = (text: string, lang: string): string =>
  hasQuotes(text, lang) ? setQuotes(text, lang).join('') : text;

/** A quotation may begin and end in different marks of its words. */
function printLine(nodes: readonly Nodes[], lang: string): void {
  const parts: { text: string; node?: { value: string } }[] = [];
  const gather = (node: Nodes): void => {
    if (node.type === 'text') parts.push({ text: node.value, node });
    else if (node.type === 'break') parts.push({ text: '\n' });
    else if (isWords(node)) for (const child of node.children) gather(child);
    else if (node.type !== 'icon' && node.type !== 'footnoteReference') parts.push({ text: OTHER });
  };
  for (const node of nodes) gather(node);
  const whole = parts.map(({ text }) => text).join('');
  if (!hasQuotes(whole, lang)) return;
  const units = setQuotes(whole, lang);
  let from = 0;
  for (const { text, node } of parts) {
    if (node) node.value = units.slice(from, from + text.length).join('');
    from += text.length;
  }
}

const isWords = (node: Nodes): node is Extract<Nodes, { children: PhrasingContent[] }> =>
  'children' in node && !(node.type === 'tagged' && node.tag === 'kbd');
