/** Shapes of a slide (PresentationML, ECMA-376 part 1, 19.3): plates with words, titles, pictures. */
import { bodyIn, bodyOf } from './body';
import { emu, fill, type Look } from './look';
import type { Box, Plate, Words } from './page/seen';
import { type LinkOf, paragraphs } from './text';
import { el } from './xml';

export interface Drawn {
  id: number;
  look: Look;
  linkOf: LinkOf;
}

/** `a:xfrm`, or another element of its sort, of a box in px. */
export const place = ({ left, top, width, height }: Box, tag = 'a:xfrm'): string =>
  el(
    tag,
    {},
    el('a:off', { x: emu(left), y: emu(top) }),
    el('a:ext', { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  );

/** A screen reader passes it over. */
export const DECOR = el(
  'a:extLst',
  {},
  el(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    el('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

/** Names of what says nothing begin with this; `import` passes them over. */
export const DECORATION = 'Decoration';

const shape = (
  names: string,
  kind: string,
  placeholder: string,
  properties: string,
  body: string,
): string =>
  el('p:sp', {}, el('p:nvSpPr', {}, names, kind, el('p:nvPr', {}, placeholder)), properties, body);

/** Placeholders of the layouts, and what they are called. */
const HOLDERS = { title: 'Title', ctrTitle: 'Title', subTitle: 'Subtitle', ftr: 'Footer' };

/** Words in a place of the layout; `index` is that of `p:ph`. */
export function placeholder(
  type: keyof typeof HOLDERS,
  { box, paragraphs: words }: Words,
  { id, look, linkOf }: Drawn,
  index?: number,
): string {
  return shape(
    el('p:cNvPr', { id, name: `${HOLDERS[type]} ${id}` }),
    el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
    el('p:ph', { type, idx: index }),
    el('p:spPr', {}, place(roomy(box, words))),
    el('p:txBody', {}, bodyOf('t'), '<a:lstStyle/>', paragraphs(words, look, linkOf)),
  );
}

/** Letters of another font may be a little wider. */
const ROOMY = 1.02;
const MORE = 20;
function roomy(box: Box, [first]: Words['paragraphs']): Box {
  const more = box.width * (ROOMY - 1) + MORE;
  const left =
    first?.align === 'r'
      ? box.left - more
      : first?.align === 'ctr'
        ? box.left - more / 2
        : box.left;
  return { ...box, left, width: box.width + more };
}

/** Words by themselves. */
export function wordsShape(
  { box, paragraphs: words, isDecor }: Words,
  { id, look, linkOf }: Drawn,
): string {
  return shape(
    el('p:cNvPr', { id, name: `${isDecor ? DECORATION : 'Text'} ${id}` }, isDecor && DECOR),
    el('p:cNvSpPr', { txBox: 1 }),
    '',
    el('p:spPr', {}, place(roomy(box, words)), rectangle(0, box), '<a:noFill/>'),
    el('p:txBody', {}, bodyOf('t'), '<a:lstStyle/>', paragraphs(words, look, linkOf)),
  );
}

/** Its words stand where the stage has them: in the middle, or from the top. */
export function plateShape(plate: Plate, { id, look, linkOf }: Drawn): string {
  const { box, words, round, line } = plate;
  return shape(
    el('p:cNvPr', { id, name: `${words ? 'Plate' : DECORATION} ${id}` }, words ? undefined : DECOR),
    el('p:cNvSpPr'),
    '',
    el(
      'p:spPr',
      {},
      place(line ? within(box, line.width / 2) : box),
      rectangle(round, box),
      plate.fill ? fill(plate.fill, look) : '<a:noFill/>',
      line ? el('a:ln', { w: emu(line.width) }, fill(line, look)) : el('a:ln', {}, '<a:noFill/>'),
    ),
    el(
      'p:txBody',
      {},
      words ? bodyIn(box, words) : bodyOf('ctr'),
      '<a:lstStyle/>',
      words ? paragraphs(words.paragraphs, look, linkOf) : el('a:p'),
    ),
  );
}

/** A line of CSS lies inside of its box. */
const within = ({ left, top, width, height }: Box, by: number): Box => ({
  ...{ left: left + by, top: top + by },
  ...{ width: width - 2 * by, height: height - 2 * by },
});

/** A rectangle of the size of a box, its corners round by so many px. */
export const rectangle = (round: number, { width, height }: Box): string => {
  const shorter = Math.min(width, height) || 1;
  const adjusted = Math.min(50_000, Math.round((round / shorter) * 100_000));
  if (adjusted === 0) return el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>');
  return el(
    'a:prstGeom',
    { prst: 'roundRect' },
    el('a:avLst', {}, el('a:gd', { name: 'adj', fmla: `val ${adjusted}` })),
  );
};
