/** The languages that lectern knows: how they are spoken, and the words of its own pages in them. */
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { Language } from './language';
import { openPlain } from './plain';
import { codeOf, type Direction, directionOf } from './tag';
import type { Words } from './words';

export interface Languages {
  /** The language of a BCP 47 tag; plain text where it is not known. */
  languageOf(lang: string): Language;
  /** Words of our own in the language of a page where there are any, else in English. */
  wordsOf(lang: string): OwnWords;
  /**
   * What an element of such words alone says of itself in a page of this language, so that it is read out right (WCAG 2.2,
   * 3.1.2). Nothing where the page is in their language.
   */
  markIn(lang: string): { lang?: string; dir?: Direction };
}

/** With the language that they are in. */
export type OwnWords = Words & { lang: string };

export function openLanguages(known: readonly Language[]): Languages {
  /** Made once for each tag: segmenters cost more than the words of a sentence. */
  const found = new Map<string, Language>();
  const said = known.flatMap(({ code, words }) => (words ? [{ ...words, lang: code }] : []));
  const inEnglish = { ...english.words, lang: english.code };

  function languageOf(lang: string): Language {
    const language =
      found.get(lang) ?? known.find(({ code }) => code === codeOf(lang)) ?? openPlain(lang);
    found.set(lang, language);
    return language;
  }
  const wordsOf = (lang: string): OwnWords =>
    said.find((words) => words.lang === codeOf(lang)) ?? inEnglish;
  function markIn(lang: string): ReturnType<Languages['markIn']> {
    const own = wordsOf(lang).lang;
    if (own === codeOf(lang)) return {};
    const dir = directionOf(own);
    return directionOf(lang) === dir ? { lang: own } : { lang: own, dir };
  }
  return { languageOf, wordsOf, markIn };
}

export const { languageOf, wordsOf, markIn } = openLanguages([english, german, french, spanish]);
