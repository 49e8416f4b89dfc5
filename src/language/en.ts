/** English. */
import { stemmer } from 'stemmer';
import { LEANING, OPENING, STOP } from './en/common';
import { spell } from './en/letters';
import { read, speakable } from './en/reading';
import { BEGINNING, goesOn } from './en/sentences';
import { words } from './en/words';
import type { Language } from './language';
import { openSaid } from './said';
import { wordsIn } from './segment';
import { sentencesOf } from './sentence';

const CODE = 'en';

export const english = {
  code: CODE,
  sentences: (text) => sentencesOf(text, CODE, goesOn, BEGINNING),
  read,
  speakable,
  letter: spell,
  stems: (text) =>
    wordsIn(text, CODE)
      .filter((word) => !STOP.has(word))
      .map(stemmer),
  leans: (word) => LEANING.has(word),
  opens: (word) => OPENING.has(word),
  words,
  said: openSaid(CODE, { by: 'by', alone: 'compared', span: ['from', 'to'], links: 'links' }),
} satisfies Language;
