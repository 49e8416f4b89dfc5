/** How much height a block asks for: the least in which all of it stands together in legible type. */
import type { Format } from '../../../format';
import { sceneOf } from '../../../scene/group';
import type { Block, Kind, Scene } from '../../../scene/schema';
import { AREAS } from '../../area';
import { canvasOf, type Space } from '../fit';
import { sizeCallout } from '../kinds/callout';
import { sizeCode } from '../kinds/code';
import { sizeDefinitions } from '../kinds/definitions';
import { sizeOpening } from '../kinds/details';
import { sizeFormula } from '../kinds/formula';
import { sizePoints } from '../kinds/points';
import { sizeQuote } from '../kinds/quote';
import { inTurns, sizeAnswers } from '../kinds/statement';
import { sizeSteps } from '../kinds/steps';
import { sizeRecords, sizeTable } from '../kinds/table';
import { sizeTasks } from '../kinds/tasks';
import type { Page } from '../pages';
import { TURNS } from '../sizes';
import { GAP, type Rect } from './rect';

/** Below this width in px a block of a wide stage is laid out as on a square one. */
const NARROW = 1100;
/** As on what canvas a block of a width is laid out. */
export const shapeOf = (format: Format, width: number): Format =>
  format === 'landscape' && width < NARROW ? 'square' : format;

/** Heights in px of what has no least type. */
const DRAWN: Partial<Record<Kind, number>> = { chart: 340, diagram: 400, figure: 280, stat: 240 };
/** px of type: no words of a list are smaller beside something else; no formula; no code, by the canvas. */
const LEGIBLE = {
  ...{ words: 44, formula: 64 },
  code: { landscape: 40, portrait: 36, square: 36 },
} as const;

/** Of one line with what is below it, px. */
const HEADING_HEIGHT = 180;

/** Whether all of a table stands together, in type that is read beside something else. */
const isRead = ({ pages, fits, size }: { pages: readonly Page[]; fits: boolean; size: number }) =>
  pages.length === 1 && fits && size >= LEGIBLE.words;

/** The type of code, px, that has the stage below a heading. */
function sizeAlone(scene: Scene<'code'>, space: Space): number {
  const format = canvasOf(space);
  const area = { ...AREAS[format], height: AREAS[format].height - HEADING_HEIGHT };
  return sizeCode(scene, { ...space, format, area }).size;
}

/** Whether a scene has room for all of it at once. */
function fits(scene: Scene<Kind>, space: Space): boolean {
  switch (scene.kind) {
    case 'points': {
      const { fits, size } = sizePoints(scene, space);
      return fits && size >= LEGIBLE.words;
    }
    case 'steps':
      return sizeSteps(scene, space).fits;
    case 'tasks':
      return sizeTasks(scene, space).fits;
    case 'definitions':
      return sizeDefinitions(scene, space).fits;
    case 'callout':
      return sizeCallout(scene, space).fits;
    case 'details':
      return sizeOpening(scene, space).fits;
    case 'quote':
      return sizeQuote(scene, space).fits;
    case 'code': {
      const { fits, size } = sizeCode(scene, space);
      return fits && (size >= LEGIBLE.code[canvasOf(space)] || size >= sizeAlone(scene, space));
    }
    case 'table':
      return isRead(sizeTable(scene, space)) || isRead(sizeRecords(scene, space));
    case 'formula':
      return sizeFormula(scene, space).size >= LEGIBLE.formula;
    case 'statement':
      return inTurns(scene) ? space.area.height >= TURNS.low : sizeAnswers(scene, space).fits;
    default:
      return space.area.height >= (DRAWN[scene.kind] ?? 0);
  }
}

/** Whether a block has room for all of it in a rectangle. */
export function fitsIn(block: Block, { width, height }: Rect, space: Space): boolean {
  const canvas = space.canvas ?? space.format;
  const area = { ...space.area, width, height };
  return fits(sceneOf(block), { ...space, format: shapeOf(canvas, width), canvas, area });
}

/** Steps in which a height is looked for, px. */
const STEP = 20;

/** The least height in px in which a block fits in a width; `most` where it has no room in that either. */
export function leastHeight(block: Block, width: number, most: number, space: Space): number {
  const hasRoom = (height: number) => fitsIn(block, { left: 0, top: 0, width, height }, space);
  let [least, enough] = [0, Math.floor(most / STEP)];
  if (!hasRoom(enough * STEP)) return most;
  while (enough - least > 1) {
    const middle = Math.floor((least + enough) / 2);
    if (hasRoom(middle * STEP)) enough = middle;
    else least = middle;
  }
  return enough * STEP;
}

export interface Stacked {
  rooms: Rect[];
  /** Whether all of them fit. */
  fits: boolean;
}

/** Blocks one above the other in a rectangle, each as high as it needs, and what is left shared out. */
export function stackIn(rect: Rect, blocks: readonly Block[], space: Space, gap = GAP): Stacked {
  const height = rect.height - gap * (blocks.length - 1);
  const needs = blocks.map((block) => leastHeight(block, rect.width, height, space));
  const whole = needs.reduce((sum, need) => sum + need, 0);
  let top = rect.top;
  const rooms = needs.map((need) => {
    const room = { ...rect, top, height: (need / Math.max(whole, 1)) * height };
    top += room.height + gap;
    return room;
  });
  return { rooms, fits: blocks.length > 1 ? whole <= height : whole < height };
}
