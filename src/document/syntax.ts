/** The Markdown that is read: GitHub's, with directives and formulas. */
import type { Root } from 'mdast';
import { defListFromMarkdown } from 'mdast-util-definition-list';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { defList } from 'micromark-extension-definition-list';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { hastenEdits } from '../foreign/micromark';
import { readDefinitions } from './definitions';
import { remarkInner } from './inner';
import { mathSyntax } from './math/syntax';
import { mathFromMarkdown } from './math/tree';

hastenEdits();

/** Whether a formula is closed has to be known before it begins: the parser is one of a text. */
const openParser = (text: string) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkDirective)
    .data('micromarkExtensions', [cjkFriendlyExtension(), mathSyntax(text), defList])
    .data('fromMarkdownExtensions', [mathFromMarkdown, defListFromMarkdown]);

export const parseMarkdown = (text: string): Root => withDefinitions(openParser(text).parse(text));

function withDefinitions(root: Root): Root {
  readDefinitions(root);
  return root;
}

/** Words in a block of HTML: `isFlow` where blocks may stand among them. */
export const parseInner = (text: string, isFlow: boolean): Root =>
  withDefinitions(openParser(text).use(remarkInner, { isFlow }).parse(text));
