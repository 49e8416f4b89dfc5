/** What sheets of notes stand on (PresentationML, ECMA-376 part 1, 19.3.1.27): the slide's picture, and below it its notes. */
import { level } from './levels';
import { place } from './shapes';
import { el, NAMES, TREE } from './xml';

/** Of a sheet of notes, px of the stage. */
const PICTURE = { left: 108, top: 180, width: 864, height: 486 };
const WORDS = { left: 108, top: 700, width: 864, height: 560 };

/** The part `notesMaster`, on a ground and with colours as slides have them. */
export const notesMasterPart = (ground: string, colours: string): string =>
  el(
    'p:notesMaster',
    { ...NAMES },
    el(
      'p:cSld',
      {},
      ground,
      el('p:spTree', {}, TREE, notesPicture(PICTURE), notesWords('', WORDS)),
    ),
    colours,
    el('p:notesStyle', {}, level(1, 1200, 'mn', false)),
  );

/** The place of a slide's picture; where it stands is the master's where `box` is left out, as that of its words. */
export const notesPicture = (box?: typeof PICTURE): string =>
  el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 2, name: 'Slide' }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      el('p:nvPr', {}, el('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    el('p:spPr', {}, box && place(box), box && el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>')),
  );

/** The shape in which notes stand; where the master has it, when `box` is left out. */
export const notesWords = (words: string, box?: typeof WORDS): string =>
  el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 3, name: 'Notes' }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, el('p:ph', { type: 'body', idx: 3 })),
    ),
    el('p:spPr', {}, box && place(box), box && el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>')),
    el('p:txBody', {}, '<a:bodyPr/>', '<a:lstStyle/>', words || el('a:p')),
  );
