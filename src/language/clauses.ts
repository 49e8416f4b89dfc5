/** What signs and small words tell of the clauses of a language, where its grammar is not known. */

export interface ClauseRules {
  /** A sentence that begins so says nothing that stands alone before its first comma: "If …". */
  subordinate: RegExp;
  /** What a line must not lose: a negation, a hedge, a condition, "only". */
  limits: RegExp;
  /** What may follow the comma after a clause that stands alone: a reason, "and". */
  follows: RegExp;
  /** A clause with `word` in it waits for what follows: "so …, that". */
  waits?: { word: RegExp; follows: RegExp };
  /** Words before which a long sentence may break: between clauses, and before what adds when, where and how. Lower case. */
  breaks: { clause: ReadonlySet<string>; phrase: ReadonlySet<string> };
  /** Words that lean on the next one: nothing breaks after them. Lower case. */
  leaning: ReadonlySet<string>;
}

export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** One of the words, whole. */
export const anyOf = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.trim().split(/\s+/).join('|')})(?!\\p{L})`, 'iu');
/** The text begins with one of the words; `_` stands for a space. */
export const startsWith = (words: string): RegExp =>
  new RegExp(`^(?:${words.trim().split(/\s+/).join('|').replaceAll('_', '\\s+')})(?!\\p{L})`, 'iu');
