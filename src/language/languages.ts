/** The languages that lectern knows. */
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { Language } from './language';
import { openPlain } from './plain';
import { codeOf } from './tag';

const LANGUAGES: readonly Language[] = [english, german, french, spanish];

/** Made once for each tag: segmenters cost more than the words of a sentence. */
const found = new Map<string, Language>();

/** The language of a BCP 47 tag; plain text where lectern does not know it. */
export function languageOf(lang: string): Language {
  const language =
    found.get(lang) ?? LANGUAGES.find(({ code }) => code === codeOf(lang)) ?? openPlain(lang);
  found.set(lang, language);
  return language;
}
