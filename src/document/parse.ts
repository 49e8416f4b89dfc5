/** Text to a Document: Markdown with tables, footnotes, directives and front matter. */
import type { FootnoteDefinition, Root, Yaml } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { restoreLiterals } from './literal';
import { parseMeta, placeholder } from './meta';
import { placeOf } from './place';
import type { Document } from './schema';
import { buildSections } from './sections';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective);

/** `text` with LF or CRLF; `source` says where it is from. After errors what could be read is returned, to be checked on. */
export function parseDocument(
  text: string,
  source: { name: string; folder: string },
  problems: Problems,
): Document {
  const plain = text.replace(/^\uFEFF/, '');
  const root = parser.parse(plain);
  restoreLiterals(root, plain, problems);
  const front = frontMatter(root, problems);
  const footnotes = readFootnotes(root);
  const sections = buildSections(root, problems);
  return { ...source, ...front, sections, footnotes, root };
}

function frontMatter(root: Root, problems: Problems) {
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    problems.report('frontMatterMissing', { line: 1, column: 1 });
    return placeholder();
  }
  return parseMeta((first as Yaml).value, 2, problems);
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
