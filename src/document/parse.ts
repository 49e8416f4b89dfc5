/** Text to a Document: Markdown with tables, footnotes and directives, and front matter where there is some. */
import type { Root } from 'mdast';
import type { Problems } from '../problem/problem';
import { readDialects } from './dialects';
import { trimExcess } from './extent';
import { readFootnotes } from './footnotes';
import { cutHead } from './front/head';
import { readHtml } from './html/html';
import { openLines } from './html/source';
import { readInlineNotes } from './inline-notes';
import { liftBlocks } from './lift';
import { checkStray, resolveImages, restoreLiterals } from './literal';
import { liftFormulas } from './math/tree';
import { type Defaults, parseMeta } from './meta';
import { liftPictures } from './pictures';
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
  const { head, body } = cutHead(trimExcess(written, problems));
  const { meta, written: keys, ...places } = parseMeta(head, problems, defaults);
  const dialects = readDialects(body, keys, problems);
  const { text: plain, deck } = dialects;
  const tidy = (tree: Root, source: string): Root => {
    resolveImages(tree);
    liftFormulas(tree, source);
    restoreLiterals(tree, source, problems);
    return tree;
  };
  const readInner = (text: string, isFlow: boolean) => tidy(parseInner(text, isFlow), text);
  const root = parseMarkdown(plain);
  checkUnclosed(root, plain, problems);
  dialects.settle(root, (line) => readInner(line, false));
  tidy(root, plain);
  readHtml(root, openLines(plain, 1), readInner, problems.report);
  dialects.finish(root);
  checkStray(root, plain, problems);
  readInlineNotes(root);
  liftPictures(root, problems);
  liftBlocks(root);
  const footnotes = readFootnotes(root);
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
