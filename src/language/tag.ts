/** What the tag of a language says (BCP 47): which language it is, and which way it is written. */

/** Scripts that are written from right to left, ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl';

/** The language alone: `en` of `en-GB`; the tag itself when it is none. */
export const codeOf = (lang: string): string => localeOf(lang)?.language ?? lang;

/** By the script that the tag names or that its language is mostly written in. */
export const directionOf = (lang: string): Direction =>
  RIGHT_TO_LEFT.has(localeOf(lang)?.maximize().script ?? '') ? 'rtl' : 'ltr';

function localeOf(lang: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(lang);
  } catch {
    // Looks like a tag, and is none.
    return undefined;
  }
}
