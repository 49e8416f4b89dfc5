/** German. */
import { clauses } from './de/clauses';
import { read, speakable } from './de/reading';
import { goesOn } from './de/sentences';
import { words } from './de/words';
import type { Language } from './language';
import { openPlain } from './plain';
import { openPointing } from './pointing';
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
  pointing: openPointing({
    points: `siehe mehr weiterlesen lesen_Sie Quelle Quellen zurück_zu weiter_zu Demo Beispiel Beispiele ausprobieren
      Download Folien Aufzeichnung zuerst_erschienen`,
    cites: 'zitieren_als zitiervorschlag bitte_zitieren',
    signs: 'von Autor Autorin Autoren geschrieben veröffentlicht zuletzt_geändert Stand Datum',
  }),
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
