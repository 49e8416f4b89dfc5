/** Places of layouts, which slides fill (PresentationML, ECMA-376 part 1, 19.3.1.36). */
import { place } from './shapes';
import { el } from './xml';

/** Which of a layout's places sources have. */
export const FOOTER = 11;

/** Of the stage, px. */
const PLACES = {
  title: { left: 140, top: 136, width: 1640, height: 150 },
  body: { left: 140, top: 330, width: 1640, height: 600 },
  opening: { left: 140, top: 260, width: 1560, height: 360 },
  footer: { left: 140, top: 862, width: 1640, height: 50 },
  below: { left: 140, top: 640, width: 1500, height: 160 },
};

/** A place of a layout or master, by its name and the attributes of `p:ph`; its words stand at `anchor`. */
export const holder = (
  id: number,
  name: string,
  ph: Record<string, string>,
  box: keyof typeof PLACES,
  anchor = 't',
): string =>
  el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, el('p:ph', ph)),
    ),
    el('p:spPr', {}, place(PLACES[box]), el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>')),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, '<a:normAutofit/>'),
      '<a:lstStyle/>',
      el('a:p', {}, el('a:r', {}, el('a:rPr', { lang: 'en-US' }), `<a:t>${name}</a:t>`)),
    ),
  );

export const FOOTERS = holder(
  4,
  'Sources',
  { type: 'ftr', sz: 'quarter', idx: String(FOOTER) },
  'footer',
);
