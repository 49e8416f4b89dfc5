/** Turns constructs of the parser off, for words that stand in a block of HTML. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';

/** A block of HTML in one would be read again, and again; its indents are those of the tags around. */
const NEVER = ['htmlFlow', 'codeIndented'];
const BLOCKS = [
  ...['blockQuote', 'codeFenced', 'headingAtx', 'list', 'mathFlow'],
  ...['setextUnderline', 'table', 'thematicBreak'],
];

/** Finds no blocks of HTML; where `isFlow` is false, no blocks but paragraphs. */
export const remarkInner: Plugin<[{ isFlow: boolean }], string, Root> = function ({ isFlow }) {
  const data = this.data();
  const off = { disable: { null: isFlow ? NEVER : [...NEVER, ...BLOCKS] } };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), off];
};
