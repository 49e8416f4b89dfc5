/** English. */
import { stemmer } from 'stemmer';
import { LEANING, OPENING, STOP } from './en/common';
import { spell } from './en/letters';
import { read, speakable } from './en/reading';
import { BEGINNING, goesOn } from './en/sentences';
import { words } from './en/words';
import type { Language } from './language';
import { openPointing } from './pointing';
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
  pointing: openPointing({
    points: `see view find read discuss visit check_out download go_to go_back try watch edit follow subscribe share
      back_to previous next more source sources via demo examples? ref reference credits? originally for_(?:more|details)
      learn_more slides the_(?:slides|code|source|supplementary|supplement|recording|video) code documentation`,
    cites: 'cite_as cite_this please_cite how_to_cite: citation:',
    signs: 'by author authors written posted published last_updated last_modified updated date',
  }),
  said: openSaid(CODE, { by: 'by', alone: 'compared', span: ['from', 'to'], links: 'links' }),
} satisfies Language;
