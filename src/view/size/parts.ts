/** Where a word may be parted that is longer than its line: at its soft hyphens; addresses and names of code at their signs. */

/** Parts the syllables of a word; drawn as a hyphen at the end of a line, and nowhere else. */
export const SOFT_HYPHEN = '\u00ad';
/** A place where a line may end without a hyphen. */
export const BREAK = '\u200b';

/** Words of more letters than this are parted where they have no room; others are set smaller. */
export const LONG = 12;

/** After these signs a name goes on in the next line, and at last what is tied by spaces; the second of two capitals begins a word of its own in `HTMLElement`. */
const SIGNS =
  /(?<=[/._:#?&=~@-])(?=[^/._:#?&=~@\s\u2060-])|(?<=[\u00a0\u202f])(?=\S)|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** The word with a mark at each place where it may be parted; as it is where it may not. */
export function markWord(word: string): string {
  if (word.includes(SOFT_HYPHEN) || [...word].length <= LONG) return word;
  return /\p{L}/u.test(word) ? word.replace(SIGNS, BREAK) : word;
}

export interface WordPart {
  /** Without marks. */
  text: string;
  /** Where the part ends in the word that was given, UTF-16. */
  end: number;
  hyphen: boolean;
}

/** The parts of a word as it is written, which may have marks of its own. */
export function partsOf(word: string): WordPart[] {
  const parts: WordPart[] = [];
  let end = 0;
  for (const [, text = '', mark = ''] of markWord(word).matchAll(
    /([^\u00ad\u200b]*)([\u00ad\u200b]?)/gu,
  )) {
    if (!text && !mark) continue;
    end += text.length + (word[end + text.length] === mark ? mark.length : 0);
    parts.push({ text, end, hyphen: mark === SOFT_HYPHEN });
  }
  return parts;
}
