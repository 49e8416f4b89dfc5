/** Spanish, as far as sentences and clauses are concerned; words are said as they are written. */
import { clauses } from './es/clauses';
import { words } from './es/words';
import type { Language } from './language';
import { openPlain } from './plain';
import { openSaid } from './said';
import { wordsIn } from './segment';
import { afterShort, sentencesOf } from './sentence';

const CODE = 'es';
const ABBREVIATIONS = new Set(
  'sr sra srta dr dra ud uds p.ej aprox núm pág vol fig ee.uu'.split(' '),
);

const goesOn = afterShort((word) => ABBREVIATIONS.has(word));

export const spanish: Language = {
  ...openPlain(CODE),
  sentences: (text) => sentencesOf(text, CODE, goesOn),
  stems: (text) => wordsIn(text, CODE).filter((word) => !clauses.leaning.has(word)),
  said: openSaid(CODE, { by: 'por', alone: 'en comparación', span: ['de', 'a'], links: 'enlaces' }),
  clauses,
  words,
};
