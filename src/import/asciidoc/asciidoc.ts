/** AsciiDoc: Asciidoctor makes a page of it, which is read as others are. Nothing that it names is opened. */
import { LoggerManager, load, NullLogger } from '@asciidoctor/core';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { mayBeDocument, mayBeText } from '../length';
import { LIMITS } from '../limits';
import { htmlToTree } from '../page/tree';
import { openLeft, type Reader } from '../reader';
import { asPagesHaveIt, ownBlocks } from './page';

/** Words alone: no numbers at headings and captions, and formulas are TeX. */
const PLAIN = {
  ...Object.fromEntries(
    'sectnums toc icons figure-caption table-caption example-caption listing-caption'
      .split(' ')
      .map((name) => [name, null]),
  ),
  stem: 'latexmath',
  // Keys, buttons and menus are words.
  experimental: '',
};
/** A line that stands for another file. */
const INCLUDE = /^include::[^\n]*\[[^\n]*\][ \t]*$/gm;

/** How many columns or rows are meant, before a cell and among the columns: a million would fill all memory. */
const SPAN = /\d{4,}(?=(?:\.\d+)?[*+][<^>.\w]*\||\*[^\]\n|]*\][ \t]*$)/gm;

export const asciiDoc: Reader = {
  name: 'AsciiDoc',
  endings: ['adoc', 'asciidoc'],
  async read(bytes) {
    mayBeDocument(bytes.length);
    mayBeText(bytes);
    const { left, leave } = openLeft();
    const source = new TextDecoder()
      .decode(bytes)
      .replace(INCLUDE, () => {
        leave('parts in other files');
        return '';
      })
      .replace(SPAN, String(LIMITS.columns));
    LoggerManager.setLogger(new NullLogger());
    const read = await load(source, { safe: 'secure', attributes: { ...PLAIN } });
    const page = fromHtml(await read.convert(), { fragment: true });
    asPagesHaveIt(page, leave);
    const { tree, left: ofPage } = htmlToTree(page, ownBlocks);
    const attribute = (name: string): string => wordsOf(read.getAttribute(name));
    const date = /^\d{4}-\d{2}-\d{2}$/.exec(attribute('revdate'))?.[0];
    const title = wordsOf(read.getDocumentTitle());
    const meta = { title, author: attribute('author'), date, lang: attribute('lang') };
    return {
      tree,
      meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value)),
      pictures: new Map(),
      left: new Map([...left, ...ofPage]),
      remarks: [],
    };
  },
};

/** Of a piece of a page. */
const wordsOf = (html: unknown): string =>
  toText(fromHtml(String(html ?? ''), { fragment: true })).trim();
