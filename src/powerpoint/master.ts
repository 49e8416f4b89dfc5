/** The parts that every slide stands on: master, layouts, and the master of notes. */
import { emu, type Look, themePart } from './look';
import type { Package } from './package';
import { place } from './shapes';
import { tableStyles } from './table-style';
import { el, NAMES } from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';
export const partType = (name: string): string => `${TYPE}${name}+xml`;
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const STYLES = 'ppt/tableStyles.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
export const LAYOUTS = {
  title: 'ppt/slideLayouts/slideLayout1.xml',
  content: 'ppt/slideLayouts/slideLayout2.xml',
} as const;

/** What every tree of shapes begins with. */
export const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
export const MAPPED = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
const COLOURS = el('p:clrMap', {
  ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
  ...Object.fromEntries(
    ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map(
      (name) => [name, name],
    ),
  ),
});
const GROUND = el(
  'p:bg',
  {},
  el('p:bgPr', {}, el('a:solidFill', {}, el('a:schemeClr', { val: 'bg1' })), '<a:effectLst/>'),
);

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

const holder = (
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

const FOOTERS = holder(4, 'Sources', { type: 'ftr', sz: 'quarter', idx: String(FOOTER) }, 'footer');

const tree = (...shapes: string[]): string => el('p:spTree', {}, TREE, ...shapes);

export function addMasters(
  file: Package,
  look: Look,
): { master: string; notesMaster: string; theme: string; styles: string } {
  const [theme, notesTheme] = ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml'];
  for (const part of [theme, notesTheme]) file.add(part, THEME, themePart(look));
  const layouts = [LAYOUTS.title, LAYOUTS.content];
  const ids = layouts.map((layout, i) =>
    el('p:sldLayoutId', {
      id: 2_147_483_649 + i,
      'r:id': file.relate(MASTER, 'slideLayout', layout),
    }),
  );
  file.relate(MASTER, 'theme', theme);
  file.add(MASTER, partType('slideMaster'), masterPart(ids, look));
  file.add(
    LAYOUTS.title,
    partType('slideLayout'),
    layoutPart(
      'title',
      'Title',
      holder(2, 'Title', { type: 'ctrTitle' }, 'opening', 'b'),
      holder(3, 'Subtitle', { type: 'subTitle', idx: '1' }, 'below'),
      FOOTERS,
    ),
  );
  file.add(
    LAYOUTS.content,
    partType('slideLayout'),
    layoutPart('titleOnly', 'Heading', holder(2, 'Heading', { type: 'title' }, 'title'), FOOTERS),
  );
  for (const layout of layouts) file.relate(layout, 'slideMaster', MASTER);
  file.add(STYLES, partType('tableStyles'), tableStyles());
  file.relate(NOTES_MASTER, 'theme', notesTheme);
  file.add(NOTES_MASTER, partType('notesMaster'), notesMasterPart());
  return { master: MASTER, notesMaster: NOTES_MASTER, theme, styles: STYLES };
}

const layoutPart = (type: string, name: string, ...shapes: string[]): string =>
  el(
    'p:sldLayout',
    { ...NAMES, type, preserve: 1 },
    el('p:cSld', { name }, tree(...shapes)),
    MAPPED,
  );

function masterPart(layouts: readonly string[], { isRtl }: Look): string {
  return el(
    'p:sldMaster',
    { ...NAMES },
    el(
      'p:cSld',
      {},
      GROUND,
      tree(
        holder(2, 'Heading', { type: 'title' }, 'title'),
        holder(3, 'Text', { type: 'body', idx: '1' }, 'body'),
        FOOTERS,
      ),
    ),
    COLOURS,
    el('p:sldLayoutIdLst', {}, ...layouts),
    el(
      'p:txStyles',
      {},
      el('p:titleStyle', {}, level(1, 3500, 'mj', isRtl)),
      el(
        'p:bodyStyle',
        {},
        ...[2800, 2400, 2000, 1800, 1800].map((size, i) => level(i + 1, size, 'mn', isRtl, '•')),
      ),
      el('p:otherStyle', {}, level(1, 1800, 'mn', isRtl)),
    ),
  );
}

function level(
  depth: number,
  size: number,
  font: 'mj' | 'mn',
  isRtl: boolean,
  mark?: string,
): string {
  const inset = mark ? 60 * depth : 0;
  return el(
    `a:lvl${depth}pPr`,
    { marL: emu(inset), indent: mark ? -emu(60) : 0, algn: isRtl ? 'r' : 'l', rtl: isRtl ? 1 : 0 },
    mark ? el('a:buFont', { typeface: 'Arial' }) : undefined,
    mark ? el('a:buChar', { char: mark }) : el('a:buNone'),
    el(
      'a:defRPr',
      { sz: size },
      el('a:solidFill', {}, el('a:schemeClr', { val: 'tx1' })),
      ...[
        ['latin', 'lt'],
        ['ea', 'ea'],
        ['cs', 'cs'],
      ].map(([name, script]) => el(`a:${name}`, { typeface: `+${font}-${script}` })),
    ),
  );
}

/** Of a sheet of notes, px of the stage. */
const PICTURE = { left: 108, top: 180, width: 864, height: 486 };
const WORDS = { left: 108, top: 700, width: 864, height: 560 };

const notesMasterPart = (): string =>
  el(
    'p:notesMaster',
    { ...NAMES },
    el('p:cSld', {}, GROUND, tree(notesPicture(PICTURE), notesWords('', WORDS))),
    COLOURS,
    el('p:notesStyle', {}, level(1, 1200, 'mn', false)),
  );

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
