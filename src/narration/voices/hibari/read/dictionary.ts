/** The lexicons: how words are said, some by their part of speech, some otherwise before a pause. */

/** Of a word that is said in one way, or in several by its part of speech; as `null` it is spelt. */
export type Entry = string | Readonly<Record<string, string | null>>;

export const isLower = (word: string): boolean => word === word.toLowerCase();
export const isUpper = (word: string): boolean => word === word.toUpperCase();
/** Only the first letter large. */
export const capital = (word: string): string =>
  word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
export const isLetters = (word: string): boolean => /^\p{L}+$/u.test(word);

/** A lexicon. Words with a capital answer for those without, and the other way round, where only one is in it. */
export interface Dictionary {
  get(word: string): Entry | undefined;
  has(word: string): boolean;
}

/** `open` is asked when the first word is looked up: many a line needs no more than one lexicon. */
export function openDictionary(open: () => (word: string) => Entry | undefined): Dictionary {
  let find: ReturnType<typeof open> | undefined;
  const entry = (word: string) => {
    find ??= open();
    return find(word);
  };
  const get = (word: string) => {
    const own = entry(word);
    if (own !== undefined || word.length < 2) return own;
    const other = isLower(word) ? capital(word) : capital(word) === word && word.toLowerCase();
    return (other && other !== word && entry(other)) || undefined;
  };
  return { get, has: (word) => get(word) !== undefined };
}

/** What the parts of speech of the tagger (Penn Treebank) are in the lexicons. */
export function broadTag(tag: string): string {
  if (tag.startsWith('VB')) return 'VERB';
  if (tag.startsWith('NN')) return 'NOUN';
  if (/^(ADV|RB)/.test(tag)) return 'ADV';
  return /^(ADJ|JJ)/.test(tag) ? 'ADJ' : tag;
}
