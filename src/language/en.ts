/** English. */
import { stemmer } from 'stemmer';
import { ABBREVIATIONS } from './en/abbreviations';
import { LEANING, OPENING, STOP } from './en/common';
import { groupLength } from './en/group';
import { speakable, spell } from './en/speakable';
import { words } from './en/words';
import type { Language } from './language';
import { openSaid } from './said';
import { wordsIn } from './segment';
import { sentencesOf } from './sentence';

const CODE = 'en';

/** Abbreviations that end a sentence as well as not: a capital after them begins the next. */
const CLOSING = ['etc', 'no'];

const isShort = (word: string): boolean =>
  !CLOSING.includes(word) && Object.hasOwn(ABBREVIATIONS, word);

export const english = {
  code: CODE,
  sentences: (text) => sentencesOf(text, CODE, isShort),
  groupLength,
  speakable,
  letter: spell,
  stems: (text) =>
    wordsIn(text, CODE)
      .filter((word) => !STOP.has(word))
      .map(stemmer),
  leans: (word) => LEANING.has(word),
  opens: (word) => OPENING.has(word),
  words,
  said: openSaid(CODE, { by: 'by', alone: 'compared' }),
} satisfies Language;
