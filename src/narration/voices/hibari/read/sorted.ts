/** Entries of a lexicon where they stand in its file: a line has some twenty words, the file a hundred thousand. */
import type { Entry } from './dictionary';

const [QUOTE, COMMA, OPEN, CLOSE] = [0x22, 0x2c, 0x7b, 0x7d];
/** Bytes of the longest value that is an object, and more. */
const LONGEST = 400;

/**
 * Finds entries in a JSON object by halves. It is UTF-8 without spaces and escapes; its keys are in the order of their bytes;
 * its values are strings without commas, or objects of such: as in the files of the voices, which are pinned.
 */
export function openSorted(text: Buffer): (word: string) => Entry | undefined {
  /** Whether an entry ends at a comma, and not a field of one. */
  const isBetween = (comma: number): boolean => {
    for (let i = comma - 1; i > Math.max(0, comma - LONGEST); i--) {
      if (text[i] === CLOSE) return true;
      if (text[i] === OPEN) return false;
    }
    return true;
  };
  /** Where the key begins of the entry that `at` lies in. */
  const entryAt = (at: number): number => {
    for (let i = text.lastIndexOf(COMMA, at - 1); i > 0; i = text.lastIndexOf(COMMA, i - 1))
      if (isBetween(i)) return i + 1;
    return 1;
  };
  const endOf = (value: number): number =>
    text.indexOf(text[value] === OPEN ? CLOSE : QUOTE, value + 1) + 1;
  const find = (word: string): Entry | undefined => {
    const key = Buffer.from(word);
    let [low, high] = [1, text.length - 1];
    while (low < high) {
      const start = entryAt((low + high) >> 1);
      const close = text.indexOf(QUOTE, start + 1);
      const order = key.compare(text, start + 1, close);
      const value = close + 2;
      if (order === 0) return JSON.parse(text.toString('utf8', value, endOf(value)));
      if (order < 0) high = start;
      else low = endOf(value) + 1;
    }
    return undefined;
  };
  const known = new Map<string, Entry | undefined>();
  return (word) => {
    if (!known.has(word)) known.set(word, find(word));
    return known.get(word);
  };
}
