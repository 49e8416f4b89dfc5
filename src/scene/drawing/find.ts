/** Quantities of a sentence, in the languages that have rules for them. */
import { languageOf } from '../../language/languages';
import { findEnglish } from './english/english';
import type { Found } from './found';

/** What of a sentence can be drawn to scale; its language as BCP 47. */
export const findQuantities = (sentence: string, lang: string): Found[] =>
  /\d|\p{L}/u.test(sentence) && languageOf(lang).code === 'en' ? findEnglish(sentence) : [];
