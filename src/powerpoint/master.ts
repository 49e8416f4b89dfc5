/** The parts that every slide stands on: master, layouts, and the master of notes. */
import { FOOTERS, holder } from './holders';
import { level } from './levels';
import { type Look, themePart } from './look';
import { notesMasterPart } from './notes-master';
import type { Package } from './package';
import { tableStyles } from './table-style';
import { el, NAMES, TREE } from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';
/** The content type of a part of a presentation. */
export const partType = (name: string): string => `${TYPE}${name}+xml`;
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const STYLES = 'ppt/tableStyles.xml';
export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
export const LAYOUTS = {
  title: 'ppt/slideLayouts/slideLayout1.xml',
  content: 'ppt/slideLayouts/slideLayout2.xml',
} as const;

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

const tree = (...shapes: string[]): string => el('p:spTree', {}, TREE, ...shapes);

/** Adds them with their themes; the paths of what the presentation names. */
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
  file.add(NOTES_MASTER, partType('notesMaster'), notesMasterPart(GROUND, COLOURS));
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
