/** A word of a line, as it is looked up. */
export interface Word {
  /** In small letters, singular where it is a noun. */
  word: string;
  isNoun: boolean;
  /** What is said of the line's subject, or what leads away from it: a verb, a preposition. */
  part: 'verb' | 'preposition' | 'other';
}

/** A word in its place. */
export interface Placed extends Word {
  /** As it is written, in small letters. */
  lower: string;
  /** In letters of its line. */
  start: number;
}

/** Of a plural its singular. No other ending is cut: who trains is no train, and what is new is no news. */
export function singular(word: string): string {
  if (/(?:ss|us|is|ics|news|species|series|glasses|taxes|clothes)$/.test(word)) return word;
  return word
    .replace(/(?<=[a-z]{3})ies$/, 'y')
    .replace(/(?<=ch|sh|x|ss)es$/, '')
    .replace(/(?<=[a-z]{2})s$/, '');
}
