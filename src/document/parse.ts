/** Text to a Document: Markdown with tables, footnotes and directives, and front matter where there is some. */
import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { trimExcess } from './extent';
import { cutHead } from './front/head';
import { readHtml } from './html/html';
import { openLines } from './html/source';
import { checkStray, resolveImages, restoreLiterals } from './literal';
import { liftFormulas } from './math/tree';
import { type Defaults, parseMeta } from './meta';
import { liftPictures } from './pictures';
import { placeOf } from './place';
import type { Document } from './schema';
import { buildSections } from './sections';
import { parseInner, parseMarkdown } from './syntax';
import { titleOf } from './title';
import { checkUnclosed } from './unclosed';

/** `text` with any line ends; `source` says where it is from, `defaults` what its front matter may leave out. After errors what could be read is returned, to be checked on. */
export function parseDocument(
  text: string,
  source: { name: string; folder: string },
  problems: Problems,
  defaults: Defaults = {},
): Document {
  const written = text.replace(/\r\n?/g, '\n');
  const { head, body: plain } = cutHead(trimExcess(written, problems));
  const { meta, written: _keys, ...places } = parseMeta(head, problems, defaults);
  const tidy = (tree: Root, source: string): Root => {
    resolveImages(tree);
    liftFormulas(tree, source);
    restoreLiterals(tree, source, problems);
    return tree;
  };
  const root = parseMarkdown(plain);
  checkUnclosed(root, plain, problems);
  tidy(root, plain);
  const readInner = (text: string, isFlow: boolean) => tidy(parseInner(text, isFlow), text);
  readHtml(root, openLines(plain, 1), readInner, problems.report);
  checkStray(root, plain, problems);
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

function readFootnotes(root: Root): Document['footnotes'] {
  const footnotes: Document['footnotes'] = new Map();
  visit(root, 'footnoteDefinition', (node: FootnoteDefinition) => {
    const paragraphs = node.children.flatMap((child) => (child.type === 'paragraph' ? child : []));
    if (!footnotes.has(node.identifier))
      footnotes.set(node.identifier, { place: placeOf(node), paragraphs });
  });
  return footnotes;
}
