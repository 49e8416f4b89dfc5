/** How long things take to say and how much room they ask for, before anything is spoken or drawn. */

import type { Spoken } from '../scene/define';
import { plainText, type Rich } from '../scene/inline';

/** 150 words a minute, the pace of the voices. */
const WORD_MS = 400;
/** A letter of a script that sets no spaces (Han, kana) takes as long as a syllable. */
const SYLLABLE_MS = 220;
const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How long a text takes to say, ms. */
export function speechMs(text: string): number {
  const syllables = text.match(SYLLABLE)?.length ?? 0;
  const words = text.replace(SYLLABLE, ' ').split(/\s+/).filter(Boolean).length;
  return syllables * SYLLABLE_MS + words * WORD_MS;
}

export const speechOf = (narration: readonly Spoken[]): number =>
  narration.reduce((sum, { text }) => sum + speechMs(text), 0);

export const lettersOf = (rich: Rich): number => plainText(rich).length;
