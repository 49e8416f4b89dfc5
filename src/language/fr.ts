/** French, as far as sentences and clauses are concerned; words are said as they are written. */
import { clauses } from './fr/clauses';
import type { Language } from './language';
import { openPlain } from './plain';
import { openSaid } from './said';
import { wordsIn } from './segment';
import { sentencesOf } from './sentence';

const CODE = 'fr';
const ABBREVIATIONS = new Set('m mm mme mlle dr pr p.ex av apr env cf vol fig no art'.split(' '));

export const french: Language = {
  ...openPlain(CODE),
  sentences: (text) => sentencesOf(text, CODE, (word) => ABBREVIATIONS.has(word)),
  stems: (text) => wordsIn(text, CODE).filter((word) => !clauses.leaning.has(word)),
  said: openSaid(CODE, { by: 'par', alone: 'en comparaison' }),
  clauses,
};
