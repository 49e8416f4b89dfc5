/** Groups of parts to sounds: as large a part of a group as is known is read at once, from its end. */
import { isLower } from './dictionary';
import type { Lexicon, Next } from './lexicon';
import type { Group, Part } from './parts';
import { CONSONANTS, MAIN, PAUSES, VOWELS, weightOf, withStress } from './sounds';
import { sayWord, type Tagged } from './word';

/** Signs within a word that are not said. */
const SILENT = /^[',\-._‘’/]*$/;

const textOf = (parts: readonly Tagged[]): string => parts.map(({ text }) => text).join('');
const weightOfLetters = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (isLower(letter) ? 1 : 2), 0);

/** Parts as one word, with the tag of the longest, capitals counting twice. */
export function merge(parts: readonly Tagged[]): Tagged {
  const { tag } = parts.reduce((longest, part) =>
    weightOfLetters(part.text) > weightOfLetters(longest.text) ? part : longest,
  );
  return { text: textOf(parts), tag };
}

/** What follows for the word before one with these sounds. */
export function nextOf(sounds: string, { text, tag }: Tagged, after: Next): Next {
  const first = [...sounds].find(
    (sign) => VOWELS.has(sign) || CONSONANTS.has(sign) || PAUSES.has(sign),
  );
  const vowel =
    first === undefined ? after.vowel : PAUSES.has(first) ? undefined : VOWELS.has(first);
  const to = text === 'to' || text === 'To' || (text === 'TO' && (tag === 'TO' || tag === 'IN'));
  return { vowel, to };
}

/** Gives the parts of a group their sounds. `next` is what follows for the word before it; `known` when all of it is. */
export function readGroup(
  group: Group,
  lexicon: Lexicon,
  after: Next,
): { next: Next; known: boolean } {
  let next = after;
  for (let [from, to] = [0, group.length]; from < to; ) {
    const word = merge(group.slice(from, to));
    const sounds = sayWord(lexicon, word, next);
    if (sounds !== undefined) {
      group.slice(from, to).forEach((part, i) => {
        part.sounds = i === 0 ? sounds : '';
      });
      next = nextOf(sounds, word, next);
      [from, to] = [0, from];
    } else if (from + 1 < to) from += 1;
    else {
      to -= 1;
      const last = group[to];
      if (last && !SILENT.test(last.text)) return { next, known: false };
      if (last) last.sounds = '';
      from = 0;
    }
  }
  return { next, known: true };
}

/** Words of several kinds of signs have gaps; of others, the lighter half is stressed less: "well-known". */
export function balance(group: Group): void {
  const text = textOf(group);
  const kinds = [...text].filter((sign) => !SILENT.test(sign)).map(kindOf);
  const gap = text.includes('/') || new Set(kinds).size > 1;
  for (const part of group.slice(1)) part.gap = gap;
  if (!gap) lowerLighter(group.filter(({ sounds }) => sounds));
}

const kindOf = (sign: string): string => {
  if (/\p{L}/u.test(sign)) return 'letter';
  return /[0-9]/.test(sign) ? 'digit' : 'other';
};

function lowerLighter(said: readonly Part[]): void {
  const lower = (part: Part | undefined) => {
    if (part) part.sounds = withStress(part.sounds ?? '', 'lowered');
  };
  const ranked = said.map((part, i) => {
    const sounds = part.sounds ?? '';
    return { part, main: sounds.includes(MAIN) ? 1 : 0, weight: weightOf(sounds), i };
  });
  if (ranked.length === 2 && said[0]?.text.length === 1) {
    lower(said[1]);
    return;
  }
  const loud = ranked.filter(({ main }) => main === 1).length;
  if (ranked.length < 2 || loud <= Math.floor((ranked.length + 1) / 2)) return;
  ranked.sort((a, b) => a.main - b.main || a.weight - b.weight || a.i - b.i);
  for (const { part } of ranked.slice(0, Math.floor(ranked.length / 2))) lower(part);
}

/** The sounds of a group. */
export const soundsOf = (group: Group): string =>
  group.reduce((all, { sounds = '', gap }) => {
    const space = gap && all && sounds && !/\s$/.test(all) ? ' ' : '';
    return all + space + sounds;
  }, '');
