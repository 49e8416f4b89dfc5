/** The words of a file from elsewhere, found without its reader, held against those of the document that was made of it. */
import { strFromU8, unzipSync } from 'fflate';
import type { Nodes } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { parseDocument } from '../../src/document/parse';
import { collectProblems } from '../../src/problem/problem';

/** Parts of an archive that have words, and elements that part them. */
const PARTS: Record<string, RegExp> = {
  docx: /^word\/(?:document|footnotes|endnotes|comments)\.xml$/,
  odt: /^content\.xml$/,
  pptx: /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/,
  odp: /^content\.xml$/,
};
const APART =
  /<\/?(?:[wa]:(?:p|tab|br)|text:(?:p|h|s|tab|line-break)|p|h\d|li|t[dh]|pre|br)\b[^>]*>/g;

const bare = (markup: string): string =>
  markup
    .replace(/<!--.*?-->|<(head|script|style)\b.*?<\/\1>/gs, ' ')
    .replace(APART, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos);/g, ' ')
    .replace(/&amp;/g, '&');

interface Cell {
  source: string | string[];
  outputs?: { text?: string[] }[];
}

function textIn(ending: string, file: Uint8Array | string): string {
  const part = PARTS[ending];
  if (part)
    return Object.entries(unzipSync(file as Uint8Array))
      .filter(([name]) => part.test(name))
      .map(([, data]) => bare(strFromU8(data)).replaceAll('[click]', ''))
      .join(' ');
  const text = typeof file === 'string' ? file : strFromU8(file);
  if (ending === 'html') return bare(text);
  // Numbers of items are made anew.
  if (ending !== 'ipynb') return text.replace(/^\s*\d+[.)]/gm, '');
  const { cells } = JSON.parse(text) as { cells: Cell[] };
  return cells
    .flatMap(({ source, outputs = [] }) => [source, ...outputs.map((one) => one.text ?? [])])
    .flat()
    .join(' ');
}

/** As `document/` reads them: what is shown, what is said, notes, sources, and what stands in the front matter. */
function textOf(markdown: string): string {
  const read = parseDocument(markdown, { name: 'a', folder: '' }, collectProblems('a.md'));
  const { sections, footnotes, meta } = read;
  const all = (nodes: readonly Nodes[]): string[] => nodes.map(leaves);
  return [
    ...Object.values(meta).filter((value) => typeof value === 'string'),
    ...sections.flatMap(({ heading, content, notes }) => [
      plain(heading),
      ...all(content as Nodes[]),
      ...notes,
    ]),
    ...[...footnotes.values()].flatMap(({ paragraphs }) => all(paragraphs)),
  ].join(' ');
}

/** Its words, block by block. */
function leaves(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'paragraph' || node.type === 'heading') return plain(node);
  return 'children' in node
    ? node.children.map(leaves).join(node.type === 'tableCell' ? '' : ' ')
    : '';
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The words that the file has, and the document has less often. */
export function missingIn(markdown: string, ending: string, file: Uint8Array | string): string[] {
  const there = bagOf(textOf(markdown));
  return [...bagOf(textIn(ending, file))].flatMap(([word, count]) =>
    count > (there.get(word) ?? 0) ? [word] : [],
  );
}
