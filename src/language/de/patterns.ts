/** Pieces of patterns that German forms share. */
import { type Around, bare } from '../reading';
import { SHORT } from './units';

export const NUM =
  '(?:\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d{1,3}(?:[\\u00A0\\u202F\\u2009]\\d{3})+|\\d+)(?:,\\d+)?';
export const SIGN = '[-−–+±~≈<>≤≥]?';
export const UNIT = '([%‰°µμ\\p{L}][\\p{L}°/²³]*\\.?)';
export const SIGNS: Readonly<Record<string, string>> = {
  ...{
    '-': 'minus',
    '−': 'minus',
    '–': 'minus',
    '+': 'plus',
    '±': 'plus minus',
    '~': 'ungefähr',
    '≈': 'ungefähr',
  },
  ...{ '<': 'weniger als', '>': 'mehr als', '≤': 'höchstens', '≥': 'mindestens' },
};

export const split = (text: string): string[] => text.split(' ').filter(Boolean);
export const sign = (mark = ''): string[] => split(SIGNS[mark] ?? '');
export const size = (word = ''): string[] =>
  word === ''
    ? []
    : [word.startsWith('Mi') ? 'millionen' : word.startsWith('Ts') ? 'tausend' : 'milliarden'];

/** Behind which "der" is said of a woman, or of several: in der dritten. */
const TAKES_DATIVE =
  /^(an|auf|aus|bei|hinter|in|mit|nach|neben|ob|seit|statt|trotz|über|unter|von|vor|während|wegen|zu|zwischen|außer|samt|laut|dank)$/;

/** The ending that the word before asks for: am dritten, der dritte, in der dritten, ein dritter, als dritter. */
export const ending = ({ earlier, before }: Around): string => {
  const word = bare(before).toLowerCase();
  const behind = bare(earlier);
  // "in der 3. Reihe", "die Mitte der 3. Reihe"; "und der 3. Mann".
  if (word === 'der' && !/[.:;!?,]$/.test(earlier))
    if (TAKES_DATIVE.test(behind.toLowerCase()) || /^\p{Lu}\p{Ll}/u.test(behind)) return 'en';
  if (word === 'als') return 'er';
  if (SHORT.has(bare(before)) || SHORT.has(bare(before).toLowerCase())) return 'en';
  if (/^(der|die|das|diese[rs]?|jede[rs]?|welche[rs]?)$/.test(word)) return 'e';
  return /^(ein|kein|mein|sein|ihr)$/.test(word) || word === '' || /[.:;!?]$/.test(before)
    ? 'er'
    : 'en';
};
