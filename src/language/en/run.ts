/** A run of letters and digits without any sign in it: mixed capitals, formulas of chemistry, names of models. */
import { isPronounceable, sayCapitals, wordOfCapitals } from './acronyms';
import { inPairs } from './forms/labels';
import { greek, spell, spellWith } from './letters';
import { cardinal, spellDigits } from './number';
import { SPECIAL } from './special';

const PARTS =
  /\d+(?:\.\d+)*|\p{Script=Greek}+|\p{Lu}+(?=\p{Lu}\p{Ll}{2,})|\p{Lu}{2,}(?:s(?!\p{Ll}))?|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+(?:'[\p{L}]+)*|\p{Lu}|[^\s]/gu;
/** Letters of two scripts are signs: Δt. */
const MIXED = /^(?=.*\p{Script=Greek})(?=.*\p{Script=Latin})/u;
/** One name in two capitals: McDonald, MacArthur, O'Brien. */
const NAME = /^(?:Mc|Mac(?=\p{Lu}\p{Ll}{2,})|O'|D'|L')\p{Lu}\p{Ll}+(?:'s)?$/u;
/** Without a vowel, and said all the same. */
const HUMMED =
  /^(hmm*|mm+|sh+|psst|pst|brr+|grr+|tsk|pfft|zzz*|nth|mr|mrs|ms|dr|st|vs|jr|sr|th|nd|rd|ll|ve|re|ty|mph|by|my|try|why|cry|dry|fly|fry|sky|shy|sly|spy|sty|wry|gym|hymn|myth|lynx|rhythm|crypt|nymph|pygmy|gypsy|tryst|syn|cyst|gyp|psych)$/;

/** The words of a run; `beside` are the pieces around it. */
export function sayRun(written: string, beside: readonly string[]): string[] {
  const text = written.replaceAll('’', "'").replace(/^'+|'+$/g, '');
  if (text === '') return [];
  const special = SPECIAL.get(text);
  if (special) return special;
  if (/^\p{Ll}+$/u.test(text) && MIXED.test(text))
    return (text.match(/\p{Script=Greek}|[^\p{Script=Greek}]+/gu) ?? []).flatMap((part) =>
      part.length === 1 ? [greek(part) ?? part] : sayLower(part),
    );
  // Hα, Lyα
  const [, sign = '', greekSign = ''] = /^(\p{Lu}\p{Ll}?)(\p{Script=Greek})$/u.exec(text) ?? [];
  if (sign && /^\p{Script=Latin}/u.test(sign))
    return [...sayRun(sign, beside), greek(greekSign) ?? greekSign];
  if (/^\p{Ll}+$/u.test(text)) return sayLower(text);
  const [, capitals, ending = ''] = /^(\p{Lu}{2,})('?s)?$/u.exec(text) ?? [];
  if (capitals) return sayCapitals(capitals, ending, beside);
  const [, base = '', possessive] = /^(.+)'(s)$/.exec(text) ?? [];
  if (possessive && (SPECIAL.has(base) || /\d|\p{Ll}\p{Lu}/u.test(base)))
    return withS(sayRun(base, beside));
  const isWord = /^\p{Lu}?[\p{Ll}\p{M}']+$|^\p{Lu}+'\p{Lu}+$/u.test(text);
  if ((NAME.test(text) || isWord) && !MIXED.test(text)) return [text.toLowerCase()];
  // IoT, DoD, QoS
  if (/^\p{Lu}\p{Ll}\p{Lu}s?$/u.test(text)) return spellWith(text.slice(0, 3), text.slice(3));
  if (/^\p{Lu}$/u.test(text)) return [greek(text) ?? text.toLowerCase()];
  return (text.match(PARTS) ?? []).flatMap((part, i, all) => sayPart(part, i, all));
}

/** The last word with an s, an apostrophe before it where it is a letter or a figure. */
const withS = (words: readonly string[]): string[] =>
  words.map((word, i) => (i === words.length - 1 ? `${word}'s` : word));

function sayLower(text: string): string[] {
  const letter = text.length === 1 ? greek(text) : undefined;
  if (letter) return [letter];
  if (/^[bcdfghjklmnpqrstvwxyz]{2,5}$/.test(text) && !HUMMED.test(text) && !/y/.test(text))
    return spell(text);
  return [text];
}

function sayPart(part: string, i: number, all: readonly string[]): string[] {
  if (/^\d{3,4}$/.test(part) && i === 1 && /^\p{Lu}{1,3}$/u.test(all[0] ?? ''))
    return inPairs(part);
  if (/^\d/.test(part)) return sayDigits(part);
  const word = /^\p{Lu}{3,}$/u.test(part) && i === 0 ? wordOfCapitals(part) : undefined;
  if (word) return word.split(' ');
  if (/^\p{Lu}s$/u.test(part) && i > 0) return spellWith(part.charAt(0), 's');
  const isAlone = all.length === 1;
  if (/^\p{Script=Greek}+$/u.test(part)) return [greek(part) ?? part.toLowerCase()];
  if (/^\p{Lu}+$/u.test(part) && (part.length < 4 || /^\d/.test(all[i + 1] ?? '')) && !isAlone)
    return part.length < 4 ? spell(part) : sayCapitals(part, '', []);
  if (/^\p{Lu}{2,}s?$/u.test(part))
    return sayCapitals(part.replace(/s$/, ''), part.endsWith('s') ? 's' : '', []);
  if (/^\p{L}$/u.test(part)) return spell(part);
  if (!/[\p{L}\p{M}]/u.test(part)) return [];
  const lower = part.toLowerCase();
  return /^[bcdfghjklmnpqrstvwxz]{2,3}$/.test(lower) && !isPronounceable(lower)
    ? spell(lower)
    : [lower];
}

function sayDigits(digits: string): string[] {
  return digits
    .split('.')
    .flatMap((part, i) => [
      ...(i > 0 ? ['point'] : []),
      ...(part.length > 4 || /^0\d/.test(part) ? spellDigits(part) : cardinal(part)),
    ]);
}
