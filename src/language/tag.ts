/** What the tag of a language says (BCP 47): which language it is, what that is called, and which way it is written. */

/** Scripts that are written from right to left, ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl';

/** The language alone: `en` of `en-GB`; the tag itself when it is none. */
export const codeOf = (lang: string): string => localeOf(lang)?.language ?? lang;

/** By the script that the tag names or that its language is mostly written in. */
export const directionOf = (lang: string): Direction =>
  RIGHT_TO_LEFT.has(localeOf(lang)?.maximize().script ?? '') ? 'rtl' : 'ltr';

/** Its name in words of another language (`German` of `de` in `en`); the tag itself where it has none. */
export function nameOf(lang: string, inLang: string): string {
  try {
    return new Intl.DisplayNames(inLang, { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** True for a tag whose language has a name. */
export function isKnown(lang: string): boolean {
  try {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(lang) !== undefined;
  } catch {
    return false;
  }
}

function localeOf(lang: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(lang);
  } catch {
    // Looks like a tag, and is none.
    return undefined;
  }
}
