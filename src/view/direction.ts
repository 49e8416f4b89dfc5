/** Which way a language is written. */

/** Scripts that are written from right to left, ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** Of a BCP 47 tag, by the script that it names or is mostly written in. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(scriptOf(lang) ?? '') ? 'rtl' : 'ltr';

function scriptOf(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang).maximize().script;
  } catch {
    // Looks like a tag, and is none.
    return undefined;
  }
}
