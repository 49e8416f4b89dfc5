/** Text to a Document: Markdown with tables, footnotes, directives and front matter. */
import type { Root, Yaml } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { checkComments } from './comments';
import { trimExcess } from './extent';
import { readFootnotes } from './footnotes';
import { readInlineNotes } from './inline-notes';
import { liftBlocks } from './lift';
import { checkStray, resolveImages, restoreLiterals } from './literal';
import { type Defaults, parseMeta, placeholder } from './meta';
import { liftPictures } from './pictures';
import type { Document } from './schema';
import { buildSections } from './sections';
import { checkUnclosed } from './unclosed';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective);

/** `text` with any line ends; `source` says where it is from, `defaults` what its front matter may leave out. After errors what could be read is returned, to be checked on. */
export function parseDocument(
  text: string,
  source: { name: string; folder: string },
  problems: Problems,
  defaults: Defaults = {},
): Document {
  const whole = trimExcess(text.replace(/\r\n?/g, '\n'), problems);
  // The parser sees front matter in the first line only.
  const lead = /^(?:[ \t]*\n)+(?=---[ \t]*\n)/.exec(whole)?.[0] ?? '';
  const plain = whole.slice(lead.length);
  const root = parser.parse(plain);
  const skipped = lead.split('\n').length - 1;
  if (skipped > 0) moveDown(root, skipped);
  checkUnclosed(root, plain, problems);
  resolveImages(root);
  restoreLiterals(root, plain, problems);
  checkStray(root, plain, problems);
  checkComments(root, plain, problems);
  liftPictures(root, problems);
  readInlineNotes(root);
  liftBlocks(root);
  const front = frontMatter(root, skipped, problems, defaults);
  const footnotes = readFootnotes(root);
  const outline = { title: front.meta.title, name: source.name, deck: false };
  const sections = buildSections(root.children, outline, problems);
  return { ...source, ...front, sections, footnotes, root, text: plain };
}

function moveDown(root: Root, lines: number): void {
  visit(root, ({ position }) => {
    if (!position) return;
    position.start.line += lines;
    position.end.line += lines;
  });
}

function frontMatter(root: Root, skipped: number, problems: Problems, defaults: Defaults) {
  const [first] = root.children;
  if (first?.type === 'yaml')
    return parseMeta((first as Yaml).value, skipped + 2, problems, defaults);
  const open = first?.type === 'thematicBreak';
  problems.report(open ? 'frontMatterOpen' : 'frontMatterMissing', { line: 1, column: 1 });
  return placeholder();
}
