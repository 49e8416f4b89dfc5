/** Text to a Document: Markdown with tables, footnotes and directives, and front matter where there is some. */
import type { FootnoteDefinition, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { readDialects } from './dialects';
import { trimExcess } from './extent';
import { cutHead } from './front/head';
import { readHtml } from './html/html';
import { openLines } from './html/source';
import { remarkInner } from './inner';
import { checkStray, resolveImages, restoreLiterals } from './literal';
import { type Defaults, parseMeta } from './meta';
import { liftPictures } from './pictures';
import { placeOf } from './place';
import type { Document } from './schema';
import { buildSections } from './sections';
import { titleOf } from './title';
import { checkUnclosed } from './unclosed';

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective);
const parser = markdown();
/** For words in a block of HTML. */
const inner = {
  flow: markdown().use(remarkInner, { isFlow: true }),
  text: markdown().use(remarkInner, { isFlow: false }),
};

/** `text` with any line ends; `source` says where it is from, `defaults` what its front matter may leave out. After errors what could be read is returned, to be checked on. */
export function parseDocument(
  text: string,
  source: { name: string; folder: string },
  problems: Problems,
  defaults: Defaults = {},
): Document {
  const written = text.replace(/\r\n?/g, '\n');
  const { head, body } = cutHead(trimExcess(written, problems));
  const { meta, written: keys, ...places } = parseMeta(head, problems, defaults);
  const dialects = readDialects(body, keys, problems);
  const { text: plain, deck } = dialects;
  const root = parser.parse(plain);
  checkUnclosed(root, plain, problems);
  const tidy = (tree: Root, source: string): Root => {
    resolveImages(tree);
    restoreLiterals(tree, source, problems);
    return tree;
  };
  const parseInner = (text: string, isFlow: boolean) =>
    tidy((isFlow ? inner.flow : inner.text).parse(text), text);
  dialects.settle(root, (line) => parseInner(line, false));
  tidy(root, plain);
  readHtml(root, openLines(plain, 1), parseInner, problems.report);
  dialects.finish(root);
  checkStray(root, plain, problems);
  const footnotes = readFootnotes(root);
  liftPictures(root, problems);
  const outline = { title: meta.title, name: source.name, deck };
  const sections = buildSections(root.children, outline, problems);
  const title = meta.title ?? titleOf(sections, source.name);
  const lang = meta.lang ?? 'en';
  return {
    ...{ ...source, ...places, meta: { ...meta, title, lang } },
    langFrom: meta.lang === undefined ? 'nobody' : 'author',
    ...{ deck, sections, footnotes, root, text: plain, written },
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
