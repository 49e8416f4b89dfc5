/** How long things take to say and how much room they ask for, before anything is spoken or drawn. */

import type { Spoken } from '../scene/define';
import { plainText, type Rich } from '../scene/inline';

/** What a word takes besides its letters, and a letter: 150 English words a minute, the pace of the voices. */
const WORD_MS = 115;
const LETTER_MS = 58;
/** A letter that is a syllable (Han, kana, Hangul). */
const SYLLABLE_MS = 250;
/** A digit, and a sign inside a word, are said as words: "v1.8/x". */
const DIGIT_MS = 230;
const SIGN_MS = 200;
/** A letter or a digit that is said by its name, in a row of them. */
const SPELT_MS = 330;

/** Names of commits are spelt. */
const SPELT = /\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b/g;

const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const SIGN = /[./_@#%&+=<>|~^*\\]/;

function letterMs(letter: string, next: string | undefined): number {
  if (/[a-zA-Z]/.test(letter)) return LETTER_MS;
  if (SYLLABLE.test(letter)) return SYLLABLE_MS;
  if (LETTER.test(letter)) return LETTER_MS;
  if (DIGIT.test(letter)) return DIGIT_MS;
  return SIGN.test(letter) && next !== undefined && /\S/.test(next) ? SIGN_MS : 0;
}

/** How long each part of a text takes to say, ms: up to the letter of each offset. Its last is that of all. */
function saidTimes(text: string): Float64Array {
  const spelt = [...text.matchAll(SPELT)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let next = 0;
  const isSpelt = (at: number) => {
    while ((spelt[next]?.end ?? at + 1) <= at) next += 1;
    return at >= (spelt[next]?.start ?? at + 1);
  };
  const times = new Float64Array(text.length + 1);
  let said = 0;
  let inWord = false;
  let at = 0;
  for (const letter of text) {
    const ms = isSpelt(at) ? SPELT_MS : letterMs(letter, text[at + letter.length]);
    if (/\s/.test(letter)) inWord = false;
    else if (ms > 0 && !inWord) {
      inWord = true;
      said += WORD_MS;
    }
    said += ms;
    for (let i = 1; i <= letter.length; i++) times[at + i] = said;
    at += letter.length;
  }
  return times;
}

/** How long a text takes to say, ms. */
export const speechMs = (text: string): number => saidTimes(text).at(-1) ?? 0;

/** How long a paragraph takes to say up to an offset, ms: of its formulas, what is said. */
export function clockOf({ text, formulas = [] }: Pick<Spoken, 'text' | 'formulas'>) {
  const times = saidTimes(text);
  let sum = 0;
  const said = [...formulas]
    .sort((a, b) => a.end - b.end)
    .map(({ start, end, spoken }) => {
      sum += speechMs(spoken) - ((times[end] ?? 0) - (times[start] ?? 0));
      return { end, moreMs: sum };
    });
  return (offset: number): number =>
    (times[Math.min(Math.max(offset, 0), text.length)] ?? 0) + (lastUntil(said, offset) ?? 0);
}

/** What is more by an offset, of ascending ends: the half in which it lies is halved again. */
function lastUntil(said: readonly { end: number; moreMs: number }[], offset: number) {
  let [from, until] = [0, said.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((said[middle]?.end ?? 0) <= offset) from = middle + 1;
    else until = middle;
  }
  return said[from - 1]?.moreMs;
}

export const speechOf = (narration: readonly Spoken[]): number =>
  narration.reduce((sum, spoken) => sum + speechOfOne(spoken), 0);

/** What was reckoned once of a paragraph holds for it: none is changed in place. */
const known = new WeakMap<Spoken, number>();

function speechOfOne(spoken: Spoken): number {
  const ms = known.get(spoken) ?? clockOf(spoken)(spoken.text.length);
  known.set(spoken, ms);
  return ms;
}

export const lettersOf = (rich: Rich): number => plainText(rich).length;
