/** The words of lines, as icons are looked up for them. */
import type { Pictured } from '../icon/sure';
import { type Placed, singular } from '../icon/words';
import { openTagger, type Tagger } from './keylines/english/tagger';

/** Code and addresses mean something else by the same words. */
const CODE = /[{}<>=\\_|`$[\]]|\w\(|--\w|\w[./]\w|#\w/;

/** Written with full stops, as no code is. */
const SHORT = /\b(?:[ap]\.m\.|i\.e\.|e\.g\.|z\.B\.)/g;

const MONEY = /\$(?=\d)/g;

/** Letters of a line that is read at one glance, and of a sentence in pieces. */
export const MOST = { line: 70, pieces: 80 } as const;

/** The line with its code blank: what is left keeps its place. */
export const withoutCode = (line: string): string =>
  line.replace(/\S+/g, (word) => (isCode(word) ? ' '.repeat(word.length) : word));

const isCode = (text: string): boolean => CODE.test(text.replace(SHORT, '').replace(MONEY, ''));

/** It is no code, and leaves an icon some room. */
export const isShort = (text: string, most: number = MOST.line): boolean =>
  text.length <= most && !isCode(text);

/** English is tagged; of German, nouns are told by their capitals. */
export async function openWords(code: Pictured): Promise<(line: string) => Placed[]> {
  if (code === 'de') return germanWords;
  const tag = await openTagger();
  return (line) => wordsOf(line, tag);
}

const AWAY = new Set(
  'in an auf bei beim mit von vom zu zum zur nach aus um unter über vor hinter neben seit bis am im ins ans durch'.split(
    ' ',
  ),
);

/** After its first words, a verb is behind it: what stands behind a preposition is beside the point. */
function germanWords(line: string): Placed[] {
  return [...line.matchAll(/\p{L}[-\p{L}]*/gu)].map(({ 0: word, index: start }, i): Placed => {
    const lower = word.toLowerCase();
    const part = AWAY.has(lower) && i > 0 ? 'preposition' : i === 0 ? 'verb' : 'other';
    return { word: lower, lower, start, isNoun: /^\p{Lu}/u.test(word), part };
  });
}

/** The words of a line with what is known of them. Names, and parts of words with hyphens, are no nouns. */
export function wordsOf(line: string, tag: Tagger): Placed[] {
  return tag(line).flatMap(({ text, lower, tag: found, start, end }): Placed[] => {
    if (!/\p{L}/u.test(lower)) return [];
    const isName = start > 0 && /^\p{Lu}/u.test(text);
    const isPart = /[-\p{L}]/u.test(line[start - 1] ?? '') || /[-\p{L}]/u.test(line[end] ?? '');
    const isNoun = (found === 'NOUN' || found === 'PROPN') && !isName && !isPart;
    const isVerb = found === 'VERB' || found === 'AUX';
    const part = isVerb ? 'verb' : found === 'ADP' ? 'preposition' : 'other';
    return [{ word: isNoun ? singular(lower) : lower, lower, start, isNoun, part }];
  });
}
