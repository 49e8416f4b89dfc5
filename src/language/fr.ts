/** French, as far as sentences and clauses are concerned; words are said as they are written. */
import { clauses } from './fr/clauses';
import { words } from './fr/words';
import type { Language } from './language';
import { openPlain } from './plain';
import { openPointing } from './pointing';
import { openSaid } from './said';
import { wordsIn } from './segment';
import { afterShort, sentencesOf } from './sentence';

const CODE = 'fr';
const ABBREVIATIONS = new Set('m mm mme mlle dr pr p.ex av apr env cf vol fig no art'.split(' '));

const goesOn = afterShort((word) => ABBREVIATIONS.has(word));

export const french: Language = {
  ...openPlain(CODE),
  sentences: (text) => sentencesOf(text, CODE, goesOn),
  stems: (text) => wordsIn(text, CODE).filter((word) => !clauses.leaning.has(word)),
  pointing: openPointing({
    points: `voir lire essayer source sources télécharger retour suite exemple exemples démo plus_d['’]informations pour_en_savoir`,
    cites: 'pour_citer citer_comme',
    signs: 'par auteur auteurs écrit publié mis_à_jour date',
  }),
  said: openSaid(CODE, { by: 'par', alone: 'en comparaison', span: ['de', 'à'], links: 'liens' }),
  clauses,
  words,
};
