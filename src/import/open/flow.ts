/** Blocks of OpenDocument text (ODF 1.3 part 3, 5): headings, paragraphs, lists, tables, code. */
import type { PhrasingContent } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { captionOf, code, heading, paragraph } from '../nodes';
import { phrasesOf, withoutBreaks } from '../office/runs';
import { type Element, elementsOf } from '../xml';
import { joinLists, listsOf } from './list';
import type { Block, Source } from './source';
import { tableOf } from './table';
import { lineOf } from './words';

/** Made anew by whoever shows the document, or no part of what is read. */
const PASSED = new Set([
  ...[
    'table-of-content',
    'alphabetical-index',
    'illustration-index',
    'table-index',
    'object-index',
  ],
  ...[
    'user-index',
    'forms',
    'sequence-decls',
    'variable-decls',
    'user-field-decls',
    'desc',
    'title',
  ],
  ...['soft-page-break', 'enhanced-geometry', 'glue-point', 'event-listeners', 'notes'],
]);
/** What paragraphs below pictures have as their style. */
const CAPTION = /^(?:caption|illustration|figure|drawing)$/i;
const DEEPEST = 60;

/** Blocks of an element; `depth` is how deep they lie. */
export function flowOf(parent: Element | undefined, source: Source, depth = 0): Block[] {
  if (depth > DEEPEST) return [];
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push(code(lines.join('\n')));
    lines = [];
  };
  for (const child of elementsOf(parent)) {
    const read = child.name === 'p' || child.name === 'h' ? paragraphOf(child, source) : undefined;
    if (read?.code !== undefined) {
      lines.push(read.code);
      continue;
    }
    close();
    blocks.push(...(read?.blocks ?? blocksOf(child, source, depth)));
  }
  close();
  return joinLists(blocks);
}

function blocksOf(child: Element, source: Source, depth: number): Block[] {
  if (PASSED.has(child.name)) return [];
  if (child.attributes['text:display'] === 'none') {
    source.leave('hidden texts');
    return [];
  }
  if (child.name === 'tracked-changes') {
    for (const change of elementsOf(child))
      if (elementsOf(change, 'deletion').length > 0) source.leave('deletions that were tracked');
    return [];
  }
  if (child.name === 'list') return listsOf(child, source);
  if (child.name === 'table') return tableOf(child, source);
  if (child.name === 'frame') return source.frame(child);
  return flowOf(child, source, depth + 1);
}

interface ReadParagraph {
  blocks: Block[];
  /** One line of code, where all its letters are of one width. */
  code?: string;
}

function paragraphOf(element: Element, source: Source): ReadParagraph {
  const style = source.styles.get('paragraph', element.attributes['text:style-name']);
  const { runs, blocks } = lineOf(element, style.look, source);
  const words = runs.filter(({ text }) => text.trim());
  const isCode = words.length > 0 && words.every(({ marks }) => marks.includes('inlineCode'));
  if (isCode && element.name === 'p' && blocks.length === 0)
    return { blocks, code: runs.map(({ text }) => text).join('') };
  const phrases = withoutBreaks(phrasesOf(runs));
  const isEmpty = phrases.every((one) => one.type === 'text' && !one.value.trim());
  const level = levelOf(element, style);
  return { blocks: [...(isEmpty ? [] : [blockOf(phrases, level, style.title)]), ...blocks] };
}

/** One alone is the title; those of the outline stand below it. */
function levelOf(element: Element, { title, level }: { title: string; level?: number }) {
  if (/^title$/i.test(title)) return 1;
  const outline = element.attributes['text:outline-level'] ?? level ?? 1;
  const depth = element.name === 'h' ? Number(outline) : level;
  return depth && depth + 1;
}

function blockOf(phrases: PhrasingContent[], level: number | undefined, title: string): Block {
  if (level) return heading(level, phrases);
  const [only, more] = phrases.filter((one) => one.type !== 'text' || one.value.trim());
  if (only?.type === 'inlineMath' && !more) return { type: 'math', value: only.value };
  const isQuote = /quot/i.test(title) && plain(paragraph(phrases)).trim() !== '';
  if (CAPTION.test(title)) return captionOf(phrases);
  return isQuote ? { type: 'blockquote', children: [paragraph(phrases)] } : paragraph(phrases);
}
