/** The Markdown that is read: GitHub's, with directives and formulas. */
import type { Root } from 'mdast';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkInner } from './inner';
import { mathSyntax } from './math/syntax';
import { mathFromMarkdown } from './math/tree';

/** Whether a formula is closed has to be known before it begins: the parser is one of a text. */
const openParser = (text: string) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkDirective)
    .data('micromarkExtensions', [cjkFriendlyExtension(), mathSyntax(text)])
    .data('fromMarkdownExtensions', [mathFromMarkdown]);

export const parseMarkdown = (text: string): Root => openParser(text).parse(text);

/** Words in a block of HTML: `isFlow` where blocks may stand among them. */
export const parseInner = (text: string, isFlow: boolean): Root =>
  openParser(text).use(remarkInner, { isFlow }).parse(text);
