/** Says where the words of our own pages are in another language than the document. */
import { wordsOf } from '../language/languages';
import { codeOf, nameOf } from '../language/tag';

/** A line, or nothing. */
export function describeOwnWords(name: string, lang: string): string[] {
  const own = wordsOf(lang).lang;
  if (own === codeOf(lang)) return [];
  const [wanted, there] = [nameOf(codeOf(lang), 'en'), nameOf(own, 'en')];
  return [
    `${name}: keys, buttons and headings of its pages are in ${there}: lectern has none in ${wanted}.`,
  ];
}
