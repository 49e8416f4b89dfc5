/** Slides in Markdown (Marp, Slidev, reveal-md, Quarto, Pandoc): what a build understands of them, written out in lectern's own form. */
import type { BlockContent, Heading, RootContent } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { parseDocument } from '../../document/parse';
import { MOST_BYTES } from '../../document/read';
import type { Document, Section } from '../../document/schema';
import { parseMarkdown } from '../../document/syntax';
import { Failure } from '../../failure';
import { collectProblems } from '../../problem/problem';
import { notesAreSpoken } from '../../staging/notes';
import { mayBeText } from '../length';
import { heading, html } from '../nodes';
import { openLeft, type Reader } from '../reader';
import { markSteps, spokenOf } from '../spoken';

/** What a problem of reading is called where it is counted. */
const LEFT: Record<string, string> = {
  includeLeft: 'slides and code of other files',
  slideHidden: 'hidden slides',
  cellHidden: 'hidden code',
};

/** What a document without a title is called. */
const NOBODY = 'Untitled';
/** What Quarto and Pandoc call the page of slides that have no title slide. */
const PAGE_TITLE = /^pagetitle:\s*["']?(.+?)["']?\s*$/m;

export const deck: Reader = {
  name: 'slides in Markdown',
  endings: ['md', 'markdown', 'mdx', 'qmd', 'rmd'],
  async read(bytes) {
    if (bytes.length > MOST_BYTES) throw new Failure('The slides are too long.', 'part them.');
    mayBeText(bytes);
    const problems = collectProblems('');
    const text = new TextDecoder().decode(bytes);
    const document = parseDocument(text, { name: '', folder: '' }, problems);
    const { left, leave } = openLeft();
    for (const { code } of problems.list) {
      const what = LEFT[code];
      if (what) leave(what);
    }
    const isSaid = saysNotes(document);
    const read = document.sections.flatMap((section, i) => sectionOf(section, i, isSaid));
    const isNamed = document.meta.title !== NOBODY || new RegExp(NOBODY, 'i').test(text);
    const children = isNamed || read[0]?.type !== 'heading' ? read : read.slice(1);
    const title = PAGE_TITLE.exec(text)?.[1];
    return {
      tree: { type: 'root', children: [...children, ...notesAtFoot(document)] },
      ...(isNamed && { isWritten: true }),
      meta: { ...metaOf(document), ...(!isNamed && { title }) },
      pictures: new Map(),
      left,
      remarks: [],
    };
  },
};

function metaOf({ meta, langFrom }: Document) {
  const { title, subtitle, author, date, lang } = meta;
  return {
    title,
    ...(subtitle && { subtitle }),
    ...(author && { author: String(author) }),
    ...(date && { date: String(date) }),
    ...(langFrom === 'author' && { lang }),
  };
}

const notesAtFoot = ({ footnotes }: Document): RootContent[] =>
  [...footnotes].map(([id, { paragraphs }]) => ({
    type: 'footnoteDefinition',
    identifier: id,
    label: id,
    children: paragraphs,
  }));

/** Where more is in the notes than in the prose, the notes are what is said, and the prose is shown. */
function saysNotes({ meta: { narration }, deck: isDeck, sections }: Document): boolean {
  const notes = sections.flatMap((section) => section.notes);
  const prose = sections.flatMap(({ paragraphs }) => paragraphs.map((one) => plain(one)));
  return notesAreSpoken({ notes, prose }, { narration, deck: isDeck });
}

function sectionOf(section: Section, index: number, isSaid: boolean): RootContent[] {
  const { content, notes } = section;
  const opens = openingOf(section, index);
  const blocks = content.map(
    (node): RootContent =>
      node.type === 'image' ? { type: 'paragraph', children: [node] } : (node as RootContent),
  );
  markSteps(blocks);
  if (!isSaid || notes.length === 0)
    return [...opens, ...blocks, ...notes.map((note) => html(`<!-- note: ${note.trim()} -->`))];
  const said = notes.flatMap((note) => spokenOf(parseMarkdown(note).children));
  return [...opens, ...shown(blocks), ...said];
}

function openingOf({ heading: node, level, act }: Section, index: number): RootContent[] {
  if (!plain(node).trim()) return index === 0 ? [] : [{ type: 'thematicBreak' }];
  return [{ ...heading(act ? 1 : level, node.children), data: node.data } satisfies Heading];
}

/** What was written to be seen while something else is said: the items of a list. */
function shown(blocks: readonly RootContent[]): RootContent[] {
  const done: RootContent[] = [];
  for (const block of blocks) {
    const last = done.at(-1);
    const isPicture =
      block.type === 'paragraph' && block.children.every(({ type }) => type === 'image');
    if (block.type !== 'paragraph' || isPicture) done.push(block);
    else if (last?.type === 'list' && last.data?.isShown)
      last.children.push({ type: 'listItem', children: [block] });
    else
      done.push({
        type: 'list',
        data: { isShown: true },
        children: [{ type: 'listItem', children: [block as BlockContent] }],
      });
  }
  return done;
}

declare module 'mdast' {
  interface ListData {
    /** Made of paragraphs that are shown. */
    isShown?: true;
  }
}
