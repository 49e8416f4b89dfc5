/** German, as far as sentences and clauses are concerned; words are said as they are written. */
import { clauses } from './de/clauses';
import type { Language } from './language';
import { openPlain } from './plain';
import { openSaid } from './said';
import { wordsIn } from './segment';
import { afterShort, sentencesOf } from './sentence';

const CODE = 'de';
const ABBREVIATIONS = new Set(
  'z.b bzw ca nr abs usf d.h u.a dr prof hr fr st str evtl ggf inkl max min mio mrd bspw sog vgl tel z d u s'.split(
    ' ',
  ),
);
/** "am 3. Mai" */
const ORDINAL = /^\d{1,2}$/;

const goesOn = afterShort((word) => ABBREVIATIONS.has(word) || ORDINAL.test(word));

export const german: Language = {
  ...openPlain(CODE),
  sentences: (text) => sentencesOf(text, CODE, goesOn),
  stems: (text) => wordsIn(text, CODE).filter((word) => !clauses.leaning.has(word)),
  said: openSaid(CODE, { by: 'nach', alone: 'im Vergleich', largeNouns: true }),
  clauses,
};
