/** German. */
import { clauses } from './de/clauses';
import { read, speakable } from './de/reading';
import { goesOn } from './de/sentences';
import { words } from './de/words';
import type { Language } from './language';
import { openPlain } from './plain';
import { openSaid } from './said';
import { wordsIn } from './segment';
import { sentencesOf } from './sentence';

const CODE = 'de';

export const german: Language = {
  ...openPlain(CODE),
  sentences: (text) => sentencesOf(text, CODE, goesOn),
  read,
  speakable,
  stems: (text) => wordsIn(text, CODE).filter((word) => !clauses.leaning.has(word)),
  said: openSaid(CODE, {
    by: 'nach',
    alone: 'im Vergleich',
    span: ['von', 'auf'],
    links: 'Links',
    largeNouns: true,
  }),
  clauses,
  words,
};
