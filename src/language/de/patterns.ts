/** Pieces of patterns that German forms share. */
import { type Around, bare } from '../reading';

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

/** The ending that the word before asks for: am dritten, der dritte, ein dritter. */
export const ending = ({ before }: Around): string => {
  const word = bare(before).toLowerCase();
  if (/^(der|die|das|diese[rs]?|jede[rs]?|welche[rs]?)$/.test(word)) return 'e';
  return /^(ein|kein|mein|sein|ihr)$/.test(word) || word === '' || /[.:;!?]$/.test(before)
    ? 'er'
    : 'en';
};
