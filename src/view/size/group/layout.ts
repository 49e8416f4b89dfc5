/** Where blocks that stand together stand, by their kinds, sizes and proportions, in each format. */
import { FORMATS, type Format } from '../../../format';
import type { Direction } from '../../../language/tag';
import { blockOf } from '../../../scene/group';
import type { Rich } from '../../../scene/inline';
import type { Block, Scene } from '../../../scene/schema';
import type { Area } from '../../area';
import type { Space } from '../fit';
import { codeWidth } from '../kinds/code';
import type { Letters } from '../letters';
import { remember } from '../remember';
import { CODE, FIGURE } from '../sizes';
import { bandAbove } from './band';
import { boardAbove } from './board';
import { onFull } from './full';
import { gridOf } from './grid';
import { narrowOf } from './narrow';
import { shapeOf } from './need';
import { besidePanel, panelOf } from './panel';
import { type GroupLayout, type Placed, type Rect, rightOf } from './rect';
import { columnsOf, rowsOf } from './rows';
import { type Solo, soloOf } from './solo';
import { withStrips } from './strip';
import { turnsOf } from './turns';

/** Rectangles of heading and blocks, in the order of the blocks: as they are read, from the left or from the right. */
export const layoutGroup = remember(
  (
    scene: Pick<Scene<'group'>, 'heading' | 'blocks'>,
    letters: Letters,
    format: Format,
    area: Area,
    direction: Direction = 'ltr',
  ): GroupLayout => {
    const layout = layoutFromLeft(scene, { format, area, letters });
    return direction === 'ltr' ? layout : mirrored(layout, FORMATS[format].width, area);
  },
);

function layoutFromLeft(
  { heading, blocks }: Pick<Scene<'group'>, 'heading' | 'blocks'>,
  space: Space,
): GroupLayout {
  const pictures = blocks.filter((block): block is Block<'figure'> => block.kind === 'figure');
  const full = onFull(heading, blocks, space);
  if (full) return full;
  const strips = withStrips(heading, blocks, space);
  if (strips) return strips;
  if (pictures.length === blocks.length) {
    const grid = gridOf(heading, pictures, space);
    const isSeen = grid.blocks.every(({ panel }) => !panel || panel.height >= FIGURE.tile);
    return isSeen ? grid : turnsOf(heading, blocks, space);
  }
  const at = panelOf(blocks);
  const isCode = blocks.every(({ kind }) => kind === 'code');
  const isFormula = blocks.every(({ kind }) => kind === 'formula');
  const together = () => {
    const board = boardAbove(heading, blocks, space);
    if (board) return board;
    if (space.format !== 'landscape')
      return narrowOf(heading, blocks, isCode ? undefined : at, space);
    if (isCode) return rowsOf(heading, blocks, space) ?? codeColumns(heading, blocks, space);
    if (at === undefined || isFormula) return columnsOf(heading, blocks, space);
    return bandAbove(heading, blocks, at, space) ?? besidePanel(heading, blocks, at, space);
  };
  return together() ?? turnsOf(heading, blocks, space);
}

/** Code beside code, where no line has to be broken for it. */
function codeColumns(
  heading: Rich,
  blocks: readonly Block[],
  space: Space,
): GroupLayout | undefined {
  const layout = columnsOf(heading, blocks, space);
  const isHeld = blocks.every((block, i) => {
    const width = layout?.blocks[i]?.room.width ?? 0;
    const format = shapeOf(space.format, width);
    return (
      block.kind === 'code' && codeWidth(block, CODE[format].whole, { ...space, format }) <= width
    );
  });
  return isHeld ? layout : undefined;
}

/** The same of a picture that has the stage with its heading. */
export const layoutSolo = remember(
  (
    scene: Scene<'figure'>,
    letters: Letters,
    format: Format,
    area: Area,
    direction: Direction = 'ltr',
  ): Solo | undefined => {
    const solo = soloOf(scene.heading, blockOf(scene), { format, area, letters });
    if (!solo || direction === 'ltr') return solo;
    const { mirror, mirrorBlock } = mirrorIn(FORMATS[format].width, area);
    const { caption } = solo;
    return {
      ...{
        ...solo,
        ...mirrorBlock(solo),
        panel: mirror(solo.panel),
        heading: mirror(solo.heading),
      },
      ...(caption && { caption: { ...caption, room: mirror(caption.room) } }),
    };
  },
);

function mirrored(
  { heading, plate, blocks, ...layout }: GroupLayout,
  width: number,
  area: Area,
): GroupLayout {
  const { mirror, mirrorBlock } = mirrorIn(width, area);
  return {
    ...layout,
    heading: mirror(heading),
    ...(plate && { plate: mirror(plate) }),
    blocks: blocks.map(mirrorBlock),
  };
}

/** What reaches an edge of the stage is at the other; the rest stays in the area, which may be nearer to one of them. */
function mirrorIn(width: number, area: Area) {
  const mirror = (rect: Rect): Rect => {
    const isAtEdge = rect.left <= 0 || rightOf(rect) >= width;
    const axis = isAtEdge ? width : area.left + rightOf(area);
    return { ...rect, left: axis - rightOf(rect) };
  };
  const mirrorBlock = ({ room, panel, standing, ...placed }: Placed): Placed => ({
    ...placed,
    room: mirror(room),
    ...(panel && { panel: mirror(panel) }),
    ...(standing && {
      standing: {
        ...standing,
        picture: mirror(standing.picture),
        ...(standing.caption && {
          caption: { ...standing.caption, room: mirror(standing.caption.room) },
        }),
      },
    }),
  });
  return { mirror, mirrorBlock };
}
