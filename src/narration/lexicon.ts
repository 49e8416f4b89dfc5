/** The lexicon of the front matter: how words are said that the voice would get wrong. */

const PHONES = new Set(
  'aa ae ah ao aw ax axr ay b ch d dh eh er ey f g hh ih ix iy jh k l m n ng ow oy p r s sh t th uh uw v w y z zh'.split(
    ' ',
  ),
);
const VOWEL = /^[aeiou]/;
const IN_SLASHES = /^\/(.*)\/$/;

const phonesOf = (value: string): string[] | undefined =>
  IN_SLASHES.exec(value.trim())?.[1]?.trim().split(/\s+/);

/** The first phone of `/…/` that no voice here knows (CMU phone set, a vowel with stress 0 or 1), or undefined. */
export function unknownPhone(value: string): string | undefined {
  return phonesOf(value)?.find((phone) => {
    const bare = phone.replace(/[012]$/, '');
    return !PHONES.has(bare) || VOWEL.test(bare) !== /[012]$/.test(phone);
  });
}

/** Flite's lexicon lines by spoken word, for the words that are given in phones: `ketamine : k eh1 t ax0 m iy1 n`. */
export function lexiconEntries(lexicon: Record<string, string>): Map<string, string> {
  const entries = Object.entries(lexicon).flatMap(([word, value]) => {
    const phones = phonesOf(value);
    const token = word.toLowerCase();
    return phones ? [[token, `${token} : ${phones.join(' ')}`] as const] : [];
  });
  return new Map(entries);
}

/**
 * How a written word is said by the lexicon: its respelling as one token (`ket-uh-meen` → `ketuhmeen`; a space begins
 * a new one), the word itself when it is given in phones, undefined when the lexicon does not know it.
 */
export function lookUpWord(word: string, lexicon: Map<string, string>): string[] | undefined {
  const plain = word.toLowerCase().replace(/['’]s$/, '');
  const value = lexicon.get(plain);
  if (value === undefined) return undefined;
  if (phonesOf(value)) return [plain];
  return value.toLowerCase().replaceAll('-', '').split(/\s+/);
}

/** The lexicon with its words in lower case. */
export const foldLexicon = (lexicon: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(lexicon).map(([word, value]) => [word.toLowerCase(), value]));
