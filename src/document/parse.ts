/** Text to a Document: Markdown with tables, footnotes and directives, and front matter where there is some. */
import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { cutHead } from './front/head';
import { openHeard } from './heard';
import { readHtml } from './html/html';
import { dropLeaves, dropStray, resolveImages, restoreLiterals } from './literal';
import { liftFormulas } from './math/tree';
import { mendBlocks } from './mend/blocks';
import { giveWishes } from './mend/wishes';
import { mendWords } from './mend/words';
import { type Defaults, parseMeta } from './meta';
import { liftPictures } from './pictures';
import { placeOf } from './place';
import type { Document } from './schema';
import { buildSections } from './sections';
import { moveBack } from './source/edits';
import { openLines } from './source/lines';
import { prepare } from './source/prepare';
import { parseInner, parseMarkdown } from './syntax';
import { titleOf } from './title';

/** `text` with any line ends; `source` says where it is from, `defaults` what its front matter may leave out. After errors what could be read is returned, to be checked on. */
export function parseDocument(
  text: string,
  source: { name: string; folder: string },
  problems: Problems,
  defaults: Defaults = {},
): Document {
  const written = text.replace(/\r\n?/g, '\n');
  const { head, body: plain } = cutHead(written);
  const { meta, written: _keys, ...places } = parseMeta(head, problems, defaults);
  const root = parseBody(plain, problems);
  const footnotes = readFootnotes(root);
  liftPictures(root, problems);
  const outline = { title: meta.title, name: source.name, deck: false };
  const sections = buildSections(root.children, outline, problems);
  const title = meta.title ?? titleOf(sections, source.name);
  const lang = meta.lang ?? 'en';
  return {
    ...{ ...source, ...places, meta: { ...meta, title, lang } },
    langFrom: meta.lang === undefined ? 'nobody' : 'author',
    ...{ sections, footnotes, root, text: plain, written },
  };
}

/** The tree of a text as its author meant it: plain Markdown, and the nodes of nodes.ts. Places are those of the text. */
function parseBody(plain: string, problems: Problems): Root {
  const lines = openLines(plain);
  const heard = openHeard();
  const { report } = problems;
  const { root, edited, wishes } = prepare({ parse: parseMarkdown, lines, heard, report });
  const tidy = (tree: Root, source: string): Root => {
    resolveImages(tree);
    liftFormulas(tree, source);
    restoreLiterals(tree, source);
    mendWords(tree);
    return tree;
  };
  tidy(root, edited.text);
  readHtml(root, {
    lines: openLines(edited.text),
    parse: (text, isFlow) => tidy(parseInner(text, isFlow), text),
    heard,
    placeOf: ({ start }) => lines.pointAt(edited.startOf(start.offset ?? 0)),
  });
  giveWishes(root, wishes);
  moveBack(root, edited, lines);
  heard.tell(report);
  dropLeaves(root, problems);
  dropStray(root, plain, problems);
  mendBlocks(root);
  return root;
}

function readFootnotes(root: Root): Document['footnotes'] {
  const footnotes: Document['footnotes'] = new Map();
  visit(root, 'footnoteDefinition', (node: FootnoteDefinition) => {
    const paragraphs = node.children.flatMap((child) => (child.type === 'paragraph' ? child : []));
    if (!footnotes.has(node.identifier))
      footnotes.set(node.identifier, { place: placeOf(node), paragraphs });
  });
  return footnotes;
}
