/** Small words that are said otherwise by what they are and what follows them. */
import { broadTag, isLetters } from './dictionary';
import { type Lexicon, lookUp, spell, type Use } from './lexicon';
import { MAIN } from './sounds';

type Say = (word: string, use: Use, lexicon: Lexicon) => string | undefined;

const entry = ({ gold }: Lexicon, word: string, form = 'DEFAULT'): string | undefined => {
  const found = gold.get(word);
  return typeof found === 'object' ? (found[form] ?? undefined) : found;
};

const SAID: Readonly<Record<string, Say>> = {
  a: (_, { tag }) => (tag === 'DT' ? 'ɐ' : 'ˈA'),
  am: (word, { tag, stress, next }, lexicon) => {
    if (tag.startsWith('NN')) return spell(lexicon, word);
    const isFull = next.vowel === undefined || word !== 'am' || stress !== undefined;
    return isFull ? entry(lexicon, 'am') : 'ɐm';
  },
  an: (word, { tag }, lexicon) =>
    word === 'AN' && tag.startsWith('NN') ? spell(lexicon, word) : 'ɐn',
  i: (word, { tag }) => (word === 'I' && tag === 'PRP' ? 'ˌI' : undefined),
  by: (_, { tag }) => (broadTag(tag) === 'ADV' ? 'bˈI' : undefined),
  to: (word, { tag, next }, lexicon) => {
    if (word === 'TO' && tag !== 'TO' && tag !== 'IN') return undefined;
    return next.vowel === undefined ? entry(lexicon, 'to') : next.vowel ? 'tʊ' : 'tə';
  },
  in: (word, { tag, next }) => {
    if (word === 'IN' && tag === 'NNP') return undefined;
    return `${next.vowel === undefined || tag !== 'IN' ? MAIN : ''}ɪn`;
  },
  the: (word, { tag, next }) => {
    if (word === 'THE' && tag !== 'DT') return undefined;
    return next.vowel ? 'ði' : 'ðə';
  },
  used: (_, { tag, next }, lexicon) =>
    entry(lexicon, 'used', /^(VBD|JJ)$/.test(tag) && next.to ? 'VBD' : 'DEFAULT'),
  vs: (_, use, lexicon) =>
    use.tag === 'IN' ? lookUp(lexicon, 'versus', { ...use, stress: undefined }) : undefined,
};

/** Words as they are written, or with a capital, or in capitals. */
const isPlain = (word: string): boolean => /^(\p{L}\p{Ll}*|\p{Lu}+)$/u.test(word);

/** Undefined for all other words. */
export const saySmallWord: Say = (word, use, lexicon) => {
  const isInitials =
    isLetters(word.replaceAll('.', '')) && word.replace(/^\.+|\.+$/g, '').includes('.');
  if (isInitials && word.split('.').every(({ length }) => length < 3)) return spell(lexicon, word);
  const key = word.toLowerCase().replace(/^vs\.$/, 'vs');
  if (!Object.hasOwn(SAID, key) || !isPlain(word.replace(/\.$/, ''))) return undefined;
  return SAID[key]?.(word, use, lexicon);
};
