/** Shapes of a slide (PresentationML, ECMA-376 part 1, 19.3): plates with words, titles, pictures. */
import { emu, fill, type Look } from './look';
import type { Box, Picture, Plate, Words } from './page/seen';
import type { Blip } from './pictures';
import { type LinkOf, paragraphs } from './text';
import { el } from './xml';

export interface Drawn {
  id: number;
  look: Look;
  linkOf: LinkOf;
}

export const place = ({ left, top, width, height }: Box, tag = 'a:xfrm'): string =>
  el(
    tag,
    {},
    el('a:off', { x: emu(left), y: emu(top) }),
    el('a:ext', { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  );

/** A screen reader passes it over. */
const DECOR = el(
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

const bodyOf = (anchor: string, insets = [0, 0, 0, 0]): string => {
  const [lIns, tIns, rIns, bIns] = insets.map((px) => emu(Math.max(0, px)));
  return el(
    'a:bodyPr',
    { wrap: 'square', lIns, tIns, rIns, bIns, rtlCol: 0, anchor },
    '<a:normAutofit/>',
  );
};

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

export function wordsShape({ box, paragraphs: words }: Words, { id, look, linkOf }: Drawn): string {
  return shape(
    el('p:cNvPr', { id, name: `Text ${id}` }),
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

/** Of what is free behind words: letters of another font may be wider. */
const SPARE = 0.2;

function bodyIn(plate: Box, words: Words): string {
  const { box } = words;
  const above = box.top - plate.top;
  const below = plate.top + plate.height - box.top - box.height;
  const isCentred = Math.abs(above - below) < Math.max(12, plate.height * 0.08);
  const right = plate.left + plate.width - box.left - box.width;
  const left = box.left - plate.left;
  const beside = words.paragraphs[0]?.isRtl ? [left * SPARE, right] : [left, right * SPARE];
  const [before = 0, behind = 0] = beside;
  return isCentred
    ? bodyOf('ctr', [before, 0, behind, 0])
    : bodyOf('t', [before, above, behind, 0]);
}

const rectangle = (round: number, { width, height }: Box): string => {
  const shorter = Math.min(width, height) || 1;
  const adjusted = Math.min(50_000, Math.round((round / shorter) * 100_000));
  if (adjusted === 0) return el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>');
  return el(
    'a:prstGeom',
    { prst: 'roundRect' },
    el('a:avLst', {}, el('a:gd', { name: 'adj', fmla: `val ${adjusted}` })),
  );
};

/** With the relations of its pixels and of its drawing. */
export function pictureShape(
  { alt, isDecor, href, round }: Pick<Picture, 'alt' | 'isDecor' | 'href' | 'round'>,
  { box, embed, svg, crop }: Blip,
  { id, linkOf }: Drawn,
): string {
  const link = href === undefined ? undefined : linkOf(href);
  return el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      el(
        'p:cNvPr',
        { id, name: `${isDecor ? DECORATION : 'Picture'} ${id}`, descr: isDecor ? '' : alt },
        link && el('a:hlinkClick', link),
        isDecor ? DECOR : undefined,
      ),
      el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
      el('p:nvPr'),
    ),
    el(
      'p:blipFill',
      {},
      el('a:blip', { 'r:embed': embed }, svg && drawing(svg)),
      crop,
      el('a:stretch', {}, '<a:fillRect/>'),
    ),
    el('p:spPr', {}, place(box), rectangle(round, box)),
  );
}

const drawing = (svg: string): string =>
  el(
    'a:extLst',
    {},
    el(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      el('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': svg,
      }),
    ),
  );
