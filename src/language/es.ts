/** Spanish, as far as sentences and clauses are concerned; words are said as they are written. */
import { clauses } from './es/clauses';
import { words } from './es/words';
import type { Language } from './language';
import { openPlain } from './plain';
import { openPointing } from './pointing';
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
  pointing: openPointing({
    points: `ver véase vea lee leer prueba probar fuente fuentes descargar volver siguiente anterior ejemplo ejemplos demo
      más_información`,
    cites: 'citar_como cómo_citar',
    signs: 'por autor autora autores escrito publicado actualizado fecha',
  }),
  said: openSaid(CODE, { by: 'por', alone: 'en comparación', span: ['de', 'a'], links: 'enlaces' }),
  clauses,
  words,
};
