/** Lines below a title that say who wrote a text, and when: "22 Nov 2011 – San Francisco", "By Anna Berg". Nobody reads them out. */
import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../document/schema';
import { languageOf } from '../language/languages';

type Content = Section['content'];

/** Letters and words of such a line. */
const MOST = { letters: 80, words: 10 } as const;
/** Of one that is known by its year alone. */
const MOST_DATED = 7;
/** Of what else may stand in a paragraph (a source, a formula, a bold phrase) the line would show nothing. */
const PLAIN = ['text', 'emphasis', 'link', 'linkReference', 'tagged', 'break'];
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const ADDRESS = /\/\/|www\./i;
const ENDS = /[.!?:;。！？：]\s*$/;

export interface Bylined {
  content: Content;
  /** The nodes of the line, and its words. */
  signed?: Content;
  line?: string;
}

/** The lines with which `content` begins, joined, and what is left. */
export function withoutByline(content: Content, lang: string): Bylined {
  const until = content.findIndex((node) => !isByline(node, lang));
  const signed = content.slice(0, until < 0 ? content.length : until);
  if (signed.length === 0) return { content };
  const line = signed.map((node) => wordsOf(node)).join(' · ');
  return { content: content.slice(signed.length), signed, line };
}

const wordsOf = (node: Content[number]): string => textOf(node).replace(/\s+/g, ' ').trim();

function isByline(node: Content[number], lang: string): boolean {
  if (node.type !== 'paragraph') return false;
  if (!node.children.every(({ type }) => PLAIN.includes(type))) return false;
  const text = wordsOf(node);
  const count = text.split(' ').length;
  if (text === '' || text.length > MOST.letters || count > MOST.words || ENDS.test(text))
    return false;
  const signs = languageOf(lang).pointing?.signs.test(text) === true;
  return signs || (YEAR.test(text) && !ADDRESS.test(text) && count <= MOST_DATED);
}
