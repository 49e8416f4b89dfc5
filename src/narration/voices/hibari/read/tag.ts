/** Parts of speech (Penn Treebank), by an averaged perceptron: the word, its shape, its neighbours and their tags. */

import type { Weights } from './weights';

export interface Tagger {
  /** Of words that are always the same. */
  known: Readonly<Record<string, string>>;
  tags: readonly string[];
  /** Words that the weights know; of others they know the shape. */
  words: ReadonlySet<string>;
  /** What each feature tells for and against tags. */
  weights: (feature: string) => Weights | undefined;
}

const [BEFORE, END] = [
  ['-START2-', '-START-'],
  ['-END-', '-END2-'],
];

/** None that every object has: "constructor" is a word. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const isLetters = (word: string): boolean => /^\p{L}+$/u.test(word);
const isDigits = (word: string): boolean => /^\p{Nd}+$/u.test(word);

function normal(word: string): string {
  if (word.includes('-') && !word.startsWith('-')) return '!HYPHEN';
  if (isDigits(word) && word.length === 4) return '!YEAR';
  return isDigits(word.slice(0, 1)) ? '!DIGITS' : word.toLowerCase();
}

function shape(word: string): string {
  if (isLetters(word)) {
    if (word === word.toLowerCase()) return 'x';
    if (word === word.toUpperCase()) return word.length > 1 ? 'XX' : 'X1';
    const [first, rest] = [word.slice(0, 1), word.slice(1)];
    return first !== first.toLowerCase() && rest === rest.toLowerCase() ? 'Xx' : 'xX';
  }
  if (isDigits(word)) return 'd';
  return word
    .slice(0, 4)
    .replace(/\p{L}/gu, 'x')
    .replace(/\p{Nd}/gu, 'd');
}

/** A tag for each word of a sentence, punctuation too. */
export function tagWords(words: readonly string[], tagger: Tagger): string[] {
  const seen = words.map((word) => {
    const form = normal(word);
    return tagger.words.has(form) ? form : `<${shape(word)}>`;
  });
  const context = [...BEFORE, ...seen, ...END];
  const tags: string[] = [];
  words.forEach((word, i) => {
    tags.push(own(tagger.known, word) ?? predict(featuresOf(i, word, context, tags), tagger));
  });
  return tags;
}

function featuresOf(
  i: number,
  word: string,
  context: readonly string[],
  tags: readonly string[],
): string[] {
  const at = (offset: number): string => context[i + 2 + offset] ?? '';
  const [last = '-START-', earlier = i === 1 ? '-START-' : '-START2-'] = [tags[i - 1], tags[i - 2]];
  return [
    ...['b', `s3=${word.slice(-3)}`, `p1=${word.slice(0, 1)}`, `w=${at(0)}`, `sh=${shape(word)}`],
    ...[i === 0 ? 'i0' : 'i+', `t-1=${last}`, `t-2=${earlier}`, `t-12=${last},${earlier}`],
    ...[`w-1=${at(-1)}`, `s3-1=${at(-1).slice(-3)}`, `w-2=${at(-2)}`],
    ...[`w+1=${at(1)}`, `s3+1=${at(1).slice(-3)}`, `w+2=${at(2)}`],
  ];
}

/** The tag that most is told for; of equal ones the last by name. */
function predict(features: readonly string[], { tags, weights }: Tagger): string {
  const scores = new Map<string, number>();
  for (const feature of features)
    for (const [tag, weight] of Object.entries(weights(feature) ?? {}))
      scores.set(tag, (scores.get(tag) ?? 0) + weight);
  if (scores.size === 0) return 'NN';
  const score = (tag: string) => scores.get(tag) ?? 0;
  return tags.reduce((best, tag) =>
    score(tag) > score(best) || (score(tag) === score(best) && tag > best) ? tag : best,
  );
}
